package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue of bad inputs names tests that are there, and these have cases for the rows that name them. */
class CatalogueTest {

    private static final Map<String, Integer> LAST_ROW_BY_GROUP = Map.ofEntries(
            Map.entry("E", 20),
            Map.entry("N", 18),
            Map.entry("U", 19),
            Map.entry("M", 10),
            Map.entry("I", 5),
            Map.entry("X", 7),
            Map.entry("C", 8),
            Map.entry("F", 17),
            Map.entry("P", 6),
            Map.entry("A", 8),
            Map.entry("S", 39));

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d\\d) \\| .* \\| (.*) \\|$");
    /** Tests through the whole program, but for those of workbooks. */
    private static final Pattern OF_DATA = Pattern.compile("`Bad(Inputs|Habits|Settings)Test\\.caseHolds`");

    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    /** What stands in the last column, by row. */
    private static Map<String, String> testsByRow() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/docs/BAD-INPUTS.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2), (one, other) -> other, TreeMap::new));
    }

    @Test
    void everyRowIsThere() throws IOException {
        Set<String> expected = new TreeSet<>();
        LAST_ROW_BY_GROUP.forEach((group, last) -> {
            for (int i = 1; i <= last; i++) {
                expected.add(group + (i / 10) + (i % 10));
            }
        });

        assertThat(testsByRow().keySet()).isEqualTo(expected);
    }

    @Test
    void everyTestIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String tests : testsByRow().values()) {
            for (MatchResult test : TEST.matcher(tests).results().toList()) {
                if (!isThere(test.group(1), test.group(2))) {
                    missing.add(test.group());
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean isThere(String type, String method) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            Path source = sources.filter(file -> file.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Pattern.compile("(void|ArchRule) " + method + "\\b")
                    .matcher(Files.readString(source))
                    .find();
        }
    }

    @Test
    void everyRowOfTheDataHasItsCases() throws IOException {
        Stream<BadInput> cases = Stream.of(
                        BadInputsTest.encoding(),
                        BadInputsTest.numbers(),
                        BadInputsTest.units(),
                        BadInputsTest.markdown(),
                        BadInputsTest.persons(),
                        BadHabitsTest.typing(),
                        BadHabitsTest.units(),
                        BadHabitsTest.files(),
                        BadHabitsTest.acknowledgements(),
                        BadSettingsTest.settings(),
                        BadSettingsTest.templates())
                .flatMap(group -> group);
        Set<String> tested = cases.map(BadInput::row).collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = testsByRow().entrySet().stream()
                .filter(row -> OF_DATA.matcher(row.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tested).isEqualTo(named);
    }

    @Test
    void everyRowOfWorkbooksHasItsCases(@TempDir Path folder) throws IOException {
        Set<String> tested = BadWorkbooks.of(WorkbookSandbox.form(folder)).stream()
                .map(BadWorkbook::row)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = testsByRow().entrySet().stream()
                .filter(row -> row.getValue().contains("`BadWorkbooksIT.caseHolds`"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tested).isEqualTo(named);
    }
}
