package vn.tiendo.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a snapshot: UTF-8, {@code ;}, LF, quoted as RFC 4180 says, the first row names the columns. */
public record CanonicalTable(List<String> columns, List<CanonicalRow> rows) {

    /** Stands for a table that an older snapshot does not have. */
    static final CanonicalTable EMPTY = new CanonicalTable(List.of(), List.of());

    public CanonicalTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Maps the cells of one column to those of another; of two rows with the same key, the first counts. */
    public Map<String, String> lookup(String key, String value) {
        Map<String, String> found = new HashMap<>();
        rows.forEach(row -> found.putIfAbsent(row.get(key), row.get(value)));
        return found;
    }

    /** Reads a table that this program wrote; of any other text it makes what it can. */
    public static CanonicalTable parse(String text) {
        List<List<String>> records = CanonicalRecords.of(text);
        return records.isEmpty() ? EMPTY : of(records.get(0), records.subList(1, records.size()));
    }

    /**
     * A table made from cells in memory.
     *
     * @param cells of each row, in the order of the columns, unquoted
     */
    public static CanonicalTable of(List<String> columns, List<List<String>> cells) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.putIfAbsent(columns.get(i), i);
        }
        return new CanonicalTable(
                columns,
                cells.stream().map(row -> new CanonicalRow(positions, row)).toList());
    }
}
