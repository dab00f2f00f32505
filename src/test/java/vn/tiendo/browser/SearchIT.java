package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.not;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBeMoreThan;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.tiendo.packaged.DefaultSite;

/** The search, opened by double click: no server, no network. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static Path site;

    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        Browser.assumeInstalled();
        site = DefaultSite.folder();
        browser = Browser.open();
    }

    /** What one test made the browser complain of is not the next one's. */
    @BeforeEach
    void forgetMessages() {
        browser.messages();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private List<String> found(String query) {
        browser.driver().get(address(query));
        waitForTheIndex();
        return results();
    }

    private static String address(String query) {
        return site.resolve("tim-kiem.html").toUri() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private void waitForTheIndex() {
        browser.waitUntil(not(textToBe(By.id("so-ket-qua"), "")));
        browser.waitUntil(not(textToBe(By.id("so-ket-qua"), "Đang tải danh mục tìm kiếm…")));
    }

    private WebElement input() {
        return browser.driver().findElement(By.id("tu-khoa"));
    }

    private String status() {
        return browser.driver().findElement(By.id("so-ket-qua")).getText();
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
                .anyMatch(text -> text.startsWith("Xã Điềm He\nCấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn, hoạt động đến"));
    }

    @ParameterizedTest
    @CsvSource({
        "van quam, Huyện Văn Quan", // wrong
        "Văn Quna, Huyện Văn Quan", // swapped
        "huyen vann quan, Huyện Văn Quan", // added
        "lng son, Tỉnh Lạng Sơn", // missing
        "dien bein, Tỉnh Điện Biên"
    })
    void aNameWithOneLetterAmissIsFoundAndSaidToBeNear(String query, String expected) {
        assertThat(found(query)).first().isEqualTo(expected);
        assertThat(status()).startsWith("Không có tên nào viết đúng như “" + query + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "vanquan, Huyện Văn Quan",
        "huyenvanquan, Huyện Văn Quan",
        "quan van, Huyện Văn Quan",
        "văn quan lạng sơn, Huyện Văn Quan",
        "tinh ha noi, Thành phố Hà Nội",
        "tp ha noi, Thành phố Hà Nội",
        "tinh van quan, Huyện Văn Quan"
    })
    void wordsMayRunTogetherStandElsewhereOrNameAnotherType(String query, String expected) {
        assertThat(found(query)).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Tri Lệ, Xã Tri Lễ", // another tone: near, and above what "Lệ" begins without its diacritics
        "Xã Văn Quơn, Xã Văn Quan",
        "Vân Quan, Huyện Văn Quan"
    })
    void whoWritesDiacriticsMeansThem(String query, String expected) {
        assertThat(found(query)).first().isEqualTo(expected);
    }

    @Test
    void plansAreFoundByNameAndByWhatIsSaidOfThem() {
        assertThat(found("ke hoach")).isNotEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("#ket-qua a[href^='ke-hoach/']")))
                .isNotEmpty();
    }

    @Test
    void theIndexIsLoadedOnlyForASearch() {
        browser.show(site.resolve("tim-kiem.html"));
        assertThat(scriptsOfTheIndex()).isEmpty();

        input().sendKeys("v");
        waitForTheIndex();
        assertThat(scriptsOfTheIndex()).hasSize(1);
    }

    private List<WebElement> scriptsOfTheIndex() {
        return browser.driver().findElements(By.cssSelector("script[src*='chi-muc']"));
    }

    @Test
    void whatIsSearchedForStandsInTheAddressAndEscapeClearsBoth() {
        found("bac ninh");
        input().sendKeys(" 2", Keys.ENTER);
        browser.waitUntil(urlContains("?q=bac%20ninh%202"));

        input().sendKeys(Keys.ESCAPE);
        browser.waitUntil(not(urlContains("bac%20ninh")));
        assertThat(input().getDomProperty("value")).isEmpty();
        assertThat(results()).isEmpty();
        assertThat(status()).isEmpty();
    }

    @Test
    void theArrowsGoThroughTheResults() {
        found("lang son");
        input().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Tỉnh Lạng Sơn");

        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("a");

        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_UP);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_UP);
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(input());
    }

    @Test
    void anIndexThatIsNotThereIsSaid() throws IOException {
        Path index = site.resolve("tai-san/chi-muc.js");
        Path elsewhere = site.resolve("chi-muc.js.not");
        Files.move(index, elsewhere);
        try {
            assertThat(found("lang son")).isEmpty();
            assertThat(status()).startsWith("Chưa tải được danh mục tìm kiếm.");
        } finally {
            Files.move(elsewhere, index);
        }
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
        input().sendKeys("văn quan");
        waitForTheIndex();

        WebElement first = browser.driver().findElement(By.cssSelector("#ket-qua a"));
        first.click();
        browser.waitUntil(urlContains("don-vi/"));
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Huyện Văn Quan");
    }

    @Test
    void nothingFoundIsSaidAndHostileWordsStayWords() {
        assertThat(found("<img src=x onerror=alert(1)>")).isEmpty();
        assertThat(status()).startsWith("Không tìm thấy gì cho “<img src=x onerror=alert(1)>”.");
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.requestsElsewhere()).isEmpty();
    }

    @Test
    void anAddressAsksForNoMoreThanTheFieldTakes() {
        browser.driver().get(address("x".repeat(199) + "\uD83D\uDE00" + "y".repeat(5_000)));

        assertThat(input().getDomProperty("value")).isEqualTo("x".repeat(199));
        input().sendKeys(Keys.ENTER);
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"don-vi/VN.html", "chi-tieu/LD-CHU-CHOT.html"})
    void aWrongSignInTheAddressDoesNoHarm(String page) {
        for (String wrong : List.of("#%", "#%E0%A4%A", "#bang=%zz&nam=%", "#__proto__=x&so-sanh=%ff")) {
            browser.driver().get("about:blank");
            browser.driver().get(site.resolve(page).toUri() + wrong);

            assertThat(browser.driver().findElements(By.cssSelector(".keep button")))
                    .as(wrong)
                    .isNotEmpty();
            assertThat(browser.messages()).as(wrong).isEmpty();
        }
    }
}
