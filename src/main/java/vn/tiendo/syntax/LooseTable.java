package vn.tiendo.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;

/** A CSV file with any columns, row by row, with blank rows, so that rows keep their numbers in Excel. */
public final class LooseTable {

    private static final int ROWS_LOOKED_AT = 30;

    private LooseTable() {}

    /** The cells; no rows if the file cannot be read, which is reported. */
    public static List<List<String>> read(String name, Path file, Diagnostics diagnostics) throws IOException {
        Optional<String> text = TextFile.read(DataFile.of(name, file), Limits.CSV_BYTES, diagnostics);
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<Character> declared = Separator.declaredIn(text.get());
        int start = declared.isPresent() ? Math.max(PhysicalLines.nextStart(text.get(), 0), 0) : 0;
        char separator = declared.orElseGet(() -> Separator.ofRows(text.get(), ROWS_LOOKED_AT));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text.get().substring(start)))
                .setFormat(format)
                .get()) {
            for (CSVRecord row : parser) {
                rows.add(Arrays.stream(row.values()).map(Characters::clean).toList());
            }
            return rows;
        } catch (UncheckedIOException e) {
            diagnostics.add(DiagnosticCode.BAD_QUOTING, SourceLocation.ofLine(name, rows.size() + 1));
            return List.of();
        }
    }
}
