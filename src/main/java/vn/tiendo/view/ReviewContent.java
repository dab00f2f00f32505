package vn.tiendo.view;

import java.util.List;

/**
 * The content of the review of several years of a unit.
 *
 * @param end its state at the end, as on the page of the last year
 * @param years under review, earliest first
 * @param rows additions to the rows of the page, in their order
 * @param tasks with the results of all years
 * @param below which units below have handed in the reports on the years; empty if nothing is known
 */
public record ReviewContent(
        ReportContent end, List<Integer> years, List<Row> rows, List<TaskSection> tasks, List<Submission> below) {

    public ReviewContent {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        tasks = List.copyOf(tasks);
        below = List.copyOf(below);
    }

    /** Whether any of it is made up. */
    public boolean illustrative() {
        return end.page().frame().illustrative()
                || rows.stream().flatMap(row -> row.years().stream()).anyMatch(YearCell::illustrative)
                || tasks.stream().flatMap(plan -> plan.rows().stream()).anyMatch(TaskSection.Row::illustrative)
                || below.stream().flatMap(unit -> unit.standings().stream()).anyMatch(Standing::illustrative);
    }

    /**
     * One indicator.
     *
     * @param baseline the first value; may be empty
     * @param baselineYear its year; may be empty
     * @param change from there to the last figure; may be empty
     * @param years one cell for each year
     */
    public record Row(String baseline, String baselineYear, String change, List<YearCell> years) {

        public Row {
            years = List.copyOf(years);
        }
    }

    /**
     * A year's figure.
     *
     * @param value empty for a future year
     * @param counts such as {@code 9/20}; may be empty
     * @param mark the status of the figure
     * @param otherDefinition whether it was counted by another definition than the last one
     * @param verdicts of the yearly targets
     */
    public record YearCell(
            String value,
            String counts,
            String mark,
            boolean illustrative,
            boolean otherDefinition,
            List<String> verdicts) {

        public YearCell {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * A unit that must report.
     *
     * @param standings one for each year; empty for a year without a duty to report
     */
    public record Submission(String unit, List<Standing> standings) {

        public Submission {
            standings = List.copyOf(standings);
        }
    }

    /**
     * The verdict on a unit's report on a year.
     *
     * @param word such as {@code đúng hạn}
     */
    public record Standing(String word, boolean illustrative) {}
}
