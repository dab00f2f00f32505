package vn.tiendo.plan;

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
record UnitLayout(boolean compact, int weight, List<UnitPart> parts) {

    UnitLayout {
        parts = List.copyOf(parts);
    }

    static UnitLayout of(List<TrackedIndicator> indicators) {
        int full = sum(indicators, SectionWeight::inFull);
        if (full <= SectionWeight.MOST_OF_A_PAGE) {
            return new UnitLayout(false, full, List.of());
        }
        int compact = sum(indicators, SectionWeight::compact);
        if (compact <= SectionWeight.MOST_OF_A_PAGE) {
            return new UnitLayout(true, compact, List.of());
        }
        return new UnitLayout(false, sum(indicators, SectionWeight::inBrief), UnitPart.of(indicators));
    }

    /** The bytes left for a table of the units below; a small table always fits. */
    int weightLeft() {
        return Math.max(SectionWeight.MOST_OF_A_PAGE - weight, SectionWeight.OF_A_SMALL_MATRIX);
    }

    boolean inParts() {
        return !parts.isEmpty();
    }

    private static int sum(List<TrackedIndicator> indicators, ToIntFunction<TrackedIndicator> weight) {
        return indicators.stream().mapToInt(weight).sum();
    }
}
