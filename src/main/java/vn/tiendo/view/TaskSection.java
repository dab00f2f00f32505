package vn.tiendo.view;

import java.util.List;

/** The tasks of a plan, with a unit's results. */
public record TaskSection(Link plan, String counts, List<Row> rows) {

    public TaskSection {
        rows = List.copyOf(rows);
    }

    /**
     * One task.
     *
     * @param state in words
     * @param year of the result; empty if none is known
     */
    public record Row(
            String code,
            String content,
            String lead,
            String state,
            StatusFamily family,
            String year,
            String result,
            boolean illustrative) {}
}
