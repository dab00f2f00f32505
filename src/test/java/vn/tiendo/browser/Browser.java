package vn.tiendo.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.tiendo.packaged.InstalledProgram;

/** A headless Chromium that shows pages from files. */
final class Browser implements AutoCloseable {

    /** How long one command may take: axe takes its time over long pages on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Map<String, String> SCRIPTS = new ConcurrentHashMap<>();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    /** Skips the test on a machine without the browser; in CI it must be there. */
    static void assumeInstalled() {
        chromium();
        driverProgram();
    }

    private static Path chromium() {
        return InstalledProgram.find("chromium", "chromium");
    }

    private static Path driverProgram() {
        return InstalledProgram.find("chromedriver", "chromium-driver");
    }

    static Browser open(String... moreArguments) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        options.addArguments(moreArguments);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driverProgram().toFile())
                .build();
        ClientConfig client = ClientConfig.defaultConfig().readTimeout(PATIENCE.plusMinutes(1));
        return new Browser(new ChromeDriver(service, options, client));
    }

    /**
     * As if it had just been started, which takes ten times as long: another window, that knows nothing of what was done
     * to the one before, and nothing of what pages from these places have kept.
     */
    void startAnew(URI... places) {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        for (URI place : places) {
            driver.executeCdpCommand(
                    "Storage.clearDataForOrigin",
                    Map.of("origin", place.resolve("/").toString(), "storageTypes", "all"));
        }
        String before = driver.getWindowHandle();
        String window = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        driver.switchTo().window(before).close();
        driver.switchTo().window(window);
        messages();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Lays pages out for a screen of this size, also below the smallest window that Chromium opens. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What a reader's machine may ask of pages. */
    enum Look {
        LIGHT("light", "no-preference", "none"),
        DARK("dark", "no-preference", "none"),
        CONTRAST("light", "more", "none"),
        DARK_CONTRAST("dark", "more", "none"),
        /** Windows' themes of high contrast, which take the place of a page's own colours. */
        FORCED_COLOURS("dark", "custom", "active");

        private final List<Map<String, String>> features;

        Look(String scheme, String contrast, String forced) {
            this.features = List.of(
                    Map.of("name", "prefers-color-scheme", "value", scheme),
                    Map.of("name", "prefers-contrast", "value", contrast),
                    Map.of("name", "forced-colors", "value", forced));
        }
    }

    void look(Look look) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", look.features));
    }

    /** Pages that are opened from now on run no scripts. */
    void withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** The page as it would be printed. */
    byte[] pdf() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        return Base64.getDecoder().decode((String) data);
    }

    void show(Path page) {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(page.toUri().toString());
    }

    /** Waits for what a click or a key begins and the driver does not wait for: that another page is shown. */
    void waitUntil(ExpectedCondition<?> condition) {
        new WebDriverWait(driver, Duration.ofSeconds(30)).until(condition);
    }

    /** Shows nothing: neither another size nor another look makes Chromium lay out a page that nobody looks at any more. */
    void leave() {
        driver.get("about:blank");
    }

    /** Waits for what the driver does not wait for: a page is laid out anew when its fonts have come. */
    void awaitFonts() {
        driver.executeAsyncScript("document.fonts.ready.then(arguments[0])");
    }

    /** Opens all that folds, so that it is there to be looked at. */
    void unfold() {
        setOpen(true);
    }

    void fold() {
        setOpen(false);
    }

    private void setOpen(boolean open) {
        driver.executeScript("document.querySelectorAll('main details').forEach(one => one.open = arguments[0])", open);
    }

    /** Spaces text out as far as success criterion 1.4.12 of WCAG 2.2 asks for. */
    void spaceTextOut() {
        driver.executeScript("delete document.documentElement.dataset.text; const sheet = new CSSStyleSheet();"
                + "sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
                + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');"
                + "document.adoptedStyleSheets = [sheet];");
    }

    /** As a reader does by the page's own settings. */
    void chooseLargestText() {
        driver.executeScript("document.adoptedStyleSheets = []; document.documentElement.dataset.text = '2';");
    }

    /** What axe finds, one line each. */
    List<String> violations() {
        return violations(true, "all");
    }

    /**
     * What axe finds, one line each.
     *
     * @param layout whether to judge what does not hang on colours
     * @param colours whether to judge the colours of the texts that {@link #colourings} has found last
     */
    List<String> violations(boolean layout, boolean colours) {
        return violations(layout, colours ? "unjudged" : "none");
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(boolean layout, String texts) {
        Object found = driver.executeAsyncScript(script("violations.js"), layout, texts);
        if (found == null) {
            driver.executeScript(script("/axe.min.js"));
            found = driver.executeAsyncScript(script("violations.js"), layout, texts);
        }
        return (List<String>) found;
    }

    /**
     * How a page is laid out and its texts are coloured.
     *
     * @param layout the same for two looks that differ in colours at most
     * @param unjudged in which ways texts are coloured, a hash of each, without those judged before
     */
    record Colourings(long layout, List<String> unjudged) {}

    @SuppressWarnings("unchecked")
    Colourings colourings(Collection<String> judged) {
        List<Object> found = (List<Object>) driver.executeScript(script("colourings.js"), (Object) List.copyOf(judged));
        return new Colourings(
                (Long) found.get(0),
                found.stream().skip(1).map(String.class::cast).toList());
    }

    /** What of the page sticks out of its place or to the right, is cut off or broken, one line each. */
    @SuppressWarnings("unchecked")
    List<String> cutOff() {
        return (List<String>) driver.executeScript(script("cut-off.js"));
    }

    /** Which words of charts lie on others or leave their chart, one line each. */
    @SuppressWarnings("unchecked")
    List<String> labelsOfCharts() {
        return (List<String>) driver.executeScript(script("chart-labels.js"));
    }

    private static String script(String resource) {
        return SCRIPTS.computeIfAbsent(resource, Browser::readScript);
    }

    private static String readScript(String resource) {
        try (InputStream in = Browser.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long horizontalOverflow() {
        return (Long) driver.executeScript(
                "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);");
    }

    List<String> messages() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses that the page asked for outside the file system. */
    List<String> requestsElsewhere() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            int at = message.indexOf("\"url\":\"");
            if (message.contains("Network.requestWillBeSent\"") && at >= 0) {
                String address = message.substring(at + 7, message.indexOf('"', at + 7));
                if (!address.startsWith("file:") && !address.startsWith("data:")) {
                    addresses.add(address);
                }
            }
        }
        return addresses;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
