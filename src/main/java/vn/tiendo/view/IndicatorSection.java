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
}
