package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.packaged.DefaultSite;

/** Every kind of page, opened by double click in a real browser, breaks no rule of accessibility in any look, and is silent. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final List<String> PAGES = List.of(
            "index.html",
            "don-vi/VN.html",
            "don-vi/H184.html",
            "don-vi/T24.html",
            "don-vi/X31051.html",
            "don-vi/VPUBND-LC.html",
            "don-vi/T83-cu.html",
            "don-vi/index.html",
            "chi-tieu/LD-CHU-CHOT.html",
            "chi-tieu/LD-CC-DV.html",
            "chi-tieu/QH-NU.html",
            "chi-tieu/index.html",
            "ke-hoach/QG-2282.html",
            "ke-hoach/VQ-2021-2030.html",
            "ke-hoach/BT-2016-2020.html",
            "ke-hoach/index.html",
            "cap/tinh.html",
            "cap/xa.html",
            "bao-cao/H184-2024.html",
            "bao-cao/index.html",
            "nop-bao-cao.html",
            "phuong-phap.html",
            "thuat-ngu.html",
            "gioi-thieu.html",
            "huong-dan.html",
            "tro-nang.html",
            "tai-ve/index.html",
            "luu-tru/index.html",
            "luu-tru/thay-doi-2024-hom-nay.html",
            "nhung/index.html",
            "nhung/LD-CHU-CHOT.html",
            "nhung/QH-NU.html",
            "nhung/DT-SO-NU.html",
            "tim-kiem.html",
            "404.html");

    private static Path site;

    private Browser browser;
    private Looks looks;

    @BeforeAll
    void open() throws IOException {
        Browser.assumeInstalled();
        site = DefaultSite.folder();
        browser = Browser.open();
        looks = new Looks(browser);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> pages() {
        return PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasNoFault(String page) {
        assertThat(looks.faultsInEach(site.resolve(page))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void allCanBeReadInLargeAndSpacedOutText(String page) {
        assertThat(looks.faultsInOtherText(site.resolve(page))).isEmpty();
    }
}
