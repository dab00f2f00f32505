package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/** Who has reported what a unit's figures are computed from. */
public record CoverageSection(Optional<ChartSpec> chart, List<Row> rows) {

    public CoverageSection {
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param missing the units that have not reported; the first of them, with how many more
     */
    public record Row(String indicator, String year, String text, List<Link> missing, String more) {
        public Row {
            missing = List.copyOf(missing);
        }
    }
}
