package vn.tiendo.view;

import java.util.List;

/**
 * Many units on one indicator, in official order; rows are short, since there may be thousands.
 *
 * @param usual the year of figures without a year
 * @param target the next target of all units; empty if they differ
 * @param years whose figures a script can show, latest first; empty if there is no choice
 * @param key the category of all rows, as named in the figures for comparison
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
     * @param category if the rows have several categories
     * @param key the category, as named in the figures for comparison, if the rows have several
     * @param lastStatus in words while the unit was in force, if it has been dissolved
     * @param counts such as {@code 9/20}
     * @param target unless it is that of all units
     * @param valueUnit what follows the value where it stands in a line; empty behind a special sign
     */
    public record Row(
            Link unit,
            String category,
            String key,
            Matrix.Cell cell,
            String lastStatus,
            String counts,
            String target,
            String valueUnit) {}
}
