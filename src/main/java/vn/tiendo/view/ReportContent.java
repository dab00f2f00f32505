package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.PlanCode;

/**
 * The content of a document on a unit's year: that of its page, whether or not the site has one, and what pages say
 * elsewhere.
 *
 * @param plans that covered the year and set targets for the unit, or that it issued; its own first
 * @param rows additions to the rows of the page, in their order
 * @param asksBelow whether units below have to hand in a report of their own
 * @param below which of them have; empty if nothing is known
 */
public record ReportContent(
        ReportPage page, List<PlanCode> plans, List<Row> rows, boolean asksBelow, List<Submission> below) {

    public ReportContent {
        plans = List.copyOf(plans);
        rows = List.copyOf(rows);
        below = List.copyOf(below);
    }

    /**
     * One indicator.
     *
     * @param name in full
     * @param change since the previous figure; may be empty
     * @param expected whether a figure for the year is required; not if the figure of a term has decided for the whole
     *     term, nor if the unit ended before the year did
     * @param bar the year's share as a bar; empty if it is not a share, or unknown
     */
    public record Row(String name, String change, boolean expected, Optional<Bar> bar) {}

    /**
     * A unit that must report, and the outcome.
     *
     * @param standing such as {@code đúng hạn}, by which units are counted
     */
    public record Submission(String unit, String standing, ReportRow report) {}
}
