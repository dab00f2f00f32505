package vn.tiendo.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a snapshot: UTF-8, {@code ;}, LF, quoted as RFC 4180 says, the first row names the columns. */
public record CanonicalTable(List<String> columns, List<Row> rows) {

    /** Stands for a table that an older snapshot does not have. */
    static final CanonicalTable EMPTY = new CanonicalTable(List.of(), List.of());

    public CanonicalTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row: its cells, found by the name of the column. */
    public static final class Row {

        private final Map<String, Integer> positions;
        private final List<String> cells;

        private Row(Map<String, Integer> positions, List<String> cells) {
            this.positions = positions;
            this.cells = cells;
        }

        /** Empty where the table has no such column. */
        public String get(String column) {
            int position = positions.getOrDefault(column, -1);
            return position < 0 || position >= cells.size() ? "" : cells.get(position);
        }

        boolean hasTheCellsOf(Row other, String... columns) {
            for (String column : columns) {
                if (!get(column).equals(other.get(column))) {
                    return false;
                }
            }
            return true;
        }
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
                columns, cells.stream().map(row -> new Row(positions, row)).toList());
    }
}
