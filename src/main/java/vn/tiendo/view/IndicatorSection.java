package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * One indicator on a unit's page.
 *
 * @param anchor unique on the page
 * @param comparison the key of these figures in the comparison on the indicator's page; empty if there are no others
 * @param more the link to the details, if they are not here
 * @param subtitle the full name and unit, if the title is short
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
     * The parts that take the most room.
     *
     * @param compact whether the chart is shown small
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
     * @param summary the heading of the foldable part
     * @param gaps for which years nothing could be added up, and why; a sentence for each reason
     * @param added what the sums are; empty if nothing could be added up
     * @param figures the sums; empty if nothing could be added up
     */
    public record Restated(String summary, List<String> gaps, String added, Optional<FigureTable> figures) {

        public Restated {
            gaps = List.copyOf(gaps);
        }
    }

    /** An indicator by category: a row for each category, a column for each year. */
    public record Breakdown(String caption, List<String> years, List<Row> rows) {

        public Breakdown {
            years = List.copyOf(years);
            rows = List.copyOf(rows);
        }

        /** One category; a cell for each year, empty if there is no figure. */
        public record Row(String category, List<String> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }
    }

    /**
     * The plan's own words about one or several targets, and how they were read; each part may be empty.
     *
     * @param label such as {@code Mốc 2025: từ 50 % trở lên}
     */
    public record TargetWords(
            String label, Link plan, String quotation, String reading, String condition, String adjustment) {

        /** Whether there is nothing to show. */
        public boolean isSilent() {
            return quotation.isEmpty() && reading.isEmpty() && condition.isEmpty() && adjustment.isEmpty();
        }

        public TargetWords labelled(String text) {
            return new TargetWords(text, plan, quotation, reading, condition, adjustment);
        }
    }

    /**
     * A target that applies to each year separately, with the years assessed so far.
     *
     * @param years earliest first
     */
    public record YearlyTarget(
            String indicator, String target, String requirement, Link plan, List<YearOfTarget> years) {

        public YearlyTarget {
            years = List.copyOf(years);
        }

        /**
         * One year of a yearly target.
         *
         * @param required the value for that year's figure; empty if it is the same as the target's
         * @param latest whether it is the last year assessed
         */
        public record YearOfTarget(String year, String value, String required, StatusMark status, boolean latest) {}
    }
}
