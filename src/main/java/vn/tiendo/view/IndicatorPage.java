package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * One indicator: what it is, and the figures of all units.
 *
 * @param answer how things are, in one sentence; empty if there are no figures
 * @param downloads the files with the content of the page
 * @param embed how another site can show the indicator
 * @param series the address of the figures by which units may be compared; empty if there is nothing to compare
 */
public record IndicatorPage(
        PageFrame frame,
        String name,
        String group,
        List<TextRun> answer,
        String definition,
        List<Fact> facts,
        List<LevelOfUnits> levels,
        String series,
        List<PlanTargets> plans,
        DownloadLinks downloads,
        EmbedPage.Offer embed)
        implements PageView {

    public IndicatorPage {
        answer = List.copyOf(answer);
        facts = List.copyOf(facts);
        levels = List.copyOf(levels);
        plans = List.copyOf(plans);
    }

    @Override
    public String template() {
        return "indicator";
    }

    /** One line of metadata. */
    public record Fact(String label, String text) {}

    /**
     * The units of one level on the indicator, or on one category of it.
     *
     * @param table empty if there are too many units for a page
     */
    public record LevelOfUnits(
            String anchor,
            String title,
            Optional<ChartSpec> comparison,
            Optional<ChartSpec> overTheYears,
            Optional<IndicatorMap> map,
            Optional<UnitTable> table,
            boolean illustrative) {}

    /** The targets that one plan sets on the indicator. */
    public record PlanTargets(Link plan, List<TargetLine> targets) {
        public PlanTargets {
            targets = List.copyOf(targets);
        }
    }

    /**
     * One target.
     *
     * @param text what is to be reached, when, and by whom
     */
    public record TargetLine(String text, String quotation) {}
}
