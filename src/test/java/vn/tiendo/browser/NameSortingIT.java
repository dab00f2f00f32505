package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import vn.tiendo.language.RandomNames;
import vn.tiendo.language.VietnameseOrder;
import vn.tiendo.packaged.DefaultSite;

/** A table of names that the reader sorts is in the order in which the program lists them. */
@Tag("browser")
class NameSortingIT {

    private static final int NAMES = 3_000;

    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("unchecked")
    void theBrowserSortsNamesAsTheProgramDoes() throws IOException {
        Browser.assumeInstalled();
        URI script = DefaultSite.folder().resolve("tai-san/js/tiendo.js").toUri();
        List<String> names = new ArrayList<>(List.of(
                "Khu phố 10",
                "Khu phố 1A",
                "Khu phố 2",
                "Khu phố 1",
                "Hòa Ân",
                "Hoà Dân",
                "Hòa Cư",
                "Hoà Bình",
                "Hòa An",
                "Nông trường 20",
                "Nông trường 3/2",
                "Nông trường 4",
                "30 tháng 4"));
        SplittableRandom random = new SplittableRandom(7);
        while (names.size() < NAMES) {
            names.add(RandomNames.next(random));
        }
        StringBuilder page = new StringBuilder("<!doctype html><html lang=vi><meta charset=utf-8><title>Tên</title>"
                + "<div id=cong-cu><details><summary>x</summary></details></div>"
                + "<main><div class=scroll><table class=mx><thead><tr><th>Tên</th></tr></thead><tbody>");
        names.forEach(name -> page.append("<tr><th scope=row>").append(name).append("</th></tr>"));
        Files.writeString(
                folder.resolve("ten.html"),
                page.append("</tbody></table></div></main><script src=\"" + script + "\"></script>"));

        try (Browser browser = Browser.open()) {
            browser.show(folder.resolve("ten.html"));
            browser.driver().findElement(By.cssSelector("thead button")).click();
            List<String> shown = (List<String>) browser.driver()
                    .executeScript("return [...document.querySelectorAll('tbody th')].map(cell => cell.textContent)");

            names.sort(new VietnameseOrder());
            assertThat(shown).isEqualTo(names);
        }
    }
}
