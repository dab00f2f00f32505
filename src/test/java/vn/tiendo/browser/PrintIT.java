package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.packaged.DefaultSite;
import vn.tiendo.packaged.InstalledProgram;

/** Pages as the browser prints them. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintIT {

    @TempDir
    private static Path folder;

    private static Path site;

    private Path reader;
    private Browser browser;

    @BeforeAll
    void open() {
        Browser.assumeInstalled();
        reader = InstalledProgram.find("pdftotext", "poppler-utils");
        site = DefaultSite.folder();
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index.html|Tiến Độ",
                "don-vi/H184.html|Huyện Văn Quan, Lạng Sơn (đến 30/06/2025)",
                "ke-hoach/VQ-2021-2030.html|Kế hoạch của Văn Quan, 2021–2030",
                "chi-tieu/QH-NU.html|Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý",
                "cap/xa.html|Cấp xã"
            })
    void everySheetSaysWhatItBelongsToAndOfWhenItIs(String page, String title) throws Exception {
        browser.show(site.resolve(page));

        List<String> sheets = sheets(browser.pdf());

        assertThat(sheets).hasSizeGreaterThan(1);
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(sheets.get(i).strip())
                    .startsWith(title)
                    .contains("Số liệu đến ngày 31/10/2026")
                    .containsPattern(" " + (i + 1) + " ?/ ?" + sheets.size() + "$");
        }
    }

    @Test
    void aTableThatGoesOnOnTheNextSheetHasItsHeadThereToo() throws Exception {
        browser.show(site.resolve("chi-tieu/DBQH-NU.html"));

        List<String> withRows = sheets(browser.pdf()).stream()
                .filter(sheet -> sheet.matches("(?s).*\\n(Hà Nội|Cà Mau|An Giang)( \\(đến [\\d/]+\\))? [\\d,].*"))
                .toList();

        assertThat(withRows)
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> assertThat(sheet).contains("Đơn vị Giá trị (%)"));
    }

    @Test
    void noHeadOfATableStandsAloneAtTheEndOfASheet() throws Exception {
        browser.show(site.resolve("bao-cao/H184-2024.html"));

        List<String> withHeads = sheets(browser.pdf()).stream()
                .filter(sheet -> sheet.contains("Mục tiêu và đánh giá"))
                .toList();

        assertThat(withHeads).isNotEmpty().allSatisfy(sheet -> assertThat(sheet).contains("Mốc 2025"));
    }

    /** Their texts, as somebody would copy them; runs of blanks as one. */
    private List<String> sheets(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("in.pdf"), pdf);
        Process process = new ProcessBuilder(reader.toString(), "-layout", file.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return List.of(text.replaceAll("[ \u00a0]+", " ").split("\f"));
    }
}
