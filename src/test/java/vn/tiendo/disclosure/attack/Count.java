package vn.tiendo.disclosure.attack;

import java.util.Comparator;

/**
 * A whole number that the attacker knows or looks for.
 *
 * @param moment the publication: 0 for the earliest snapshot
 */
record Count(Cell cell, int moment, Part part) implements Comparable<Count> {

    private static final Comparator<Count> ORDER =
            Comparator.comparing(Count::cell).thenComparingInt(Count::moment).thenComparing(Count::part);

    /** Which number of a figure; a plain count has a numerator only. */
    enum Part {
        NUMERATOR,
        DENOMINATOR,
        /** The numerator of the computed sum that a note prints beside an own figure. */
        COMPUTED_NUMERATOR,
        COMPUTED_DENOMINATOR;

        Part beside() {
            return this == NUMERATOR ? COMPUTED_NUMERATOR : COMPUTED_DENOMINATOR;
        }

        boolean isBeside() {
            return this == COMPUTED_NUMERATOR || this == COMPUTED_DENOMINATOR;
        }

        boolean isDenominator() {
            return this == DENOMINATOR || this == COMPUTED_DENOMINATOR;
        }
    }

    Count withPart(Part other) {
        return new Count(cell, moment, other);
    }

    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return part.name().toLowerCase(java.util.Locale.ROOT) + " of " + cell + " @" + moment;
    }
}
