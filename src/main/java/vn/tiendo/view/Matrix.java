package vn.tiendo.view;

import java.util.List;

/**
 * Units by indicators: the latest figure and how it stands to the nearest milestone.
 *
 * @param empty the units of which there is nothing to show, where they are too many for empty rows
 * @param usual the year of the figures that carry none
 * @param withChange whether a cell says what changed
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
     * @param target what most of the units are to reach next; may be empty
     */
    public record Column(Link indicator, String unit, String target) {}

    /** A unit. */
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
     * @param word the status in words; empty where no target applies
     * @param year where it is not the usual one
     * @param change since the figure before; may be empty
     * @param sign of a figure that is not official
     */
    public record Cell(
            String value,
            String word,
            StatusFamily family,
            String year,
            String change,
            String sign,
            boolean illustrative) {}
}
