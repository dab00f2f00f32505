package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.tiendo.wording.TrackedIndicator;

/**
 * How a unit's indicators are laid out, as richly as a page's budget allows: in full on the unit's page; there with
 * small charts; or there in brief, and in full on further pages, the parts.
 *
 * @param weight of all indicators on the unit's page, in bytes
 * @param parts empty unless indicators are in brief
 */
record UnitLayout(boolean compact, int weight, List<Part> parts) {

    UnitLayout {
        parts = List.copyOf(parts);
    }

    /**
     * Some of the indicators, on a page of their own.
     *
     * @param number from 1
     * @param first the number of the first indicator, from 1
     * @param last the number of the last one
     */
    record Part(int number, int first, int last) {}

    static UnitLayout of(List<TrackedIndicator> indicators) {
        int full = sum(indicators, SectionWeight::inFull);
        if (full <= SectionWeight.MOST_OF_A_PAGE) {
            return new UnitLayout(false, full, List.of());
        }
        int compact = sum(indicators, SectionWeight::compact);
        if (compact <= SectionWeight.MOST_OF_A_PAGE) {
            return new UnitLayout(true, compact, List.of());
        }
        return new UnitLayout(false, sum(indicators, SectionWeight::inBrief), parts(indicators));
    }

    /** The bytes left for a table of the units below; a small table always fits. */
    int weightLeft() {
        return Math.max(SectionWeight.MOST_OF_A_PAGE - weight, SectionWeight.OF_A_SMALL_MATRIX);
    }

    boolean inParts() {
        return !parts.isEmpty();
    }

    private static List<Part> parts(List<TrackedIndicator> indicators) {
        List<Part> parts = new ArrayList<>();
        int first = 1;
        int weight = 0;
        for (int number = 1; number <= indicators.size(); number++) {
            int next = SectionWeight.inFull(indicators.get(number - 1));
            if (number > first && weight + next > SectionWeight.MOST_OF_A_PAGE) {
                parts.add(new Part(parts.size() + 1, first, number - 1));
                first = number;
                weight = 0;
            }
            weight += next;
        }
        parts.add(new Part(parts.size() + 1, first, indicators.size()));
        return parts;
    }

    private static int sum(List<TrackedIndicator> indicators, ToIntFunction<TrackedIndicator> weight) {
        return indicators.stream().mapToInt(weight).sum();
    }
}
