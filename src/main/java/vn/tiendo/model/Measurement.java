package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The content of one cell of the data: a figure (a number, a yes or no, a qualitative value) or why there is none. */
public sealed interface Measurement {

    /** Whether this is a figure; an {@link Absence} is not. */
    default boolean isKnown() {
        return !(this instanceof Absence);
    }

    /** The exact number, in percent for rates; empty if this is not a number. */
    default Optional<Fraction> number() {
        return Optional.empty();
    }

    /**
     * A rate with its two counts.
     *
     * @param numerator 0 to {@code denominator}
     * @param denominator above 0; a rate of nothing is {@link Absence#DID_NOT_OCCUR}
     */
    record Share(long numerator, long denominator) implements Measurement {
        public Share {
            if (numerator < 0 || denominator <= 0 || numerator > denominator) {
                throw new IllegalArgumentException(numerator + " of " + denominator);
            }
        }

        @Override
        public Optional<Fraction> number() {
            return Optional.of(Fraction.percent(numerator, denominator));
        }
    }

    /**
     * A rate known without its counts.
     *
     * @param value 0 to 100, in percent
     */
    record Percent(BigDecimal value) implements Measurement {
        @Override
        public Optional<Fraction> number() {
            return Optional.of(Fraction.of(value));
        }
    }

    /**
     * A count.
     *
     * @param value at least 0
     */
    record Count(long value) implements Measurement {
        @Override
        public Optional<Fraction> number() {
            return Optional.of(Fraction.of(value, 1));
        }
    }

    /**
     * A measured number.
     *
     * @param value in the indicator's unit, with as many digits as were written
     */
    record Measure(BigDecimal value) implements Measurement {
        @Override
        public Optional<Fraction> number() {
            return Optional.of(Fraction.of(value));
        }
    }

    /** A yes or no. */
    record YesNo(boolean yes) implements Measurement {}

    /** A qualitative value. */
    record Qualitative(QualitativeResult result) implements Measurement {}

    /** Why there is no figure: five different reasons, kept apart up to the last page. */
    enum Absence implements Measurement {
        /** An empty cell. */
        NOT_REPORTED,
        /** {@code ...}: chưa có số liệu. */
        NOT_AVAILABLE,
        /** {@code -}, or a rate whose denominator is 0: không phát sinh. */
        DID_NOT_OCCUR,
        /** {@code x}: không áp dụng. */
        NOT_APPLICABLE,
        /** There is a figure, but so small that it could point to persons; never read from data. */
        WITHHELD
    }
}
