package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tiendo.browser.Browser.Look;
import vn.tiendo.packaged.DefaultSite;

/** What colours alone tell apart is still told apart where the system's few colours take the place of the page's own. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForcedColoursIT {

    private Browser browser;

    @BeforeAll
    void openAPageWithMap() {
        Browser.assumeInstalled();
        browser = Browser.open();
        browser.look(Look.FORCED_COLOURS);
        browser.show(DefaultSite.folder().resolve("chi-tieu/DBQH-NU.html"));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private Object ask(String script) {
        return browser.driver().executeScript("return " + script);
    }

    /** What is computed does not tell in which colour the system paints, only whether it leaves it as it is. */
    @Test
    void theClassesOfAMapKeepTheirColours() {
        assertThat(ask("[...new Set([...document.querySelectorAll('.map path')]"
                        + ".map(one => getComputedStyle(one).forcedColorAdjust))].join()"))
                .isEqualTo("none");
    }

    /** The system puts its own paper behind words: on that, a word in the colour of paper is not seen. */
    @Test
    void theWordOnAPressedButtonHasNoPaperBehindIt() {
        assertThat(ask("[...document.querySelectorAll('[aria-pressed=true]')].filter(one => {"
                        + "const style = getComputedStyle(one);"
                        + "const body = getComputedStyle(document.body);"
                        + "return style.color === body.backgroundColor && style.forcedColorAdjust !== 'none'"
                        + "}).map(one => one.textContent).join()"))
                .isEqualTo("");
    }
}
