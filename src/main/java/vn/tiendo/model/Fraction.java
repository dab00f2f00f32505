package vn.tiendo.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An exact rational number, so that 49.96 % is never taken for 50 %. Immutable.
 *
 * <p>Nearly all figures have terms so small that they fit an int and their products a long; these are stored and
 * computed as such.
 */
public final class Fraction implements Comparable<Fraction> {

    /** The sum of two products of such terms does not overflow. */
    private static final int SMALL_BITS = 30;

    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000};

    public static final Fraction ZERO = of(0, 1);

    private final int top;
    private final int bottom;
    private final Optional<LargeTerms> large;

    /** The terms of a fraction too large for that; its {@code top} and {@code bottom} mean nothing. */
    private record LargeTerms(BigInteger top, BigInteger bottom) {}

    private Fraction(int top, int bottom) {
        this.top = top;
        this.bottom = bottom;
        this.large = Optional.empty();
    }

    /**
     * @param numerator any whole number
     * @param denominator above 0
     */
    public Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be above 0: " + denominator);
        }
        boolean small = numerator.bitLength() <= SMALL_BITS && denominator.bitLength() <= SMALL_BITS;
        this.top = small ? numerator.intValue() : 0;
        this.bottom = small ? denominator.intValue() : 1;
        this.large = small ? Optional.empty() : Optional.of(new LargeTerms(numerator, denominator));
    }

    public static Fraction of(long numerator, long denominator) {
        return isSmall(numerator) && isSmall(denominator) && denominator > 0
                ? new Fraction((int) numerator, (int) denominator)
                : new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** A part of a whole, in percent. */
    public static Fraction percent(long part, long whole) {
        return isSmall(part)
                ? of(100 * part, whole)
                : new Fraction(BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)), BigInteger.valueOf(whole));
    }

    private static boolean isSmall(long term) {
        return -(1L << SMALL_BITS) < term && term < 1L << SMALL_BITS;
    }

    private boolean isSmallLike(Fraction other) {
        return large.isEmpty() && other.large.isEmpty();
    }

    public BigInteger numerator() {
        return large.isPresent() ? large.get().top() : BigInteger.valueOf(top);
    }

    public BigInteger denominator() {
        return large.isPresent() ? large.get().bottom() : BigInteger.valueOf(bottom);
    }

    public Fraction plus(Fraction other) {
        return isSmallLike(other)
                ? of((long) top * other.bottom + (long) other.top * bottom, (long) bottom * other.bottom)
                : new Fraction(
                        numerator()
                                .multiply(other.denominator())
                                .add(other.numerator().multiply(denominator())),
                        denominator().multiply(other.denominator()));
    }

    public Fraction minus(Fraction other) {
        return isSmallLike(other)
                ? of((long) top * other.bottom - (long) other.top * bottom, (long) bottom * other.bottom)
                : new Fraction(
                        numerator()
                                .multiply(other.denominator())
                                .subtract(other.numerator().multiply(denominator())),
                        denominator().multiply(other.denominator()));
    }

    public Fraction times(Fraction other) {
        return isSmallLike(other)
                ? of((long) top * other.top, (long) bottom * other.bottom)
                : new Fraction(
                        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** @throws ArithmeticException if the divisor is 0 */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (isSmallLike(divisor)) {
            int sign = divisor.signum();
            return of((long) sign * top * divisor.bottom, (long) sign * bottom * divisor.top);
        }
        BigInteger dividend = numerator().multiply(divisor.denominator());
        BigInteger divided = denominator().multiply(divisor.numerator());
        return divided.signum() < 0
                ? new Fraction(dividend.negate(), divided.negate())
                : new Fraction(dividend, divided);
    }

    public int signum() {
        return large.isPresent() ? large.get().top().signum() : Integer.signum(top);
    }

    /**
     * Rounded half up, away from zero at the half.
     *
     * @param scale digits after the decimal mark
     */
    public BigDecimal toDecimal(int scale) {
        OptionalLong unscaled = toUnscaled(scale);
        return unscaled.isPresent()
                ? BigDecimal.valueOf(unscaled.getAsLong(), scale)
                : new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, RoundingMode.HALF_UP);
    }

    /**
     * All digits of the number rounded half up, without the decimal mark: 1234 for 12.34; empty if that exceeds long
     * arithmetic.
     *
     * @param scale digits after the decimal mark
     */
    public OptionalLong toUnscaled(int scale) {
        if (large.isPresent() || scale >= POWERS_OF_TEN.length) {
            return OptionalLong.empty();
        }
        long size = (2L * Math.abs(top) * POWERS_OF_TEN[scale] + bottom) / (2L * bottom);
        return OptionalLong.of(top < 0 ? -size : size);
    }

    /** The number that {@link #toDecimal} shows. */
    public Fraction rounded(int scale) {
        OptionalLong unscaled = toUnscaled(scale);
        return unscaled.isPresent() ? of(unscaled.getAsLong(), POWERS_OF_TEN[scale]) : of(toDecimal(scale));
    }

    /** For drawing only; never for a decision. */
    public double toDouble() {
        return large.isPresent()
                ? large.get().top().doubleValue() / large.get().bottom().doubleValue()
                : (double) top / bottom;
    }

    /** The smallest whole number not below this one. */
    public BigInteger ceiling() {
        BigInteger[] parts = numerator().divideAndRemainder(denominator());
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    @Override
    public int compareTo(Fraction other) {
        return isSmallLike(other)
                ? Long.compare((long) top * other.bottom, (long) other.top * bottom)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    /** Numbers with the same value are equal, whatever their terms: 1/2 equals 2/4. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        BigInteger divisor = numerator().gcd(denominator());
        return 31 * numerator().divide(divisor).hashCode()
                + denominator().divide(divisor).hashCode();
    }

    @Override
    public String toString() {
        return numerator() + "/" + denominator();
    }
}
