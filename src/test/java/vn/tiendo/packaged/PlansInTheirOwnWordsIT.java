package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five local plans stand on the default site with all their targets and tasks, as they were written. */
class PlansInTheirOwnWordsIT {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private static Path site;

    private static List<CSVRecord> targets = List.of();
    private static List<CSVRecord> tasks = List.of();
    private static final Map<String, Document> PLAN_PAGES = new HashMap<>();

    @BeforeAll
    static void build() throws IOException {
        site = DefaultSite.folder();
        targets = rows("muc-tieu.csv").stream()
                .filter(row -> !row.get("ke_hoach").startsWith("QG"))
                .toList();
        tasks = rows("nhiem-vu.csv");
        for (CSVRecord row : targets) {
            String plan = row.get("ke_hoach");
            if (!PLAN_PAGES.containsKey(plan)) {
                PLAN_PAGES.put(plan, Jsoup.parse(Files.readString(site.resolve("ke-hoach/" + plan + ".html")), ""));
            }
        }
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader =
                Files.newBufferedReader(PackagedProgram.PROJECT.resolve("data").resolve(file))) {
            return TABLE.parse(reader).getRecords();
        }
    }

    private static String words(String plan) {
        return PLAN_PAGES.get(plan).body().text();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void thereAreFivePlansWithFiftyTwoTargetsAndEightySevenTasks() {
        Set<String> statements = targets.stream()
                .filter(row -> row.get("dieu_chinh_cua").isEmpty())
                .map(row -> row.get("ma_muc_tieu").replaceFirst("-20[0-9]{2}$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(PLAN_PAGES).hasSize(5);
        assertThat(statements).hasSizeGreaterThanOrEqualTo(52);
        assertThat(tasks).hasSize(87);
    }

    @Test
    void everyTargetStandsOnItsPlansPageInThePlansWords() {
        for (CSVRecord row : targets) {
            assertThat(row.get("trich_dan")).as(row.get("ma_muc_tieu")).isNotEmpty();
            assertThat(words(row.get("ke_hoach")))
                    .as(row.get("ma_muc_tieu"))
                    .contains(folded(row.get("trich_dan")))
                    .contains(row.get("ma_muc_tieu"));
        }
    }

    @Test
    void everyReadingThatWasChosenIsTold() {
        for (CSVRecord row : targets) {
            if (!row.get("cach_hieu").isEmpty()) {
                assertThat(words(row.get("ke_hoach")))
                        .as(row.get("ma_muc_tieu"))
                        .contains(folded(row.get("cach_hieu")));
            }
        }
    }

    @Test
    void everyTaskStandsOnItsPlansPageInThePlansWords() {
        for (CSVRecord row : tasks) {
            assertThat(words(row.get("ke_hoach")))
                    .as(row.get("ke_hoach") + " " + row.get("ma_nhiem_vu"))
                    .contains(folded(row.get("noi_dung")));
        }
    }

    @Test
    void everyTargetHasAStatusAndAChartWhereThereIsANumber() throws IOException {
        Map<String, List<String[]>> assessments = new HashMap<>();
        for (String line : Files.readAllLines(site.resolve("tai-ve/danh-gia.csv"))) {
            String[] cells = line.split(";", -1);
            assessments.computeIfAbsent(cells[2], target -> new ArrayList<>()).add(cells);
        }
        for (CSVRecord row : targets) {
            String target = row.get("ma_muc_tieu");
            assertThat(assessments).as("status of " + target).containsKey(target);
            for (String[] cells : assessments.get(target)) {
                if (!cells[5].isEmpty()) {
                    Document page = Jsoup.parse(Files.readString(site.resolve("don-vi/" + cells[0] + ".html")), "");
                    assertThat(page.select("section.ind:has([data-muc-tieu=" + target + "]) svg[role=img]"))
                            .as("chart of " + target + " for " + cells[0])
                            .isNotEmpty();
                }
            }
        }
    }
}
