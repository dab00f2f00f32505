package vn.tiendo.export;

import java.io.IOException;
import java.util.OptionalLong;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Measurement.Share;

/**
 * Numbers with two decimals, rounded half up and away from zero at the half, by whole-number arithmetic alone: a
 * national site has some hundred thousand of them. Terms too great for it are left to {@link Fraction#toDecimal}.
 */
final class Hundredths {

    /** Terms below it stay within a long when multiplied by ten thousand. */
    private static final long LARGE = 1L << 48;

    private static final int LARGE_BITS = 48;

    private Hundredths() {}

    /** The number in hundredths; empty if its terms are too great. */
    static OptionalLong of(Fraction number) {
        if (number.numerator().bitLength() > LARGE_BITS || number.denominator().bitLength() > LARGE_BITS) {
            return OptionalLong.empty();
        }
        long numerator = number.numerator().longValue();
        long rounded = quotient(Math.abs(numerator) * 100, number.denominator().longValue());
        return OptionalLong.of(numerator < 0 ? -rounded : rounded);
    }

    /** The share in hundredths of a percent; empty if its terms are too great. */
    static OptionalLong of(Share share) {
        return share.denominator() < LARGE
                ? OptionalLong.of(quotient(share.numerator() * 10_000, share.denominator()))
                : OptionalLong.empty();
    }

    static void write(long hundredths, char decimalMark, Appendable out) throws IOException {
        if (hundredths < 0) {
            out.append('-');
        }
        long digits = Math.abs(hundredths);
        writeWhole(digits / 100, out);
        out.append(decimalMark).append(digit(digits / 10)).append(digit(digits));
    }

    /** A whole number of at least 0, without a string on the way. */
    static void writeWhole(long number, Appendable out) throws IOException {
        if (number >= 10) {
            writeWhole(number / 10, out);
        }
        out.append(digit(number));
    }

    private static char digit(long number) {
        return (char) ('0' + number % 10);
    }

    private static long quotient(long dividend, long divisor) {
        long remainder = dividend % divisor;
        return dividend / divisor + (remainder >= divisor - remainder ? 1 : 0);
    }
}
