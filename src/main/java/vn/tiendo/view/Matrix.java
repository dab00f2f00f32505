package vn.tiendo.view;

import java.util.List;

/**
 * Units by indicators: the latest figure and how it stands to the nearest milestone.
 *
 * @param groups runs of rows; one without a heading where they are not grouped
 * @param usual the year of the figures that carry none
 * @param withChange whether a cell says what changed
 */
public record Matrix(
        String caption,
        List<Column> columns,
        List<Group> groups,
        String usual,
        boolean withChange,
        boolean illustrative) {

    public Matrix {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /**
     * An indicator.
     *
     * @param target what most of the units are to reach next; may be empty
     */
    public record Column(Link indicator, String unit, String target) {}

    /**
     * Rows under one heading.
     *
     * @param heading empty for rows that are not grouped
     * @param empty the units of which there is nothing to show
     */
    public record Group(String anchor, Link heading, String summary, List<Row> rows, List<Link> empty) {
        public Group {
            rows = List.copyOf(rows);
            empty = List.copyOf(empty);
        }
    }

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
