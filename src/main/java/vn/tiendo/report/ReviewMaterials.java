package vn.tiendo.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReviewContent;

/**
 * Everything that the review of several years is made of.
 *
 * @param words the unit's own words, by year
 * @param children figures and verdicts of the units directly below, at the end
 * @param wordsBelow words of units below, in order
 */
public record ReviewMaterials(
        ReviewContent content,
        SortedMap<Integer, UnitWords> words,
        List<ReportContent> children,
        List<UnitWords> wordsBelow) {

    public ReviewMaterials {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        children = List.copyOf(children);
        wordsBelow = List.copyOf(wordsBelow);
    }
}
