package vn.tiendo.disclosure;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;

/**
 * One figure as counts.
 *
 * @param numerator the numerator of a share, or the count; of a rate without counts, the one that stands elsewhere, else 0
 * @param denominator likewise
 * @param percent of a rate without counts; else 0
 * @param unknowns which unknowns of the model its counts are; {@link #CONSTANT} for what stays known
 */
record CountCell(
        FigureKey key,
        Kind kind,
        long numerator,
        long denominator,
        BigDecimal percent,
        boolean computed,
        Unknowns unknowns,
        int bundle) {

    static final int CONSTANT = -1;

    enum Kind {
        SHARE,
        COUNT,
        /** Nothing occurred: 0 of 0. */
        NOTHING,
        /** A rate without its counts. */
        PERCENT
    }

    record Unknowns(int numerator, int denominator) {

        static final Unknowns NONE = new Unknowns(CONSTANT, CONSTANT);
    }

    /** A figure as a count. */
    static CountCell of(ReportedFigure figure, Kind kind, Unknowns unknowns, int bundle) {
        Measurement measurement = figure.measurement();
        long numerator = 0;
        long denominator = 0;
        BigDecimal percent = BigDecimal.ZERO;
        if (measurement instanceof Measurement.Share share) {
            numerator = share.numerator();
            denominator = share.denominator();
        } else if (measurement instanceof Measurement.Count count) {
            numerator = count.value();
        } else if (measurement instanceof Measurement.Percent rate) {
            percent = rate.value();
        }
        return new CountCell(figure.key(), kind, numerator, denominator, percent, figure.computed(), unknowns, bundle);
    }

    /** What kind of count a measurement is; empty where it says nothing of counts. */
    static Optional<Kind> kind(Measurement measurement, IndicatorKind indicator) {
        if (measurement instanceof Measurement.Share) {
            return Optional.of(Kind.SHARE);
        } else if (measurement instanceof Measurement.Count) {
            return Optional.of(Kind.COUNT);
        } else if (measurement instanceof Measurement.Percent && indicator == IndicatorKind.RATE) {
            return Optional.of(Kind.PERCENT);
        }
        boolean counted = indicator == IndicatorKind.RATE || indicator == IndicatorKind.COUNT;
        return measurement == Absence.DID_NOT_OCCUR && counted ? Optional.of(Kind.NOTHING) : Optional.empty();
    }

    boolean hasCounts() {
        return kind == Kind.SHARE || kind == Kind.COUNT;
    }

    /** Whether there is such a count; a plain one has a numerator alone, a rate without counts those that stand elsewhere. */
    boolean has(Measure measure) {
        return switch (kind) {
            case SHARE -> true;
            case COUNT -> measure == Measure.NUMERATOR;
            case NOTHING -> false;
            case PERCENT -> unknown(measure) != CONSTANT;
        };
    }

    CountCell withCounts(long above, long below, Unknowns others) {
        return new CountCell(key, kind, above, below, percent, computed, others, bundle);
    }

    long value(Measure measure) {
        return measure == Measure.NUMERATOR ? numerator : denominator;
    }

    int unknown(Measure measure) {
        return measure == Measure.NUMERATOR ? unknowns.numerator() : unknowns.denominator();
    }

    /** Which of the two counts of a share is meant; a plain count has the first alone. */
    enum Measure {
        NUMERATOR,
        DENOMINATOR
    }
}
