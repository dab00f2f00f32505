package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import vn.tiendo.view.ReportContent;

/**
 * Everything that a report is made of.
 *
 * @param content figures, verdicts and sentences, as on the pages
 * @param words the unit's own words
 * @param children figures and verdicts of the units directly below
 * @param wordsBelow words of units below, in order
 */
public record DraftMaterials(
        ReportContent content, Optional<UnitWords> words, List<ReportContent> children, List<UnitWords> wordsBelow) {

    public DraftMaterials {
        children = List.copyOf(children);
        wordsBelow = List.copyOf(wordsBelow);
    }
}
