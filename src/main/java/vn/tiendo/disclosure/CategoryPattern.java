package vn.tiendo.disclosure;

import java.util.HashSet;
import java.util.Set;
import vn.tiendo.model.IndicatorCode;

/**
 * A rule that categories add up to another category of their dimension, or to the whole that they divide.
 *
 * @param total the code of the category that is the sum; empty for the whole
 * @param parts the codes of the categories that add up
 */
record CategoryPattern(
        IndicatorCode indicator, String definitionVersion, String dimension, String total, Set<String> parts) {

    boolean isOfTheSame(CategoryPattern other) {
        return isBeside(other) && total.equals(other.total);
    }

    private boolean isBeside(CategoryPattern other) {
        return indicator.equals(other.indicator)
                && definitionVersion.equals(other.definitionVersion)
                && dimension.equals(other.dimension);
    }

    /**
     * Whether both have the same categories but different totals, as A = B + C and B = A + C: both hold where C is 0.
     */
    boolean isTurned(CategoryPattern other) {
        return isBeside(other) && !total.equals(other.total) && all().equals(other.all());
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>(parts);
        all.add(total);
        return all;
    }
}
