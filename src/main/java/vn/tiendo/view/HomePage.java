package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * The home page: the site's own unit, the units below it, its plans.
 *
 * @param unit the unit whose site this is
 * @param embed how another site can show the sentence with its chart
 */
public record HomePage(
        PageFrame frame,
        String intro,
        Link unit,
        List<TextRun> sentence,
        List<TextRun> counts,
        Optional<SummaryTable> summary,
        Optional<Matrix> matrix,
        List<Link> levels,
        List<IndicatorGroup> indicators,
        List<PlanTally> plans,
        List<Link> reports,
        boolean illustrativeData,
        Optional<EmbedPage.Offer> embed)
        implements PageView {

    public HomePage {
        sentence = List.copyOf(sentence);
        counts = List.copyOf(counts);
        levels = List.copyOf(levels);
        indicators = List.copyOf(indicators);
        plans = List.copyOf(plans);
        reports = List.copyOf(reports);
    }

    @Override
    public String template() {
        return "home";
    }

    /** Indicators of one theme. */
    public record IndicatorGroup(String name, List<Link> indicators) {
        public IndicatorGroup {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * A plan and the statuses of its targets, each target counted once.
     *
     * @param each how many targets apply to each of several units, in words; empty if none does
     */
    public record PlanTally(Link plan, String name, String total, List<StatusCount> counts, String each) {
        public PlanTally {
            counts = List.copyOf(counts);
        }
    }
}
