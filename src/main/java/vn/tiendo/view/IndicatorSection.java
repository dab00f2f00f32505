package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * One indicator on a unit's page.
 *
 * @param anchor unique on the page
 * @param comparison names the figures among those to compare on the page of the indicator; empty where there are no others
 * @param more where the details are, if not here
 * @param subtitle the full name and unit, where the title is short
 */
public record IndicatorSection(
        String anchor,
        String number,
        String title,
        String subtitle,
        Link indicator,
        String comparison,
        boolean illustrative,
        List<MilestoneBox> milestones,
        List<YearlyTarget> yearly,
        String missing,
        Details details,
        Optional<Link> more) {

    public IndicatorSection {
        milestones = List.copyOf(milestones);
        yearly = List.copyOf(yearly);
    }

    /**
     * What takes the most room.
     *
     * @param compact whether the chart is shown in its small size alone
     */
    public record Details(
            Optional<ChartSpec> chart,
            boolean compact,
            Optional<FigureTable> figures,
            Optional<Restated> restated,
            Optional<Breakdown> breakdown,
            List<TargetWords> words,
            String definition) {

        public static final Details ELSEWHERE = new Details(
                Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "");

        public Details {
            words = List.copyOf(words);
        }
    }

    /**
     * The unit's area in the years before the unit began.
     *
     * @param summary what folds it
     * @param sentence what has been added up, or why nothing could be
     * @param figures the sums; empty where nothing could be added up
     */
    public record Restated(String summary, String sentence, Optional<FigureTable> figures) {}

    /** An indicator by category: one row each, one column for each year. */
    public record Breakdown(String caption, List<String> years, List<Row> rows) {

        public Breakdown {
            years = List.copyOf(years);
            rows = List.copyOf(rows);
        }

        /** One category; a cell for each year, empty where nothing is known. */
        public record Row(String category, List<String> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }
    }

    /**
     * What the plan itself says of a target or several, and how it was read; each part may be empty.
     *
     * @param label such as {@code Mốc 2025: từ 50 % trở lên}
     */
    public record TargetWords(
            String label, Link plan, String quotation, String reading, String condition, String adjustment) {

        /** Whether there is nothing to tell. */
        public boolean isSilent() {
            return quotation.isEmpty() && reading.isEmpty() && condition.isEmpty() && adjustment.isEmpty();
        }

        public TargetWords labelled(String text) {
            return new TargetWords(text, plan, quotation, reading, condition, adjustment);
        }
    }

    /**
     * A target that holds anew in each year, with the years assessed so far.
     *
     * @param years the earliest first
     */
    public record YearlyTarget(
            String indicator, String target, String requirement, Link plan, List<YearOfTarget> years) {

        public YearlyTarget {
            years = List.copyOf(years);
        }

        /**
         * One year of a yearly target.
         *
         * @param required what that year's figure was held against; empty if it says nothing beyond the target
         * @param latest whether it is the last year assessed
         */
        public record YearOfTarget(String year, String value, String required, StatusMark status, boolean latest) {}
    }
}
