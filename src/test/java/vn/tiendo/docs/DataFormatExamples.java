package vn.tiendo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What {@code DATA-FORMAT.md} shows of each file: its columns, and the examples in their blocks. */
final class DataFormatExamples {

    static final Path DOCUMENT = Path.of("src/docs/DATA-FORMAT.md");

    private static final Pattern SECTION = Pattern.compile("(?m)^### `([^`\n]+)`\n(.*?)(?=^##)", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) (\\S+)\n(.*?)^```$");
    private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `([^`|]+)` \\| (yes|no) \\| (.*?) \\| (.*?) \\|$");

    /**
     * The section of one kind of file.
     *
     * @param columns whether each is required, by name, in the order of the document
     * @param examples the examples by path
     */
    record FileKind(String name, Map<String, Boolean> columns, Map<String, String> examples) {

        boolean isTable() {
            return name.endsWith(".csv");
        }

        String firstPath() {
            return examples.keySet().iterator().next();
        }

        List<String> requiredColumns() {
            return columns.keySet().stream().filter(columns::get).toList();
        }
    }

    private DataFormatExamples() {}

    static Stream<FileKind> fileKinds() {
        List<FileKind> kinds = new ArrayList<>();
        Matcher section = SECTION.matcher(text());
        while (section.find()) {
            Map<String, Boolean> columns = new LinkedHashMap<>();
            Matcher column = COLUMN.matcher(section.group(2));
            while (column.find()) {
                columns.put(column.group(1), column.group(2).equals("yes"));
            }
            Map<String, String> examples = new LinkedHashMap<>();
            Matcher block = BLOCK.matcher(section.group(2));
            while (block.find()) {
                examples.put(block.group(2), block.group(3));
            }
            kinds.add(new FileKind(section.group(1), columns, examples));
        }
        assertThat(kinds).as("sections of " + DOCUMENT).hasSizeGreaterThan(10);
        return kinds.stream();
    }

    /** Every example by its path; together they are a data folder. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        fileKinds().forEach(kind -> files.putAll(kind.examples()));
        return files;
    }

    /** Rows of cells, the header first. */
    static List<List<String>> rowsOf(String csv) {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(csv),
                CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
