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
     * @param missing units that have not reported: the first of them
     * @param more how many others have not
     * @param otherVersion units that have reported under another definition version: the first of them
     * @param moreOtherVersion how many others have done so
     */
    public record Row(
            String indicator,
            String year,
            String text,
            List<Link> missing,
            String more,
            List<Link> otherVersion,
            String moreOtherVersion) {
        public Row {
            missing = List.copyOf(missing);
            otherVersion = List.copyOf(otherVersion);
        }
    }
}
