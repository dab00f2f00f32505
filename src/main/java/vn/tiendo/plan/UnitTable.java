package vn.tiendo.plan;

import java.util.List;

/**
 * Many units on one indicator, in official order; rows are short, since there may be thousands.
 *
 * @param usual the year of the figures that carry none
 * @param goal what all units are to reach next; empty where it differs
 */
public record UnitTable(
        String caption,
        String unit,
        String usual,
        String goal,
        boolean withCounts,
        boolean withStatus,
        List<Row> rows) {

    public UnitTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param category where the rows are of several
     * @param counts such as {@code 9/20}
     * @param goal where it is not that of all
     */
    public record Row(Link unit, String category, Matrix.Cell cell, String counts, String goal) {}
}
