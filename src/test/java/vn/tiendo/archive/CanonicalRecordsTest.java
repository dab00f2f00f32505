package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.Test;

class CanonicalRecordsTest {

    private static final List<String> PIECES = List.of("Xã", "\"", ";", "\n", " ", "", "12,50", "Đ", "'");

    @Test
    void readsWhatAnotherProgramWroteCellByCell() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<List<String>> records = records(random);

            assertThat(CanonicalRecords.of(written(records, random.nextBoolean())))
                    .as("seed %d", seed)
                    .isEqualTo(records);
        }
    }

    @Test
    void endsTheLastRecordWithTheTextWhereNoLineEndDoes() {
        assertThat(CanonicalRecords.of("a;b\n1;")).containsExactly(List.of("a", "b"), List.of("1", ""));
        assertThat(CanonicalRecords.of("a;b\n1;\"x;y")).containsExactly(List.of("a", "b"), List.of("1", "x;y"));
        assertThat(CanonicalRecords.of("a;b\n1;\"x\"y")).containsExactly(List.of("a", "b"), List.of("1", "xy"));
        assertThat(CanonicalRecords.of("")).isEmpty();
    }

    private static List<List<String>> records(Random random) {
        List<List<String>> records = new ArrayList<>();
        int columns = 1 + random.nextInt(4);
        for (int row = 0; row < 1 + random.nextInt(6); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                StringBuilder cell = new StringBuilder();
                for (int piece = 0; piece < random.nextInt(4); piece++) {
                    cell.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                cells.add(cell.toString());
            }
            records.add(cells);
        }
        return records;
    }

    private static String written(List<List<String>> records, boolean quoteAll) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setRecordSeparator('\n')
                .setQuoteMode(quoteAll ? QuoteMode.ALL : QuoteMode.MINIMAL)
                .get();
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(records);
        }
        return text.toString();
    }
}
