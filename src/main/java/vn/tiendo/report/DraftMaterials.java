package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import vn.tiendo.view.ReportContent;

/**
 * What a report is made of.
 *
 * @param content figures, verdicts and sentences, as the pages have them
 * @param words what the unit itself wrote
 * @param children figures and verdicts of the units directly below
 * @param wordsBelow what units below wrote, in order
 */
public record DraftMaterials(
        ReportContent content, Optional<UnitWords> words, List<ReportContent> children, List<UnitWords> wordsBelow) {

    public DraftMaterials {
        children = List.copyOf(children);
        wordsBelow = List.copyOf(wordsBelow);
    }
}
