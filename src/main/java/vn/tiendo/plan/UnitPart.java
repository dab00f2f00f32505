package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.wording.TrackedIndicator;

/**
 * Some of the indicators of a unit, on a page of their own.
 *
 * @param number from 1
 * @param first the number of the first indicator, from 1
 * @param last the number of the last one
 */
record UnitPart(int number, int first, int last) {

    /** As many indicators on each page as its budget allows, at least one. */
    static List<UnitPart> of(List<TrackedIndicator> indicators) {
        List<UnitPart> parts = new ArrayList<>();
        int first = 1;
        int weight = 0;
        for (int number = 1; number <= indicators.size(); number++) {
            int next = SectionWeight.inFull(indicators.get(number - 1));
            if (number > first && weight + next > SectionWeight.MOST_OF_A_PAGE) {
                parts.add(new UnitPart(parts.size() + 1, first, number - 1));
                first = number;
                weight = 0;
            }
            weight += next;
        }
        parts.add(new UnitPart(parts.size() + 1, first, indicators.size()));
        return parts;
    }
}
