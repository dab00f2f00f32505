package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/** Who has reported the figures from which a unit's figures are computed. */
public record CoverageSection(Optional<ChartSpec> chart, List<Row> rows) {

    public CoverageSection {
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param absent the units that are not in the sum, by why they are not
     */
    public record Row(String indicator, String year, String text, List<Absent> absent) {
        public Row {
            absent = List.copyOf(absent);
        }
    }

    /**
     * Units that are not in a sum.
     *
     * @param why such as {@code Chưa báo cáo:}
     * @param units the first of them
     * @param more how many others there are
     */
    public record Absent(String why, List<Link> units, String more) {
        public Absent {
            units = List.copyOf(units);
        }
    }
}
