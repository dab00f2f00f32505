package vn.tiendo.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate as written, rounded half up, without its counts: an interval of quotients from low / scale to (low + 2) /
 * scale, the latter excluded.
 *
 * @param low twice the digits of the rate in percent, read as a whole number without the decimal point, less one
 * @param scale 200 times ten to the power of the decimals
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

    /** Whether the quotient of two counts, rounded half up, is the rate; never for a quotient by 0. */
    boolean isOf(long above, long below) {
        long lowest = scale * above - low * below;
        return below > 0 && lowest >= 0 && lowest < 2 * below;
    }
}
