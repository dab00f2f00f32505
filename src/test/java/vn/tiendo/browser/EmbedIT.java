package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import vn.tiendo.packaged.DefaultSite;

/** A portal of another origin shows an indicator in a frame, by the markup that the indicator's page offers. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedIT {

    private static final String FALLBACK = "600";

    private static Path site;

    @TempDir
    private static Path portal;

    private LocalServer siteServer;
    private LocalServer portalServer;
    private Browser browser;

    @BeforeAll
    void build() throws IOException {
        Browser.assumeInstalled();
        site = DefaultSite.folder();
        siteServer = new LocalServer(site);
        portalServer = new LocalServer(portal);
        String page = Files.readString(site.resolve("chi-tieu/LD-CHU-CHOT.html"), StandardCharsets.UTF_8);
        String snippet = Jsoup.parse(page)
                .selectFirst("textarea")
                .val()
                .replace("https://DIA-CHI-TRANG-NAY/", siteServer.address().toString());
        assertThat(snippet).contains("loading=\"lazy\"", "height=\"" + FALLBACK + "\"", "title=\"Tỷ lệ cơ quan");
        Files.writeString(
                portal.resolve("bai-viet.html"),
                "<!doctype html><html lang=vi><meta charset=utf-8><link rel=icon href=data:,><title>Cổng</title><h1>Cổng</h1>"
                        + snippet);
        // Another frame of the portal's own, which says that it is as high as anybody likes.
        Files.writeString(
                portal.resolve("gia-mao.html"), "<script>parent.postMessage({ tiendo: 77 }, \"*\");</script>");
        browser = Browser.open();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (siteServer != null) {
            siteServer.close();
            portalServer.close();
        }
    }

    @BeforeEach
    void start() {
        browser.startAnew(siteServer.address(), portalServer.address());
        browser.resize(800, 900);
    }

    private void open() {
        browser.driver().get(portalServer.address().resolve("bai-viet.html").toString());
    }

    private String height() {
        return browser.driver().findElement(By.tagName("iframe")).getDomAttribute("height");
    }

    private int heightInside() {
        browser.driver().switchTo().frame(0);
        Number height = (Number) browser.driver().executeScript("return document.body.offsetHeight");
        browser.driver().switchTo().defaultContent();
        return height.intValue();
    }

    @Test
    void theFrameTakesTheHeightOfItsPageAndFollowsIt() {
        open();
        browser.waitUntil(driver -> !height().equals(FALLBACK));
        assertThat(height()).isEqualTo(String.valueOf(heightInside()));

        String wide = height();
        browser.resize(340, 900);
        browser.waitUntil(driver -> !height().equals(wide));
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aMessageFromElsewhereChangesNothing() {
        open();
        browser.waitUntil(driver -> !height().equals(FALLBACK));
        String right = height();

        browser.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + "addEventListener('message', () => setTimeout(done, 100));"
                        + "const frame = document.createElement('iframe'); frame.src = 'gia-mao.html';"
                        + "document.body.append(frame); postMessage({ tiendo: 88 }, '*');");
        assertThat(height()).isEqualTo(right);
    }

    @Test
    void messagesThatSayNothingAndFramesWithoutAnAddressDoNoHarm() throws IOException {
        Path article = portal.resolve("bai-viet.html");
        String whole = Files.readString(article);
        Files.writeString(
                portal.resolve("khung-rong.html"),
                whole.replace(
                        "<h1>", "<iframe data-tien-do></iframe><iframe data-tien-do src=\"http://:x\"></iframe><h1>"));
        browser.driver().get(portalServer.address().resolve("khung-rong.html").toString());
        browser.waitUntil(driver -> !driver.findElement(By.cssSelector("iframe[height]"))
                .getDomAttribute("height")
                .equals(FALLBACK));

        browser.driver().switchTo().frame(2);
        browser.driver()
                .executeAsyncScript("for (const nothing of [null, true, 'x', undefined, [], { tiendo: null }])"
                        + " parent.postMessage(nothing, '*'); setTimeout(arguments[0], 200);");
        browser.driver().switchTo().defaultContent();
        browser.driver()
                .executeAsyncScript("for (const nothing of [null, true, 'x', undefined])"
                        + " frames[2].postMessage(nothing, '*'); setTimeout(arguments[0], 200);");

        assertThat(browser.messages().stream().filter(message -> message.contains("Uncaught")))
                .isEmpty();
    }

    @Test
    void thePageAnswersOnlyThePageAroundIt() {
        open();
        browser.waitUntil(driver -> !height().equals(FALLBACK));

        Object answers = browser.driver()
                .executeAsyncScript("const done = arguments[0]; let answers = 0;"
                        + "addEventListener('message', () => answers++);"
                        + "const frame = document.createElement('iframe');"
                        + "frame.srcdoc = '<p>x';"
                        + "frame.onload = () => { const asker = frame.contentDocument.createElement('script');"
                        + "asker.text = 'let n = 0; onmessage = () => n++;"
                        + " parent.frames[0].postMessage(\"tiendo\", \"*\");"
                        + " setTimeout(() => parent.told = n, 300)';"
                        + "frame.contentDocument.body.append(asker); setTimeout(() => done(answers + told), 600); };"
                        + "document.body.append(frame);");
        assertThat(answers).isEqualTo(0L);
    }

    @Test
    void withoutScriptsTheHeightOfTheTagHolds() {
        browser.driver().get("about:blank");
        browser.withoutScripts();
        open();
        assertThat(height()).isEqualTo(FALLBACK);
        browser.driver().switchTo().frame(0);
        assertThat(browser.driver().findElement(By.cssSelector("main p")).getText())
                .contains("Việt Nam");
    }
}
