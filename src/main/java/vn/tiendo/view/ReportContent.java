package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.PlanCode;

/**
 * What a document on a unit's year says: what the page on it does, whether or not the site has one, and what a page tells
 * elsewhere.
 *
 * @param plans that ran in the year and that the unit is held against, or issued; its own first
 * @param rows what there is to add to the rows of the page, in their order
 * @param below who of the units below has handed in a report of their own; empty where nothing is known of it
 */
public record ReportContent(ReportPage page, List<PlanCode> plans, List<Row> rows, List<Submission> below) {

    public ReportContent {
        plans = List.copyOf(plans);
        rows = List.copyOf(rows);
        below = List.copyOf(below);
    }

    /**
     * One indicator.
     *
     * @param name in full
     * @param change since the figure before; may be empty
     * @param expected whether a figure of the year is wanted; not where the figure of a term has decided for all of it
     * @param bar the year's share as a bar; empty for what is no share, or not known
     */
    public record Row(String name, String change, boolean expected, Optional<Bar> bar) {}

    /** A unit that has to report, and how it did. @param standing such as {@code đúng hạn}, by which units are counted */
    public record Submission(String unit, String standing, ReportRow report) {}
}
