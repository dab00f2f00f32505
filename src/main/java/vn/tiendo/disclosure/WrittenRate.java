package vn.tiendo.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate as it is written, without the counts that it was made of.
 *
 * @param low twice the rate in percent, in the last digit written, less one
 * @param scale twice a hundred of the last digit written
 */
record WrittenRate(long low, long scale) {

    private static final int MOST_DECIMALS = 7;

    static WrittenRate of(BigDecimal rate) {
        int decimals = Math.max(0, Math.min(rate.scale(), MOST_DECIMALS));
        long digits =
                rate.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        return new WrittenRate(
                2 * digits - 1, 200 * BigDecimal.TEN.pow(decimals).longValueExact());
    }

    /** Whether the quotient of two counts, rounded half up, is the rate. */
    boolean isOf(long above, long below) {
        long lowest = scale * above - low * below;
        return below > 0 && lowest >= 0 && lowest < 2 * below;
    }
}
