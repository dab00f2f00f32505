package vn.tiendo.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.view.SitePath;

class FolderPathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "don-vi/LS.html", "data/dau-vao/số liệu.csv", ".tiendo-site", "a/..b/c.."})
    void isInside(String path) {
        assertThat(FolderPaths.isInside(path)).isTrue();
    }

    /** The gate of a site's paths lets through nothing that this one does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/..",
                "./a",
                "a/./b",
                "/etc/passwd",
                "//may-chu/a",
                "a//b",
                "a/",
                "C:/a",
                "C:a",
                "a:b",
                "..\\a",
                "\\\\may-chu\\a",
                "a\0b",
                "a\nb",
                "a\u0085b",
                "a\u007fb"
            })
    void isNotInside(String path) {
        assertThat(FolderPaths.isInside(path)).isFalse();
        assertThat(SitePath.parse(path)).isEmpty();
    }
}
