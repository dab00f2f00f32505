package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row U17 of the catalogue of bad inputs: more units, with more indicators, than any country has. {@link PackagedProgram}
 * gives each build five minutes.
 */
class LargeCountryIT {

    private static final int INDICATORS = 60;
    private static final int YEARS = 10;

    /** It takes half of the time that little memory costs, and none of the memory that is counted. */
    private static final String NO_OPTIMISING_COMPILER = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path sandbox;

    @Test
    @Tag("large")
    void elevenThousandUnitsAreBuiltWithinAGigabyte() throws IOException {
        assertThatAllIsPublished(11_000, "-Xmx1g");
    }

    /** In proportion: the program itself, with what its libraries list, needs 24 MB of these, which leaves no more for each figure. */
    @Test
    void threeHundredUnitsAreBuiltWithinItsThirtySeventhPart() throws IOException {
        assertThatAllIsPublished(300, "-Xmx52m");
    }

    private void assertThatAllIsPublished(int units, String heap) throws IOException {
        Path data = sandbox.resolve("data");
        Path site = sandbox.resolve("site");
        MadeUpCountry.write(units, INDICATORS, data);

        PackagedProgram.Outcome outcome = new PackagedProgram()
                .plainJava()
                .jvm(heap, NO_OPTIMISING_COMPILER)
                .run("build", "--data", data.toString(), "--out", site.toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        try (Stream<Path> pages = Files.list(site.resolve("don-vi"))) {
            assertThat(pages.filter(Files::isRegularFile).count()).isEqualTo(units + 2); // the country, and the list
        }
        try (Stream<String> rows = Files.lines(site.resolve("tai-ve/so-lieu.csv"))) {
            assertThat(rows.count()).isEqualTo(1 + units * INDICATORS * YEARS);
        }
        assertThatPagesKeepToTheirWeight(site);
        assertThatNothingIsMissingInBrief(site);
    }

    /** What issues and readers hold a page to: 300 KB with fonts, styles and scripts for a unit; lists may be longer. */
    private static void assertThatPagesKeepToTheirWeight(Path site) throws IOException {
        long shared = 0;
        for (Path file : files(site.resolve("tai-san"), ".*\\.(css|woff2)|.*/js/.*")) {
            shared += Files.size(file);
        }
        for (Path page : files(site, ".*\\.html")) {
            boolean ofUnit = page.startsWith(site.resolve("don-vi")) && !page.endsWith("index.html");
            assertThat(ofUnit ? shared + Files.size(page) : Files.size(page))
                    .as(page.toString())
                    .isLessThanOrEqualTo(ofUnit ? 300 * 1024 : 1_000_000);
        }
    }

    /** A unit of so many indicators shows their charts and figures on further pages. */
    private static void assertThatNothingIsMissingInBrief(Path site) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve("don-vi/X00005.html")));
        List<String> parts = page.select("section.ind > p > a[href^=phan-]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .distinct()
                .toList();
        Set<String> charts = new HashSet<>();
        Set<String> tables = new HashSet<>();
        for (String part : parts) {
            Document whole = Jsoup.parse(Files.readString(site.resolve("don-vi").resolve(part)));
            whole.select("section.ind:has(figure svg)").forEach(section -> charts.add(section.id()));
            whole.select("section.ind:has(table.figures)").forEach(section -> tables.add(section.id()));
        }

        assertThat(page.select("[data-muc-tieu]").eachAttr("data-muc-tieu"))
                .hasSize(2 * INDICATORS)
                .doesNotHaveDuplicates();
        assertThat(page.select("section.ind").eachAttr("id")).hasSize(INDICATORS);
        assertThat(charts)
                .containsExactlyInAnyOrderElementsOf(page.select("section.ind").eachAttr("id"));
        assertThat(tables).isEqualTo(charts);
        assertThat(new HtmlChecker().complaints(site.resolve("don-vi/X00005.html")))
                .isEmpty();
        assertThat(new HtmlChecker().complaints(site.resolve("don-vi").resolve(parts.get(1))))
                .isEmpty();
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().replace('\\', '/').matches(pattern))
                    .toList();
        }
    }
}
