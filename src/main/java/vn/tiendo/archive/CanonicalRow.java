package vn.tiendo.archive;

import java.util.List;
import java.util.Map;

/** One row of a table of a snapshot: its cells, found by the name of the column. */
public final class CanonicalRow {

    private final Map<String, Integer> positions;
    private final List<String> cells;

    CanonicalRow(Map<String, Integer> positions, List<String> cells) {
        this.positions = positions;
        this.cells = cells;
    }

    /** Empty where the table has no such column. */
    public String get(String column) {
        int position = positions.getOrDefault(column, -1);
        return position < 0 || position >= cells.size() ? "" : cells.get(position);
    }

    boolean hasTheCellsOf(CanonicalRow other, String... columns) {
        for (String column : columns) {
            if (!get(column).equals(other.get(column))) {
                return false;
            }
        }
        return true;
    }
}
