package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.PlanCode;

/**
 * What a document on a unit's year says: what the page on it does, whether or not the site has one, and what a page tells
 * elsewhere.
 *
 * @param plans that ran in the year and that the unit is held against, or issued; its own first
 * @param names of the indicators in full, by the rows of the page
 * @param changes since the year before, in the same order; each may be empty
 * @param below who of the units below has handed in a report of their own; empty where nothing is known of it
 */
public record ReportContent(
        ReportPage page, List<PlanCode> plans, List<String> names, List<String> changes, List<Submission> below) {

    public ReportContent {
        plans = List.copyOf(plans);
        names = List.copyOf(names);
        changes = List.copyOf(changes);
        below = List.copyOf(below);
    }

    /** A unit that has to report, and how it did. @param standing such as {@code đúng hạn}, by which units are counted */
    public record Submission(String unit, String standing, ReportRow report) {}
}
