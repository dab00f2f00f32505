package vn.tiendo.view;

import java.util.List;

/**
 * What the review of several years says of a unit.
 *
 * @param end how it stood at the end, as the page on the last year has it
 * @param years that are told of, the earliest first
 * @param rows what the years have to add to the rows of the page, in their order
 * @param tasks with what was done in all the years
 * @param below who of the units below has handed in the reports of the years; empty where nothing is known of it
 */
public record ReviewContent(
        ReportContent end, List<Integer> years, List<Row> rows, List<TaskSection> tasks, List<Submission> below) {

    public ReviewContent {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        tasks = List.copyOf(tasks);
        below = List.copyOf(below);
    }

    /** Whether something in it is made up. */
    public boolean illustrative() {
        return end.page().frame().illustrative()
                || rows.stream().flatMap(row -> row.years().stream()).anyMatch(YearCell::illustrative)
                || tasks.stream().flatMap(plan -> plan.rows().stream()).anyMatch(TaskSection.Row::illustrative)
                || below.stream().flatMap(unit -> unit.standings().stream()).anyMatch(Standing::illustrative);
    }

    /**
     * One indicator.
     *
     * @param baseline where it started; may be empty
     * @param baselineYear of that; may be empty
     * @param change from there to the last figure; may be empty
     * @param years one for each year
     */
    public record Row(String baseline, String baselineYear, String change, List<YearCell> years) {

        public Row {
            years = List.copyOf(years);
        }
    }

    /**
     * A year's figure.
     *
     * @param value empty for a year ahead
     * @param counts such as {@code 9/20}; may be empty
     * @param mark how firm it is
     * @param otherDefinition whether it was counted in another way than the last one
     * @param verdicts of the targets that hold for each year
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

    /** A unit that had to report. @param standings one for each year; empty for one in which it did not have to */
    public record Submission(String unit, List<Standing> standings) {

        public Submission {
            standings = List.copyOf(standings);
        }
    }

    /** How a unit reported on a year. @param word such as {@code đúng hạn} */
    public record Standing(String word, boolean illustrative) {}
}
