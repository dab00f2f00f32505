package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.browser.Browser.Look;
import vn.tiendo.chart.ChartRenderer;
import vn.tiendo.chart.RandomCharts;
import vn.tiendo.packaged.DefaultSite;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec;

/** No word of a chart lies on another or is cut off, as the browser draws it on screens of every width. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartLabelsIT {

    private static final List<Integer> WIDTHS = List.of(320, 360, 480, 639, 640, 768, 1024, 1280);
    private static final int ON_A_PAGE = 60;

    private Browser browser;

    @BeforeAll
    void open() {
        Browser.assumeInstalled();
        browser = Browser.open("--allow-file-access-from-files"); // the fonts of a style sheet in another folder
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void wordsOfRandomChartsKeepApart(@TempDir Path folder) throws IOException {
        assertThat(faults(0, 2 * ON_A_PAGE, folder)).isEmpty();
    }

    @Test
    @Tag("large")
    void wordsOfThreeThousandRandomChartsKeepApart(@TempDir Path folder) throws IOException {
        assertThat(faults(2 * ON_A_PAGE, 2 * ON_A_PAGE + 3000, folder)).isEmpty();
    }

    @Test
    void wordsOfTheDefaultSiteKeepApart() {
        List<String> faults = new ArrayList<>();
        for (String page : List.of("don-vi/H184.html", "don-vi/VN.html", "chi-tieu/LD-CHU-CHOT.html")) {
            faults.addAll(faults(DefaultSite.folder().resolve(page)));
        }
        assertThat(faults).isEmpty();
    }

    private List<String> faults(int firstSeed, int end, Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        for (int seed = firstSeed; seed < end; seed += ON_A_PAGE) {
            Path page = Files.writeString(folder.resolve(seed + ".html"), page(seed, Math.min(end, seed + ON_A_PAGE)));
            faults.addAll(faults(page));
        }
        return faults;
    }

    private static String page(int from, int end) throws IOException {
        StringWriter page = new StringWriter();
        page.append("<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Biểu đồ</title>")
                .append("<link rel=\"stylesheet\" href=\"")
                .append(DefaultSite.folder()
                        .resolve("tai-san/tiendo.css")
                        .toUri()
                        .toString())
                .append("\"></head><body><main>");
        for (int seed = from; seed < end; seed++) {
            ChartSpec chart = RandomCharts.progress(seed);
            boolean small = seed % 4 == 0;
            page.append(small ? "<figure class=\"small\">" : "<figure>");
            new ChartRenderer().draw(chart, small ? ChartSize.NARROW : ChartSize.ANY, page);
            page.append("</figure>");
        }
        return page.append("</main></body></html>").toString();
    }

    private List<String> faults(Path page) {
        List<String> faults = new ArrayList<>();
        browser.look(Look.LIGHT);
        for (int width : WIDTHS) {
            browser.resize(width, 900);
            browser.show(page);
            faults.addAll(overlaps(page, width));
            browser.chooseLargestText();
            faults.addAll(overlaps(page, width));
        }
        return faults;
    }

    private List<String> overlaps(Path page, int width) {
        browser.driver().executeAsyncScript("document.fonts.ready.then(arguments[arguments.length - 1]);");
        List<String> faults = new ArrayList<>();
        if (browser.horizontalOverflow() > 0) {
            faults.add(page.getFileName() + " at " + width + " px: wider than the screen");
        }
        for (String fault : browser.labelsOfCharts()) {
            faults.add(page.getFileName() + " at " + width + " px: " + fault);
        }
        return faults;
    }
}
