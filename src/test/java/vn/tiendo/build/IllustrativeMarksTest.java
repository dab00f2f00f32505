package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Illustrative figures are marked wherever they stand, and pages without any are not said to have some. */
class IllustrativeMarksTest {

    @TempDir
    private Path folder;

    private String text(Map<String, byte[]> site, String path) {
        return Jsoup.parse(new String(site.get(path), StandardCharsets.UTF_8), "")
                .text()
                .replace('\u00A0', ' ');
    }

    @Test
    void aSiteOfOnesOwnIsNotSaidToHaveIllustrativeFiguresOfOthers() throws Exception {
        SmallData data = SmallData.in(folder);
        String banner = "Trang này có số liệu minh họa";

        data.file("cau-hinh.yaml", "tieu_de: Thử\ndon_vi_trong_tam: A\n");
        assertThat(text(BuiltSite.of(data.folder()), "index.html")).doesNotContain(banner);

        data.file("cau-hinh.yaml", "tieu_de: Thử\ndon_vi_trong_tam: B\n");
        assertThat(text(BuiltSite.of(data.folder()), "index.html")).contains(banner);
    }
}
