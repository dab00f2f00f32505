package vn.tiendo.plan;

import java.util.List;
import java.util.Optional;

/**
 * One indicator on a unit's page.
 *
 * @param anchor unique on the page
 * @param compact whether the chart is shown in its small size alone
 * @param more where the chart, the figures and the plan's words are, if not here
 * @param comparison names the figures among those to compare on the page of the indicator; empty where there are no others
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
        Optional<ChartSpec> chart,
        boolean compact,
        List<MilestoneBox> milestones,
        List<YearlyTarget> yearly,
        Optional<FigureTable> figures,
        Optional<Breakdown> breakdown,
        List<TargetWords> words,
        String definition,
        String missing,
        Optional<Link> more) {

    public IndicatorSection {
        milestones = List.copyOf(milestones);
        yearly = List.copyOf(yearly);
        words = List.copyOf(words);
    }
}
