package vn.tiendo.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReviewContent;

/**
 * What the review of several years is made of.
 *
 * @param words what the unit itself wrote, by year
 * @param children figures and verdicts of the units directly below, at the end
 * @param wordsBelow what units below wrote, in order
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
