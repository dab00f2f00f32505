package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * A unit's report on one year; reads and prints as a document.
 *
 * @param unit the unit's own page
 * @param sentence the unit's state at the end of the year
 * @param facts about the document, such as its number and the day on which it was handed in
 * @param illustrativeText whether its text is made up
 * @param assessed the sentence that says as of which day the targets are assessed
 * @param indicators the year's figures with the targets
 * @param text the unit's own words; empty if there are none
 * @param file the same as a file; empty if the site offers none
 * @param others years with a page, latest first; this one without an address
 */
public record ReportPage(
        PageFrame frame,
        Link unit,
        List<TextRun> sentence,
        List<Fact> facts,
        boolean illustrativeText,
        List<Link> plans,
        String assessed,
        List<IndicatorRow> indicators,
        boolean withBefore,
        String year,
        String yearBefore,
        List<TaskSection> tasks,
        Optional<ReportText> text,
        Optional<Link> before,
        Optional<Link> after,
        Optional<Link> file,
        List<Link> others)
        implements PageView {

    public ReportPage {
        sentence = List.copyOf(sentence);
        facts = List.copyOf(facts);
        plans = List.copyOf(plans);
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
        others = List.copyOf(others);
    }

    @Override
    public String template() {
        return "report";
    }

    /**
     * A label and its text.
     *
     * @param illustrative whether the text is made up
     */
    public record Fact(String label, String text, boolean illustrative) {}

    /**
     * One indicator in the year.
     *
     * @param counts such as {@code 9/20}; may be empty
     * @param mark the status of the figure
     */
    public record IndicatorRow(
            Link indicator,
            String before,
            String value,
            boolean absent,
            String counts,
            String mark,
            boolean illustrative,
            List<TargetStanding> targets) {

        public IndicatorRow {
            targets = List.copyOf(targets);
        }
    }

    /**
     * A target and the unit's progress towards it.
     *
     * @param gap in words; may be empty
     */
    public record TargetStanding(String milestone, String requirement, StatusMark status, String gap) {}
}
