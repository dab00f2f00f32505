package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;
import vn.tiendo.document.WordFile;
import vn.tiendo.render.TemplateFiles;

/** Reports say what the site says: every figure and verdict of the year, for every unit. */
class FiguresOfReportsTest {

    private static final Path DATA = Path.of("data");
    private static final int YEAR = 2026;
    private static final Pattern FILE = Pattern.compile("bao-cao-(.+)-2026-du-thao\\.docx");
    private static final Pattern NUMBER = Pattern.compile("^−?[0-9.]+(?:,[0-9]+)?");

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::indicator)
            .thenComparing(Verdict::word)
            .thenComparing(Verdict::number);

    @TempDir
    private Path folder;

    /** One line of the table of assessments: the indicator, its verdict, and the number that decided, if of this year. */
    private record Verdict(String indicator, String word, String number) {}

    @Test
    void everyFigureAndVerdictOfEveryReportIsTheSitesOwn() throws Exception {
        Map<String, List<Verdict>> published = published();
        int compared = 0;
        for (String level : List.of("quoc_gia", "tinh", "xa")) {
            Path out = folder.resolve(level);
            var outcome = InProcess.run("report", "--level", level, "--year", "" + YEAR, "--out", out.toString());
            assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
            for (Path file : filesIn(out)) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                assertThat(name.matches()).isTrue();
                List<Verdict> expected = published.getOrDefault(name.group(1), List.of());
                assertSame(
                        name.group(1),
                        verdicts(WordFile.open(file), namesOfIndicators().values()),
                        expected);
                compared += expected.size();
            }
        }
        assertThat(compared).isGreaterThan(120);
    }

    private static void assertSame(String unit, List<Verdict> reported, List<Verdict> published) {
        List<Verdict> left = reported.stream().sorted(ORDER).toList();
        List<Verdict> right = published.stream().sorted(ORDER).toList();
        assertThat(left).as(unit).hasSameSizeAs(right);
        for (int i = 0; i < left.size(); i++) {
            assertThat(left.get(i).indicator()).as(unit).isEqualTo(right.get(i).indicator());
            assertThat(left.get(i).word())
                    .as(unit + " " + left.get(i))
                    .isEqualTo(right.get(i).word());
            if (!right.get(i).number().isEmpty()) {
                BigDecimal shown = decimal(left.get(i).number());
                BigDecimal half = BigDecimal.ONE.movePointLeft(shown.scale()).divide(BigDecimal.valueOf(2));
                assertThat(shown.subtract(decimal(right.get(i).number())).abs())
                        .as(unit + " " + left.get(i))
                        .isLessThanOrEqualTo(half.add(new BigDecimal("0.005")));
            }
        }
    }

    private static BigDecimal decimal(String vietnamese) {
        return new BigDecimal(vietnamese.replace(".", "").replace(',', '.').replace('−', '-'));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What the site's table of all assessments says of targets that still stand open or were decided for the year. */
    private static Map<String, List<Verdict>> published() throws Exception {
        Map<String, byte[]> site = BuiltSite.of(DATA);
        Map<String, String> names = namesOfIndicators();
        var messages = new TemplateFiles(Optional.empty()).messages();
        List<String> yearly = rows(Files.readString(DATA.resolve("muc-tieu.csv"))).stream()
                .filter(row -> row.get("lap_lai").equals("hang_nam")
                        || List.of("tang_dan", "so_voi").contains(row.get("so_sanh")))
                .map(row -> row.get("ma_muc_tieu"))
                .toList();
        List<String> later = rows(Files.readString(DATA.resolve("ke-hoach.csv"))).stream()
                .filter(row -> Integer.parseInt(row.get("tu_nam")) > YEAR)
                .map(row -> row.get("ma_ke_hoach"))
                .toList();
        assertThat(later).isEmpty();
        List<String> gone = rows(Files.readString(DATA.resolve("don-vi.csv"))).stream()
                .filter(row ->
                        !row.get("den_ngay").isEmpty() && row.get("den_ngay").compareTo("2026") < 0)
                .map(row -> row.get("ma_don_vi"))
                .toList();
        Map<String, List<Verdict>> byUnit = new TreeMap<>();
        String table = new String(site.get("tai-ve/danh-gia.csv"), StandardCharsets.UTF_8).replace("\uFEFF", "");
        for (Map<String, String> row : rows(table)) {
            boolean ofAnotherYear =
                    yearly.contains(row.get("muc_tieu")) && !row.get("moc").equals("" + YEAR);
            if (!ofAnotherYear && !gone.contains(row.get("don_vi"))) {
                byUnit.computeIfAbsent(row.get("don_vi"), unit -> new ArrayList<>())
                        .add(new Verdict(
                                names.get(row.get("chi_tieu")),
                                messages.text("status." + row.get("trang_thai")),
                                row.get("nam").equals("" + YEAR) ? row.get("gia_tri") : ""));
            }
        }
        return byUnit;
    }

    private static Map<String, String> namesOfIndicators() throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Map<String, String> row : rows(Files.readString(DATA.resolve("chi-tieu.csv")))) {
            names.put(row.get("ma_chi_tieu"), row.get("ten"));
        }
        return names;
    }

    /** Simple tables: the files of the project have no separator within quotes in what is read here. */
    private static List<Map<String, String>> rows(String csv) {
        String[] lines = csv.split("\r?\n");
        String[] head = lines[0].split(";");
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].replaceAll("\"[^\"]*\"", "…").split(";", -1);
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < head.length && c < cells.length; c++) {
                row.put(head[c], cells[c]);
            }
            if (cells.length >= head.length) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The rows of the table of results that have a verdict; numbers with two decimals, as the site's table has them. */
    private static List<Verdict> verdicts(WordFile report, Collection<String> names) {
        List<Verdict> verdicts = new ArrayList<>();
        for (List<List<String>> table : report.tables()) {
            int requirement = table.get(0).indexOf("Mục tiêu");
            if (requirement < 0) {
                continue;
            }
            String name = "";
            String value = "";
            for (List<String> row : table.subList(1, table.size())) {
                if (!row.get(1).isEmpty()) {
                    name = withoutCategory(row.get(1), names);
                    value = row.get(table.get(0).indexOf("Năm " + YEAR));
                }
                if (!row.get(requirement + 1).isEmpty()) {
                    verdicts.add(new Verdict(name, row.get(requirement + 1).split("\n")[0], number(value)));
                }
            }
        }
        return verdicts;
    }

    private static String withoutCategory(String name, Collection<String> names) {
        return names.contains(name) ? name : name.substring(0, name.lastIndexOf(": "));
    }

    private static String number(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.find() ? number.group() : "";
    }
}
