package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * What a unit reports of one year; reads and prints as a document.
 *
 * @param unit the unit's own page
 * @param sentence how the unit stood at the end of the year
 * @param facts what is known of the document, such as its number and the day on which it was handed in
 * @param illustrativeText whether its text is made up
 * @param asOf the day as of which the targets are assessed
 * @param indicators the year's figures against the targets
 * @param text what the unit wrote; empty where it wrote nothing
 * @param file the same as a file; empty where the site offers none
 * @param others years with a page, the latest first; this one without an address
 */
public record ReportPage(
        PageFrame frame,
        Link unit,
        List<TextRun> sentence,
        List<Fact> facts,
        boolean illustrativeText,
        List<Link> plans,
        String asOf,
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

    /** A label and what belongs to it. @param illustrative whether that is made up */
    public record Fact(String label, String text, boolean illustrative) {}

    /**
     * One indicator in the year.
     *
     * @param counts such as {@code 9/20}; may be empty
     * @param mark how firm the figure is
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

    /** A target and how far the unit had come. @param gap in words; may be empty */
    public record TargetStanding(String milestone, String requirement, StatusMark status, String gap) {}
}
