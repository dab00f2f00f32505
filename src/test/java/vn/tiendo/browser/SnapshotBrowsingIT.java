package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.tiendo.packaged.ThreeSnapshots;

/** The site in a snapshot, opened by double click in ten years: no server, no network, nothing beside it. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotBrowsingIT {

    @TempDir
    private static Path folder;

    private ThreeSnapshots snapshots;
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        Browser.assumeInstalled();
        snapshots = ThreeSnapshots.in(folder);
        browser = Browser.open();
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> years() {
        return ThreeSnapshots.YEARS;
    }

    /** The page that is shown belongs to the snapshot, says so, and has nothing to complain about. */
    private void assertShowsItsOwn(String year) {
        String address = browser.driver().getCurrentUrl();
        assertThat(address).startsWith(snapshots.site(year).toUri().toString());
        assertThat(browser.driver()
                        .findElement(By.cssSelector("aside.snapshot"))
                        .getText())
                .as(address)
                .contains("bản lưu " + year, "31/12/" + year);
        assertThat(browser.driver().getTitle()).contains(year);
        assertThat(browser.messages()).as(address).isEmpty();
        assertThat(browser.requestsElsewhere()).as(address).isEmpty();
    }

    /** Where the links of a part of the page lead within the snapshot, each once. */
    @SuppressWarnings("unchecked")
    private Set<String> links(String part) {
        List<String> links = (List<String>) browser.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map(link => link.href)",
                        part + " a[href]");
        Set<String> addresses = new TreeSet<>();
        for (String link : links) {
            String address = link.replaceFirst("#.*", "");
            if (address.startsWith("file:") && address.endsWith(".html")) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    @ParameterizedTest
    @MethodSource("years")
    void itsPagesLeadToEachOther(String year) {
        browser.show(snapshots.site(year).resolve("index.html"));
        assertShowsItsOwn(year);
        List<String> next = new ArrayList<>(links("header"));
        assertThat(next).hasSizeGreaterThan(3);
        Set<String> deeper = new TreeSet<>();
        for (String address : next) {
            browser.driver().get(address);
            assertShowsItsOwn(year);
            links("main").stream().limit(3).forEach(deeper::add);
        }
        assertThat(deeper).hasSizeGreaterThan(5);
        for (String address : deeper) {
            browser.driver().get(address);
            assertShowsItsOwn(year);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void aUnitIsFoundByItsNameAndShown(String year) {
        browser.show(snapshots.site(year).resolve("index.html"));
        browser.driver()
                .findElement(By.cssSelector("form[role=search] input[type=search]"))
                .sendKeys("dien bien", Keys.ENTER);
        browser.waitUntil(urlContains("tim-kiem.html"));
        browser.waitUntil(presenceOfElementLocated(By.cssSelector("#ket-qua a")));
        assertShowsItsOwn(year);

        WebElement first = browser.driver().findElement(By.cssSelector("#ket-qua a"));
        assertThat(first.getText()).isEqualTo("Tỉnh Điện Biên");
        first.click();
        browser.waitUntil(urlContains("/don-vi/"));
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).contains("Điện Biên");
        assertShowsItsOwn(year);
    }
}
