package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBeMoreThan;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.tiendo.packaged.PackagedProgram;

/** The search, opened by double click: no server, no network. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    @TempDir
    private static Path site;

    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        Browser.assumeInstalled();
        new PackagedProgram().build(site);
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private List<String> found(String query) {
        String address =
                site.resolve("tim-kiem.html").toUri() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        browser.driver().get(address);
        return results();
    }

    private List<String> results() {
        return browser.driver().findElements(By.cssSelector("#ket-qua a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "van quan, Huyện Văn Quan",
        "VĂN QUAN, Huyện Văn Quan",
        "huyen van quan, Huyện Văn Quan",
        "dien bien, Tỉnh Điện Biên",
        "điện biên, Tỉnh Điện Biên",
        "khanh hoa, Tỉnh Khánh Hòa",
        "Khánh Hoà, Tỉnh Khánh Hòa",
        "bac ninh, Tỉnh Bắc Ninh"
    })
    void aNameIsFoundWithOrWithoutItsDiacriticsAndWhereverItsToneStands(String query, String expected) {
        assertThat(found(query)).first().isEqualTo(expected);
    }

    @Test
    void unitsOfTheSameNameAreToldApart() {
        found("điềm he");

        assertThat(browser.driver().findElements(By.cssSelector("#ket-qua li")).stream()
                        .map(WebElement::getText))
                .contains("Xã Điềm He\nCấp xã, Tỉnh Lạng Sơn")
                .anyMatch(text -> text.startsWith("Xã Điềm He\nCấp xã, Huyện Văn Quan, hiệu lực đến"));
    }

    @Test
    void theSearchBoxOfEveryPageLeadsHere() {
        browser.show(site.resolve("don-vi/T12.html"));
        browser.driver().findElement(By.cssSelector("header input[name=q]")).sendKeys("lạng sơn", Keys.ENTER);

        browser.waitUntil(urlContains("tim-kiem.html?q="));
        browser.waitUntil(numberOfElementsToBeMoreThan(By.cssSelector("#ket-qua a"), 0));
        assertThat(results()).first().isEqualTo("Tỉnh Lạng Sơn");
    }

    @Test
    void resultsFollowTheTypingAndLeadToTheirPages() {
        browser.show(site.resolve("tim-kiem.html"));
        assertThat(results()).isEmpty();
        browser.driver().findElement(By.id("tu-khoa")).sendKeys("văn quan");

        WebElement first = browser.driver().findElement(By.cssSelector("#ket-qua a"));
        first.click();
        browser.waitUntil(urlContains("don-vi/"));
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Huyện Văn Quan");
    }

    @Test
    void nothingFoundIsSaidAndHostileWordsStayWords() {
        assertThat(found("<img src=x onerror=alert(1)>")).isEmpty();
        assertThat(browser.driver().findElement(By.id("so-ket-qua")).getText())
                .startsWith("Không tìm thấy gì cho “<img src=x onerror=alert(1)>”.");
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.requestsElsewhere()).isEmpty();
    }
}
