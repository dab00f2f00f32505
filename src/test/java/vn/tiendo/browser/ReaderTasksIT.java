package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBeMoreThan;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Action;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import vn.tiendo.packaged.DefaultSite;

/**
 * What readers come for, from a folder opened by double click and from a server: find a unit, read how far it is from
 * its milestone, take its table along, compare it with others, print. With the keyboard alone, and without scripts.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTasksIT {

    /** More stops of the Tab key than any page has before what is looked for. */
    private static final int MOST_STOPS = 150;

    @TempDir
    private static Path folder;

    private static Path site;

    private LocalServer server;
    private Browser browser;

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
        browser.startAnew(site.toUri(), server.address());
        browser.resize(1280, 900);
    }

    Stream<URI> places() {
        return Stream.of(site.toUri(), server.address());
    }

    private void open(URI place, String page) {
        browser.driver().get(place.resolve(page).toString());
    }

    @ParameterizedTest
    @MethodSource("places")
    void theKeyboardAloneIsEnough(URI place) throws IOException {
        open(place, "index.html");
        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Đến nội dung chính");

        tabTo("header input[name=q]");
        type("van quan", Keys.ENTER);
        browser.waitUntil(numberOfElementsToBeMoreThan(By.cssSelector("#ket-qua a"), 0));
        tabTo("#ket-qua a");
        press(Keys.ENTER);
        browser.waitUntil(urlContains("don-vi/"));
        assertThat(heading()).isEqualTo("Huyện Văn Quan");

        assertThat(texts(".target p"))
                .contains("Năm 2024: 47,8 % (số liệu minh họa), còn thiếu 2,2 điểm phần trăm so với mốc 2025.");

        tabTo(".ind .more a");
        press(Keys.ENTER);
        browser.waitUntil(urlContains("#so-sanh=H184"));
        browser.waitUntil(numberOfElementsToBe(By.cssSelector(".chips li"), 1));
        tabTo("#so-sanh input");
        type("bac ninh", Keys.ENTER);
        browser.waitUntil(numberOfElementsToBe(By.cssSelector(".chips li"), 2));
        assertThat(browser.driver().getCurrentUrl()).endsWith("#so-sanh=H184,T24~cap_chinh_quyen=tinh");
        assertThat(texts("#so-sanh th.n")).containsExactly("Huyện Văn Quan", "Tỉnh Bắc Ninh: Cấp tỉnh");
        assertThat(browser.violations()).isEmpty();
        browser.driver().navigate().back();
        browser.waitUntil(numberOfElementsToBe(By.cssSelector(".chips li"), 1));
        browser.driver().navigate().back();
        browser.waitUntil(urlContains("don-vi/"));

        tabTo("#tai-ve a[href$='.csv']");
        assertThat(read(place, focused().getAttribute("href"))).contains("LD-CHU-CHOT");

        browser.driver()
                .executeScript("window.print = () => document.body.dataset.printed = 'yes'; window.scrollTo(0, 0)");
        focusFirst();
        tabTo("#cong-cu summary");
        press(Keys.ENTER);
        assertThat(browser.violations()).isEmpty();
        tabTo("#cong-cu [data-set=print]");
        press(Keys.ENTER);
        assertThat(browser.driver().findElement(By.tagName("body")).getAttribute("data-printed"))
                .isEqualTo("yes");
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void withoutScriptsEverythingIsThereToReadAndPrint(URI place) throws IOException {
        open(place, "index.html");
        browser.withoutScripts();
        open(place, "index.html");
        WebElement box = browser.driver().findElement(By.cssSelector("header input[name=q]"));
        box.sendKeys("van quan", Keys.ENTER);
        browser.waitUntil(urlContains("tim-kiem.html"));
        assertThat(browser.driver().findElement(By.id("tim")).isDisplayed()).isFalse();
        follow("main a[href='don-vi/index.html']");
        follow("main a[href='H184.html']");
        assertThat(heading()).isEqualTo("Huyện Văn Quan");
        assertThat(texts(".target p"))
                .contains("Năm 2024: 47,8 % (số liệu minh họa), còn thiếu 2,2 điểm phần trăm so với mốc 2025.");
        assertThat(browser.driver().findElements(By.cssSelector(".keep, .sort, .filter")))
                .isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector(".more, #cong-cu")))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);

        String table = browser.driver()
                .findElement(By.cssSelector("#tai-ve a[href$='.csv']"))
                .getAttribute("href");
        assertThat(read(place, table)).contains("LD-CHU-CHOT");
        assertThat(new String(browser.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        follow(".ind .sub a");
        assertThat(texts("main table tbody th")).contains("Thị trấn Văn Quan").hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aChoiceOfLookHoldsOnTheNextPage(URI place) {
        open(place, "index.html");
        browser.look(Browser.Look.LIGHT);
        browser.driver().findElement(By.cssSelector("#cong-cu summary")).click();
        browser.driver()
                .findElement(By.cssSelector("[data-set=theme][data-value=dark]"))
                .click();
        browser.driver()
                .findElement(By.cssSelector("[data-set=text][data-value='2']"))
                .click();
        browser.driver()
                .findElement(By.cssSelector("[data-set=contrast][data-value=more]"))
                .click();

        open(place, "don-vi/T24.html");

        assertThat(style("body", "background-color")).isEqualTo("rgba(0, 0, 0, 1)");
        assertThat(style("html", "font-size")).isEqualTo("24px");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("[data-set=theme][data-value=dark]"))
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
        browser.resize(320, 900);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.horizontalOverflow()).isZero();
    }

    @ParameterizedTest
    @MethodSource("places")
    void tablesAreSortedAsNumbersAndAsVietnameseAndFilteredWithoutDiacritics(URI place) {
        open(place, "chi-tieu/DBQH-NU.html");
        browser.driver().executeScript("document.querySelectorAll('main details').forEach(one => one.open = true)");
        String table = "//section[@id='cap-2']//table";
        List<WebElement> heads = browser.driver().findElements(By.xpath(table + "//thead//button"));

        heads.get(1).click();
        assertThat(cells(table, "td[1]").subList(0, 3)).containsExactly("66,7", "57,1", "57,1");
        assertThat(browser.driver().findElement(By.xpath(table + "//th[2]")).getAttribute("aria-sort"))
                .isEqualTo("descending");
        heads.get(0).click();
        assertThat(cells(table, "th").subList(0, 5))
                .containsExactly("An Giang (đến 30/06/2025)", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn");

        browser.driver().findElement(By.cssSelector("#cap-2 .filter input")).sendKeys("ha noi");
        assertThat(cells(table, "th")).containsExactly("Hà Nội");
        assertThat(texts("#cap-2 .filter [role=status]")).containsExactly("1 / 63 dòng");
        assertThat(browser.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aChartIsKeptAsAnImageThatStandsAlone(URI place) {
        open(place, "don-vi/H184.html");
        browser.driver()
                .executeScript("window.kept = []; HTMLAnchorElement.prototype.click = function () { };"
                        + "const make = URL.createObjectURL;"
                        + "URL.createObjectURL = blob => { kept.push(blob); return make.call(URL, blob); };");
        List<WebElement> buttons = browser.driver().findElements(By.cssSelector("figure .keep button"));
        for (int i = 0; i < 2; i++) {
            int number = i + 1; // each image after the one before: which is made first is the machine's affair
            buttons.get(i).click();
            browser.waitUntil(
                    driver -> (Boolean) browser.driver().executeScript("return kept.length === arguments[0]", number));
        }
        String svg = (String) browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1]; kept[0].text().then(done);");
        assertThat(browser.messages()).isEmpty();
        assertThat(svg)
                .contains("Cơ quan, chính quyền có lãnh đạo chủ chốt là nữ, Văn Quan", "Số liệu đến ngày", "47,8")
                .contains("@font-face", "url(data:font/woff2;base64,")
                .doesNotContain("class=", "var(", "<script", "href=");
        assertThat(browser.driver()
                        .executeScript(
                                "return new DOMParser().parseFromString(arguments[0], 'image/svg+xml')"
                                        + ".documentElement.nodeName",
                                svg))
                .isEqualTo("svg");
        assertThat(browser.driver().executeScript("return kept[1].type")).isEqualTo("image/png");
        assertThat((Long) browser.driver().executeScript("return kept[1].size")).isGreaterThan(10_000);
    }

    /** The saved chart alone, in a page without the site's font, is as wide as in the page that has it. */
    @ParameterizedTest
    @MethodSource("places")
    void aKeptChartBringsItsFont(URI place) throws IOException {
        open(place, "don-vi/H184.html");
        browser.driver()
                .executeScript("HTMLAnchorElement.prototype.click = function () { };"
                        + "const make = URL.createObjectURL;"
                        + "URL.createObjectURL = blob => { window.kept = blob; return make.call(URL, blob); };");
        Object width = browser.driver()
                .executeScript(
                        "return document.querySelector('figure > svg text[font-weight]').getComputedTextLength()");
        browser.driver().findElement(By.cssSelector("figure .keep button")).click();
        browser.waitUntil(driver -> (Boolean) browser.driver().executeScript("return 'kept' in window"));
        Path alone = folder.resolve("alone.svg");
        Files.writeString(alone, (String) browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1]; kept.text().then(done);"));

        browser.driver().get(alone.toUri().toString());
        browser.waitUntil(driver -> (Boolean) browser.driver()
                .executeScript("return [...document.fonts].filter(font => font.status === 'loaded').length >= 2"));
        assertThat(browser.driver()
                        .executeScript(
                                "return document.querySelector('svg svg text[font-weight]').getComputedTextLength()"))
                .asInstanceOf(DOUBLE)
                .isCloseTo((Double) width, within(0.1));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aTableTakesThePlaceOfItsChartAndTheAddressSaysSo(URI place) {
        open(place, "don-vi/H184.html");
        WebElement section = browser.driver().findElement(By.id("ct-LD-CHU-CHOT"));
        List<WebElement> choice = section.findElements(By.cssSelector("[aria-pressed]"));
        assertThat(choice).extracting(WebElement::getText).containsExactly("Biểu đồ", "Bảng");

        choice.get(1).click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("#bang=ct-LD-CHU-CHOT");
        browser.waitUntil(driver -> section.findElement(By.tagName("table")).isDisplayed());
        assertThat(section.findElement(By.tagName("figure")).isDisplayed()).isFalse();
        assertThat(browser.violations()).isEmpty();

        open(place, "404.html");
        open(place, "don-vi/H184.html#bang=ct-LD-CHU-CHOT");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#ct-LD-CHU-CHOT table"))
                        .isDisplayed())
                .isTrue();
        assertThat(browser.driver().executeScript("return scrollY > 300")).isEqualTo(true);
        browser.driver()
                .findElement(By.cssSelector("#ct-LD-CHU-CHOT [aria-pressed=false]"))
                .click();
        browser.waitUntil(driver -> browser.driver()
                .findElement(By.cssSelector("#ct-LD-CHU-CHOT figure"))
                .isDisplayed());
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void theTablesShowAnotherYearAndTheAddressSaysSo(URI place) {
        open(place, "chi-tieu/LD-CHU-CHOT.html");
        String table = "//section[@id='cap-1']//table";
        List<String> latest = cells(table, "td");
        new Select(browser.driver().findElement(By.cssSelector("#cap-1 select"))).selectByVisibleText("2022");

        browser.waitUntil(urlContains("#nam=2022"));
        browser.waitUntil(driver -> cells(table, "td[1]").contains("50,0"));
        assertThat(cells(table, "td[2]")).contains("15/30").doesNotContain("48/63");
        assertThat(cells(table, "td[3]")).containsOnly("");
        assertThat(texts("#cap-1 caption")).singleElement().asString().endsWith("Số liệu năm 2022");
        assertThat(browser.violations()).isEmpty();

        open(place, "404.html");
        open(place, "chi-tieu/LD-CHU-CHOT.html#nam=2022");
        browser.waitUntil(driver -> cells(table, "td[1]").contains("50,0"));
        new Select(browser.driver().findElement(By.cssSelector("#cap-1 select"))).selectByIndex(0);
        browser.waitUntil(driver -> cells(table, "td").equals(latest));
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void unitsAreComparedByShareAndByCountAndTheAddressSaysSo(URI place) {
        open(place, "chi-tieu/LD-CHU-CHOT.html#so-sanh=H184");
        browser.waitUntil(numberOfElementsToBe(By.cssSelector("#so-sanh table"), 1));
        assertThat(texts("#so-sanh td")).contains("47,8 mh");

        browser.driver()
                .findElement(By.cssSelector("#so-sanh [aria-pressed=false]"))
                .click();
        browser.waitUntil(urlContains("#so-sanh=H184&so=luong"));
        browser.waitUntil(driver -> texts("#so-sanh td").contains("22/46 mh"));
        assertThat(texts("#so-sanh caption")).singleElement().asString().contains("Số cơ quan");
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.messages()).isEmpty();
    }

    /** Not by what its note names: the province that it belongs to. */
    @ParameterizedTest
    @MethodSource("places")
    void unitsToCompareAreFoundByTheirNamesAlone(URI place) {
        open(place, "chi-tieu/DT-NU-QH.html#so-sanh=H184&so=luong");
        browser.waitUntil(numberOfElementsToBe(By.cssSelector("#so-sanh table"), 1));
        assertThat(texts("#so-sanh td")).contains("24/52 mh", "33/44 mh 10/14 đv");

        browser.driver().findElement(By.cssSelector("#so-sanh input")).sendKeys("Lạng Sơn", Keys.ENTER);

        assertThat(texts("#so-sanh [role=status]")).singleElement().asString().contains("Lạng Sơn");
        assertThat(texts(".chips li")).hasSize(1);
    }

    private void press(CharSequence... keys) {
        focused().sendKeys(keys);
    }

    private void type(CharSequence... keys) {
        press(keys);
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private void focusFirst() {
        browser.driver().executeScript("document.querySelector('.skip').focus()");
    }

    /** Presses Tab until the focus is on what is looked for. */
    private void tabTo(String selector) {
        Action tab = new Actions(browser.driver()).sendKeys(Keys.TAB).build();
        for (int i = 0; i < MOST_STOPS; i++) {
            tab.perform();
            if ((Boolean)
                    browser.driver().executeScript("return document.activeElement.matches(arguments[0])", selector)) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not reach " + selector);
    }

    private void follow(String selector) {
        browser.driver()
                .get(browser.driver().findElement(By.cssSelector(selector)).getAttribute("href"));
    }

    private String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    private List<String> texts(String selector) {
        return seen(browser.driver().findElements(By.cssSelector(selector)));
    }

    private List<String> cells(String table, String cell) {
        return seen(browser.driver().findElements(By.xpath(table + "/tbody/tr[not(@hidden)]/" + cell)));
    }

    /** What is to be read of each, without what is there to be heard alone; asked for at once, since there may be hundreds. */
    @SuppressWarnings("unchecked")
    private List<String> seen(List<WebElement> elements) {
        List<String> texts = (List<String>) browser.driver()
                .executeScript(
                        "return arguments[0].map(one => one.checkVisibility() ? one.innerText.trim() : '')", elements);
        return texts.stream()
                .map(text -> text.replace('\u00A0', ' ').replaceAll("/\\s*trên\\s*", "/"))
                .toList();
    }

    private String style(String selector, String property) {
        return browser.driver().findElement(By.cssSelector(selector)).getCssValue(property);
    }

    private static String read(URI place, String address) throws IOException {
        return Files.readString(
                site.resolve(place.relativize(URI.create(address)).getPath()), StandardCharsets.UTF_8);
    }
}
