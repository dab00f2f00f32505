package vn.tiendo.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;

/**
 * One figure as counts.
 *
 * @param numerator the numerator of a share, or the plain count; for a rate without counts, the count of the same name,
 *     or that of a sum whose rate it may be, else 0
 * @param denominator likewise; 0 for a plain count
 * @param percent a rate without counts, in percent; 0 for any other figure
 * @param unknowns the model's unknowns for its counts; {@link #CONSTANT} for a count that is known or missing
 * @param bundle the same number for all of today's figures of one bundle; {@link #CONSTANT} for a figure without a
 *     bundle
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

    /** In place of the number of an unknown or a bundle that does not exist. */
    static final int CONSTANT = -1;

    enum Kind {
        SHARE,
        COUNT,
        /** The special cell {@code -}: nothing occurred, 0 of 0. */
        NOTHING,
        /** A rate without its counts. */
        PERCENT
    }

    /** The unknowns of the two counts of a figure. */
    record Unknowns(int numerator, int denominator) {

        static final Unknowns NONE = new Unknowns(CONSTANT, CONSTANT);
    }

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

    /** The kind of a measurement; empty if it says nothing about counts. */
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

    /**
     * Whether the figure has this count: a plain count has only a numerator, {@code -} neither, a rate without counts
     * those that a figure of the same name or a sum gives it.
     */
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

    /** The sum of one count of several figures; 0 for a figure without it. */
    static long sum(List<CountCell> cells, Measure measure) {
        return cells.stream().mapToLong(cell -> cell.value(measure)).sum();
    }

    int unknown(Measure measure) {
        return measure == Measure.NUMERATOR ? unknowns.numerator() : unknowns.denominator();
    }

    /** One of the two counts of a share; a plain count is a numerator. */
    enum Measure {
        NUMERATOR,
        DENOMINATOR
    }
}
