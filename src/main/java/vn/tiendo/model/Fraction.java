package vn.tiendo.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number, so that 49.96 % is never taken for 50 %.
 *
 * @param numerator any whole number
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final int SMALL_BITS = 31;
    private static final int SMALL_SCALE = 4;
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000};

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be above 0: " + denominator);
        }
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** The share of a part in a whole, in percent. */
    public static Fraction percent(long part, long whole) {
        BigInteger hundredfold = part < Integer.MAX_VALUE
                ? BigInteger.valueOf(100 * part)
                : BigInteger.valueOf(part).multiply(HUNDRED);
        return new Fraction(hundredfold, BigInteger.valueOf(whole));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException if the divisor is 0 */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger top = numerator.multiply(divisor.denominator);
        BigInteger bottom = denominator.multiply(divisor.numerator);
        return bottom.signum() < 0 ? new Fraction(top.negate(), bottom.negate()) : new Fraction(top, bottom);
    }

    public int signum() {
        return numerator.signum();
    }

    /**
     * Rounded half up, away from zero at the half.
     *
     * @param scale digits after the decimal mark
     */
    public BigDecimal toDecimal(int scale) {
        if (scale <= SMALL_SCALE && isSmall()) {
            long top = Math.abs(numerator.longValue()) * POWERS_OF_TEN[scale];
            long bottom = denominator.longValue();
            long rounded = (2 * top + bottom) / (2 * bottom);
            return BigDecimal.valueOf(numerator.signum() < 0 ? -rounded : rounded, scale);
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, RoundingMode.HALF_UP);
    }

    /** For drawing only; never for a decision. */
    public double toDouble() {
        return numerator.doubleValue() / denominator.doubleValue();
    }

    /** The smallest whole number that is not below this one. */
    public BigInteger ceiling() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    /** Whether both terms leave room for long arithmetic, which nearly all figures do. */
    private boolean isSmall() {
        return numerator.bitLength() <= SMALL_BITS && denominator.bitLength() <= SMALL_BITS;
    }

    @Override
    public int compareTo(Fraction other) {
        if (isSmall() && other.isSmall()) {
            return Long.compare(
                    numerator.longValue() * other.denominator.longValue(),
                    other.numerator.longValue() * denominator.longValue());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Numbers of the same value are equal, whatever their terms: 1/2 equals 2/4. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        BigInteger divisor = numerator.gcd(denominator);
        return 31 * numerator.divide(divisor).hashCode()
                + denominator.divide(divisor).hashCode();
    }
}
