package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBeMoreThan;
import static org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.tiendo.packaged.DefaultSite;

/**
 * What readers ask, on a phone: each question is answered in so few steps from the first page. A step is a tap, or words
 * typed and sent off.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderQuestionsIT {

    private static final int MOST_STEPS = 5;

    private static Path site;

    private LocalServer server;
    private Browser browser;
    private int steps;

    @BeforeAll
    void build() throws IOException {
        Browser.assumeInstalled();
        site = DefaultSite.folder();
        server = new LocalServer(site);
        browser = Browser.open();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void start() {
        browser.startAnew(server.address());
        browser.resize(360, 740);
        browser.driver().get(server.address().resolve("index.html").toString());
        steps = 0;
    }

    @AfterEach
    void countSteps() {
        assertThat(steps).as("steps").isBetween(1, MOST_STEPS);
    }

    @Test
    void hasMyProvinceReachedItsMilestone() {
        find("lang son", "Tỉnh Lạng Sơn");

        assertThat(text("#muc-tieu-quoc-gia li"))
                .contains("mốc 2025: từ 60 % trở lên", "Chưa có số liệu được công bố cho tỉnh Lạng Sơn.");
    }

    @Test
    void whichProvinceIsWorst() {
        tap("//summary[starts-with(., 'Dân cử')]");
        open("//details[@open]//a[. = 'Nữ đại biểu Quốc hội']");
        tap("//summary[starts-with(., 'Bảng đầy đủ')]");
        tap("//details[@open]//thead/tr/th[2]/button");
        tap("//details[@open]//thead/tr/th[2]/button");

        List<WebElement> lowest = browser.driver().findElements(By.xpath("//details[@open]//tbody/tr[position() < 3]"));
        assertThat(lowest).allSatisfy(row -> assertThat(row.getText()).contains("0,0"));
        assertThat(lowest.stream().map(WebElement::getText).toList().toString()).contains("Cà Mau", "Hải Phòng");
    }

    @Test
    void howDidADistrictDoBeforeItWasDissolved() {
        find("huyen van quan", "Huyện Văn Quan");

        assertThat(text(".lead")).contains("năm 2024 là 47,8 %", "mốc 2025", "mốc 2030");
    }

    @Test
    void whatHasACommunePromised() {
        find("vinh phong", "Xã Vĩnh Phong");
        open("//p[@class = 'by']/a");

        assertThat(text("#muc-tieu blockquote")).contains("%");
    }

    @Test
    void whatHasACommuneReported() {
        find("vinh phong", "Xã Vĩnh Phong");
        tap("//nav[@class = 'toc']//a[. = 'Báo cáo năm']");
        open("//section[@id = 'bao-cao']//tbody//a");

        assertThat(text("#phan-1 + *")).isNotEmpty();
        assertThat(text(".meta")).contains("Chưa nộp, chưa đến hạn");
    }

    @Test
    void takeTheFiguresOfAProvinceAlong() throws IOException {
        find("lang son", "Tỉnh Lạng Sơn");
        tap("//nav[@class = 'toc']//a[. = 'Nguồn và tải về']");
        WebElement link = seen("//section[@id = 'tai-ve']//a[contains(@href, '.csv')]");
        steps++;

        String file =
                link.getAttribute("href").substring(server.address().toString().length());
        assertThat(Files.readString(site.resolve(file), StandardCharsets.UTF_8))
                .contains("Tỉnh Lạng Sơn", "Nữ đại biểu Quốc hội");
    }

    @Test
    void compareTwoProvinces() {
        tap("//summary[starts-with(., 'Dân cử')]");
        open("//details[@open]//a[. = 'Nữ đại biểu Quốc hội']");
        tap("//details[@id = 'so-sanh']/summary");
        add("ha noi", 1);
        add("lang son", 2);

        assertThat(text("#so-sanh thead")).contains("Hà Nội", "Lạng Sơn");
        assertThat(text("#so-sanh tbody")).contains("24,1", "16,7");
    }

    @Test
    void citeAPage() {
        find("lang son", "Tỉnh Lạng Sơn");

        assertThat(text(".cite"))
                .contains("“Tỉnh Lạng Sơn, Việt Nam”", "31/10/2026", "http")
                .endsWith("don-vi/T20.html");
    }

    @Test
    void whatHasChangedSinceLastYear() {
        find("vinh phong", "Xã Vĩnh Phong");

        assertThat(text(".lead")).containsPattern("(tăng|giảm) [0-9,]+ điểm phần trăm so với năm 2025");
    }

    @Test
    void whatHasChangedSinceTheLastPublication() {
        open("//footer//a[. = 'Lịch sử công bố']");
        open("//h2[@id = 'thay-doi']/following-sibling::section[1]//a");

        assertThat(browser.driver().findElements(By.cssSelector("main tbody tr")))
                .isNotEmpty();
    }

    /** In three steps: the search, the words, the result. */
    private void find(String words, String title) {
        tap("//summary[@aria-label = 'Tìm đơn vị, chỉ tiêu']");
        WebElement box = seen("//header//input[@name = 'q']");
        box.sendKeys(words, Keys.ENTER);
        steps++;
        browser.waitUntil(stalenessOf(box));
        browser.waitUntil(numberOfElementsToBeMoreThan(By.cssSelector("#ket-qua a"), 0));
        open("//ol[@id = 'ket-qua']//a[. = '" + title + "']");
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo(title);
    }

    /** What is asked before the figures are there is answered when they are. */
    private void add(String name, int compared) {
        seen("//details[@id = 'so-sanh']//input").sendKeys(name, Keys.ENTER);
        steps++;
        browser.waitUntil(numberOfElementsToBe(By.cssSelector(".chips li"), compared));
    }

    private void tap(String path) {
        seen(path).click();
        steps++;
    }

    /** Taps a link to another page. */
    private void open(String path) {
        WebElement link = seen(path);
        link.click();
        steps++;
        browser.waitUntil(stalenessOf(link));
    }

    /** The first of these, where a reader sees it. */
    private WebElement seen(String path) {
        WebElement element = browser.driver().findElement(By.xpath(path));
        assertThat(element.isDisplayed()).as(path).isTrue();
        return element;
    }

    private String text(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }
}
