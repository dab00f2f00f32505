package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault of a page is found whatever the one look in which it shows, also where all else of the page was looked at before. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksIT {

    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final String CONTRAST = "@media (prefers-contrast: more)";
    private static final String WIDE = "@media (min-width: 1000px)";

    @TempDir
    private static Path folder;

    private Browser browser;
    private Looks looks;

    @BeforeAll
    void lookAtTheSoundPageFirst() throws IOException {
        Browser.assumeInstalled();
        browser = Browser.open();
        looks = new Looks(browser);
        assertThat(looks.faultsInEach(page(""))).isEmpty();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** No two faults of colour are alike: one that was found need not be found again on the next page. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "#word { color: #aaa }";                                     color-contrast
            "DARK { #word { color: #333 } }";                            DARK: color-contrast
            "CONTRAST { #word { color: #ccc } }";                        CONTRAST: color-contrast
            "WIDE { #word { background: #555 } }";                       at 1280 px, LIGHT: color-contrast
            "WIDE { DARK { main { background: #ddd } } }";               at 1280 px, DARK: color-contrast
            "DARK { #word { opacity: 0.3 } }";                           DARK: color-contrast
            "CONTRAST { #spot { background: #111; top: 0 } }";           CONTRAST: color-contrast
            "WIDE { #link { text-decoration: none } }";                  at 1280 px, LIGHT: link-in-text-block
            "WIDE { button { padding: 0; font-size: 6px } }";            at 1280 px, LIGHT: target-size
            "CONTRAST { button { padding: 0; font-size: 6px } }";        CONTRAST: target-size
            "DARK { #name { display: none } }";                          DARK: button-name
            "DARK { #word { width: 1500px } }";                          DARK: 220 px stick out
            "CONTRAST { #word { height: 5px; overflow: hidden } }";      px too high
            """)
    void aFaultInOneLookAloneIsFound(String style, String fault) throws IOException {
        Path page =
                page(style.replace("DARK", DARK).replace("CONTRAST", CONTRAST).replace("WIDE", WIDE));

        assertThat(looks.faultsInEach(page)).anySatisfy(line -> assertThat(line).contains(fault));
    }

    private static Path page(String style) throws IOException {
        return Files.writeString(folder.resolve("page.html"), """
                <!doctype html>
                <html lang="vi"><head><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,"><style>
                body { color: #000; background: #fff; margin: 0 }
                a { color: #00c }
                button { position: relative; padding: 20px; border: 0; color: #000; background: #eee }
                #spot { position: absolute; top: -500px; left: 0; width: 300px; height: 300px; z-index: -1 }
                @media (prefers-color-scheme: dark) {
                  body { color: #fff; background: #000 }
                  a { color: #8cf }
                }
                %s
                </style></head><body><div id="spot"></div><main><h1>Trang</h1>
                <p>Một câu dài hơn để liên kết <a id="link" href="#word">đứng giữa</a> các từ.</p>
                <p>Một câu khác.</p><p id="word">Hai từ</p>
                <button><span id="name">Nút</span></button><button>Khác</button>
                </main></body></html>
                """.formatted(style));
    }
}
