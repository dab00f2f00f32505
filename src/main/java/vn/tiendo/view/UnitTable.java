package vn.tiendo.view;

import java.util.List;

/**
 * Many units on one indicator, in official order; rows are short, since there may be thousands.
 *
 * @param usual the year of the figures that carry none
 * @param target what all units are to reach next; empty where it differs
 * @param years those of which a script may show the figures, the latest first; empty where there is no choice
 * @param key the category of all rows, as the figures to compare by name it
 */
public record UnitTable(
        String caption,
        String unit,
        String usual,
        String target,
        boolean withCounts,
        boolean withStatus,
        boolean withChange,
        List<String> years,
        String key,
        List<Row> rows) {

    public UnitTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * @param category where the rows are of several
     * @param key the category, as the figures to compare by name it, where the rows are of several
     * @param counts such as {@code 9/20}
     * @param target where it is not that of all
     */
    public record Row(Link unit, String category, String key, Matrix.Cell cell, String counts, String target) {}
}
