package vn.tiendo.intake;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a form that is a CSV file.
 *
 * @param line 1-based
 */
public record CsvFormRow(int line, Map<String, String> cells) {

    public CsvFormRow {
        cells = Map.copyOf(cells);
    }

    String cell(String column) {
        return Optional.ofNullable(cells.get(column)).orElse("");
    }
}
