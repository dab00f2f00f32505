package vn.tiendo.view;

import java.util.List;

/**
 * Units by indicators: the latest figure, and its status for the nearest milestone.
 *
 * @param empty the units without any figure, if they are too many for empty rows
 * @param usual the year of figures without a year
 * @param withChange whether cells say what changed
 */
public record Matrix(
        String caption,
        List<Column> columns,
        List<Row> rows,
        List<Link> empty,
        String usual,
        boolean withChange,
        boolean illustrative) {

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        empty = List.copyOf(empty);
    }

    /**
     * An indicator.
     *
     * @param target the next target of most units; may be empty
     */
    public record Column(Link indicator, String unit, String target) {}

    /** The row of one unit. */
    public record Row(Link unit, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isEmpty() {
            return cells.stream()
                    .allMatch(cell -> cell.value().isEmpty() && cell.word().isEmpty());
        }
    }

    /**
     * A figure and its status.
     *
     * @param word the status in words; empty if no target applies
     * @param year unless it is the usual one
     * @param change since the previous figure; may be empty
     * @param sign of a figure that is not official
     */
    public record Cell(
            String value,
            String word,
            StatusFamily family,
            String year,
            String change,
            String sign,
            boolean illustrative) {

        /** The same figure with another status. */
        public Cell withStatus(StatusMark status) {
            return new Cell(value, status.word(), status.family(), year, change, sign, illustrative);
        }
    }
}
