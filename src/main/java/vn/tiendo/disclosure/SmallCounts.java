package vn.tiendo.disclosure;

import java.math.BigDecimal;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;

/** Decides which counts are small, and which figures must be withheld for that reason. */
final class SmallCounts {

    private final IndicatorFamilies families;
    private final int threshold;

    /** @param threshold counts below it are small */
    SmallCounts(IndicatorFamilies families, int threshold) {
        this.families = families;
        this.threshold = threshold;
    }

    int threshold() {
        return threshold;
    }

    boolean isSensitive(CountCell cell) {
        return families.get(cell.key().indicator()).sensitive();
    }

    /**
     * Whether a figure must be withheld: it is of a sensitive indicator and has a count below the threshold, or is a
     * rate of 0 without counts, which discloses that a count is 0. Never for {@code -} and 0 of 0.
     */
    boolean isSmall(CountCell cell) {
        return isSensitive(cell)
                && switch (cell.kind()) {
                    case SHARE ->
                        cell.denominator() > 0 && (cell.numerator() < threshold || cell.denominator() < threshold);
                    case COUNT -> cell.numerator() < threshold;
                    case PERCENT -> threshold > 0 && cell.percent().compareTo(BigDecimal.ZERO) == 0;
                    case NOTHING -> false;
                };
    }

    /**
     * Whether one count of a figure of a sensitive indicator is below the threshold; never for {@code -} and rates
     * without counts.
     */
    boolean isSmall(CountCell cell, Measure measure) {
        return isSensitive(cell)
                && cell.kind() != Kind.NOTHING
                && cell.kind() != Kind.PERCENT
                && cell.value(measure) < threshold;
    }
}
