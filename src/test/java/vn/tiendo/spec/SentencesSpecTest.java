package vn.tiendo.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.build.BuiltSite;

/**
 * Every sentence that the program can make stands in a table with an example, which must stand on the page named, made
 * from the data named: a new sentence fails this test until somebody has read it.
 */
class SentencesSpecTest {

    private static final String PAGE = "cau.md";

    /**
     * What is said of figures, units, plans, reports and former publications, also in the heads of pages; the other words are labels
     * and headings.
     */
    private static final Pattern GROUPS = Pattern.compile(
            "(summary|statement|gap|why|pace|projection|elsewhere|feed|coverage|reports?)\\..*|embed\\.(compare|answers).*"
                    + "|change\\.(rise|fall|none|brief|none\\.brief)|firmness\\.reservations|figures\\.computed_differs"
                    + "|unit\\.(went_into|came_from|begins|ends|dissolved|since|no_figures).*|chart\\.(progress|compare)\\..*"
                    + "|plan\\.(reports|tasks|not_assessed|no_|more_units|adjusts|baseline).*|tasks\\.counts?"
                    + "|home\\.(plan|no_reports|illustrative).*|level\\.cells.*|indicator\\.page\\..*"
                    + "|national\\.none|matrix\\.(usual|change)|below\\.chart.*|indicator\\.chart.*|map\\.(caption.*|description.hatched)"
                    + "|indicator\\.(aggregation\\.|sensitive).*|list\\..*|read\\..*|legend\\.chart|matrix\\.empty"
                    + "|plan\\.(counts\\.note|deadline|deadline\\.next|targets\\.intro)|page\\.download|unit\\.past_years"
                    + "|embed\\.(how|unknown)|illustrative\\.page|not_found\\.text|search\\.noscript|yearly\\.caption"
                    + "|reporting\\..*|home\\.downloads|figures\\.source|revision\\..*|national\\.figures"
                    + "|milestone\\.in_force|words\\.(reading|condition|adjustment)|cite|archive\\.frozen|snapshot\\.banner"
                    + "|restated\\..*|.*\\.description");

    /**
     * Of these, what only joins others or heads a column; what takes thousands of units, many indicators or two publications
     * made for it to be said, which {@code LargeCountryIT} and {@code RevisionSectionsTest} hold; of units merged whole, which
     * {@code RestatedPagesTest} holds; of reports as files, which {@code ReportFilesTest} holds; of deadlines and versions that
     * differ, which {@code WhoReportedTest} holds; of distances of other years, which {@code TrueReportPagesTest} holds; and
     * what stands in no page.
     */
    private static final Set<String> PARTS = Set.of(
            "summary.first",
            "summary.next",
            "summary.last",
            "summary.status",
            "summary.milestone",
            "summary.disaggregated",
            "summary.count.first",
            "summary.count.next",
            "summary.column.milestone",
            "summary.year",
            "embed.compare.end",
            "chart.progress.title",
            "chart.progress.target",
            "reports.year",
            "reports.due_by_plan",
            "coverage.other_version",
            "gap.of_year",
            "report.file",
            "report.file.of",
            "report.file.this",
            "restated.grown",
            "restated.whole",
            "restated.mark",
            "restated.caption",
            "restated.line",
            "unit.part.description",
            "catalogue.description",
            "revision.title",
            "revision.caption",
            "revision.none",
            "revision.more",
            "revision.new_figures",
            "revision.new_figures.year",
            "revision.section.figures",
            "revision.section.units",
            "revision.section.definitions",
            "revision.section.targets",
            "list.units.brief",
            "list.reports.brief",
            "list.units.none",
            "list.indicators.none",
            "tasks.count");

    private static final Map<String, Map<String, String>> SITES = new ConcurrentHashMap<>();

    private static Map<String, String> messages() throws IOException {
        Map<String, String> messages = new TreeMap<>();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("templates/messages/ui_vi.properties"))) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    static Set<String> sentences() throws IOException {
        Set<String> keys = new TreeSet<>();
        messages().forEach((key, text) -> {
            if (GROUPS.matcher(key).matches()
                    && !PARTS.contains(key)
                    && (text.contains("{") || text.matches(".*[.:]"))) {
                keys.add(key);
            }
        });
        return keys;
    }

    static List<SpecTable> rows() {
        return SpecTable.rowsOf(PAGE);
    }

    @Test
    void everySentenceHasItsExample() throws IOException {
        assertThat(rows().stream().map(row -> row.cell("câu"))).doesNotHaveDuplicates();
        assertThat(rows().stream().map(row -> row.cell("câu"))).containsExactlyInAnyOrderElementsOf(sentences());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleIsThatSentenceAndStandsOnThePage(SpecTable row) throws IOException {
        assertThat(row.cell("ví dụ")).matches(pattern(messages().get(row.cell("câu"))));
        assertThat(SITES.computeIfAbsent(row.cell("số liệu"), SentencesSpecTest::pages)
                        .getOrDefault(row.cell("trang"), "no such page"))
                .contains(row.cell("ví dụ"));
    }

    static Stream<String> sites() {
        return rows().stream().map(row -> row.cell("số liệu")).distinct();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noSentencePutsBracketsIntoBrackets(String site) {
        SITES.computeIfAbsent(site, SentencesSpecTest::pages)
                .forEach((page, text) ->
                        assertThat(text).as(page).doesNotContainPattern("\\([^()]{0,80}\\([^()]{0,80}\\)"));
    }

    /** The message with anything in its places. */
    private static Pattern pattern(String message) {
        StringBuilder pattern = new StringBuilder();
        for (String part : plain(message.replace("*", "")).split("(?=\\{\\d\\})|(?<=\\{\\d\\})")) {
            pattern.append(part.matches("\\{\\d\\}") ? ".+" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    /** The text of every page, by its path. */
    private static Map<String, String> pages(String data) {
        try {
            Map<String, String> pages = new TreeMap<>();
            BuiltSite.of(folder(data)).forEach((path, bytes) -> {
                String text = new String(bytes, StandardCharsets.UTF_8);
                if (path.endsWith(".html")) {
                    Document page = Jsoup.parse(text, "");
                    String description = page.select("meta[name=description]").attr("content");
                    pages.put(path, plain(page.text() + " " + description));
                } else if (path.endsWith(".xml")) {
                    pages.put(
                            path,
                            plain(Jsoup.parse(text, "", Parser.xmlParser()).text()));
                }
            });
            return pages;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A data folder by its name: that of the project, one of the small sites or cases, or one of the page's own. */
    private static Path folder(String name) throws IOException {
        Optional<Path> known = Stream.of(
                        Path.of(name),
                        Path.of("src/test/resources/sites", name, "data"),
                        Path.of("src/test/resources/cases", name, "data"))
                .filter(Files::isDirectory)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Path written = Files.createTempDirectory("cau-").resolve("data");
        for (SpecCase one : SpecCase.of(PAGE)) {
            if (one.heading().equals(name)) {
                for (Map.Entry<String, String> file : one.files().entrySet()) {
                    Path path = written.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
            }
        }
        return written;
    }
}
