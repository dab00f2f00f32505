package vn.tiendo.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * What a rate without counts tells of the counts of its parts: rounded as it is written, their quotient is that rate.
 *
 * @param bundle of the rate; while it is withheld, it tells nothing
 * @param numerators the unknown ones
 * @param numerator the sum of the known ones
 * @param low twice the rate in percent, in the last digit written, less one
 * @param scale twice a hundred of the last digit written
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a country has tens of thousands of counts
record RateBound(
        int bundle, int[] numerators, int[] denominators, long numerator, long denominator, long low, long scale) {

    private static final int MOST_DECIMALS = 7;

    static RateBound of(
            int bundle, BigDecimal rate, int[] numerators, int[] denominators, long numerator, long denominator) {
        int decimals = Math.max(0, Math.min(rate.scale(), MOST_DECIMALS));
        long digits =
                rate.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        long scale = 200 * BigDecimal.TEN.pow(decimals).longValueExact();
        return new RateBound(bundle, numerators, denominators, numerator, denominator, 2 * digits - 1, scale);
    }

    RateBound ofBundle(int other) {
        return new RateBound(other, numerators, denominators, numerator, denominator, low, scale);
    }

    int[] unknowns() {
        return IntStream.concat(IntStream.of(numerators), IntStream.of(denominators))
                .distinct()
                .toArray();
    }

    boolean holds(long[] values) {
        return holds(sum(numerators, values) + numerator, sum(denominators, values) + denominator);
    }

    /** Whether the quotient, rounded half up, is the rate. */
    boolean holds(long above, long below) {
        long lowest = scale * above - low * below;
        return lowest >= 0 && lowest < 2 * below;
    }

    private static long sum(int[] unknowns, long[] values) {
        long sum = 0;
        for (int unknown : unknowns) {
            sum += values[unknown];
        }
        return sum;
    }
}
