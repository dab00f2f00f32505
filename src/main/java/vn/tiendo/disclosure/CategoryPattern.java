package vn.tiendo.disclosure;

import java.util.HashSet;
import java.util.Set;
import vn.tiendo.model.IndicatorCode;

/**
 * Categories that add up to one of them, or to the whole.
 *
 * @param total the category; empty for the whole
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

    /** Whether it says of the same categories that another one is the total: both hold where the others have nothing. */
    boolean isTurned(CategoryPattern other) {
        return isBeside(other) && !total.equals(other.total) && all().equals(other.all());
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>(parts);
        all.add(total);
        return all;
    }
}
