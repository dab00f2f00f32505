package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.assess.FigureTable.Edition;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Provenance;
import vn.tiendo.model.YearOfRecord;

/** Counts who was asked, who answered, and how firm the answers are. */
abstract class Tally {

    private int reported;
    private int expected;
    private int reportedAtBottom;
    private int expectedAtBottom;
    private final TreeSet<AdminUnitCode> missing = new TreeSet<>();
    private ObservationStatus status = ObservationStatus.OFFICIAL;
    private Optional<LocalDate> cutoff = Optional.empty();

    /** The cut-off day; empty if it does not fit the year: a typing error in one row must not reach the sum. */
    private static Optional<LocalDate> closed(Figure figure) {
        return figure.cutoff().filter(day -> YearOfRecord.holds(figure.year(), day));
    }

    /** @param wanted how many own figures are missing if the unit reports nothing */
    final void add(AdminUnitCode unit, Optional<Figure> figure, int wanted) {
        if (figure.map(Figure::measurement).orElse(Absence.NOT_REPORTED) == Absence.NOT_APPLICABLE) {
            return;
        }
        expected++;
        if (figure.isPresent() && count(figure.get().measurement())) {
            reported++;
            Optional<Coverage> below = figure.get().coverage();
            reportedAtBottom += below.map(Coverage::reportedAtBottom).orElse(1);
            expectedAtBottom += below.map(Coverage::expectedAtBottom).orElse(1);
            status = status.weaker(figure.get().status());
            cutoff = later(cutoff, closed(figure.get()));
        } else {
            missing.add(unit);
            expectedAtBottom += wanted;
        }
    }

    /** Counts what a unit reported; false if that cannot be counted. */
    abstract boolean count(Measurement measurement);

    final Optional<Figure> result(Edition edition, Measurement measurement) {
        return reported == 0
                ? Optional.empty()
                : Optional.of(new Figure(
                        edition.year(),
                        measurement,
                        new Provenance("", status, cutoff, true, edition.definitionVersion(), "", ""),
                        0,
                        Optional.of(new Coverage(
                                reported, expected, new ArrayList<>(missing), reportedAtBottom, expectedAtBottom)),
                        Optional.empty()));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
    }

    /** A sum of counts; {@code -} adds 0 of 0. */
    static final class Sum extends Tally {

        private long numerator;
        private long denominator;
        private boolean counted;

        @Override
        boolean count(Measurement measurement) {
            if (measurement instanceof Measurement.Share share) {
                numerator = Math.addExact(numerator, share.numerator());
                denominator = Math.addExact(denominator, share.denominator());
                counted = true;
                return true;
            }
            if (measurement instanceof Measurement.Count count) {
                numerator = Math.addExact(numerator, count.value());
                counted = true;
                return true;
            }
            return measurement == Absence.DID_NOT_OCCUR;
        }

        Optional<Figure> result(Indicator indicator, Edition edition) {
            return switch (indicator.kind()) {
                case RATE ->
                    result(edition, counted ? new Measurement.Share(numerator, denominator) : Absence.DID_NOT_OCCUR);
                case COUNT -> result(edition, counted ? new Measurement.Count(numerator) : Absence.DID_NOT_OCCUR);
                case MEASURE, YES_NO, QUALITATIVE -> Optional.empty();
            };
        }
    }

    /** The share of units that answered yes. */
    static final class Share extends Tally {

        private int yes;
        private int answered;

        @Override
        boolean count(Measurement measurement) {
            if (measurement instanceof Measurement.YesNo answer) {
                answered++;
                yes += answer.yes() ? 1 : 0;
                return true;
            }
            return false;
        }

        Optional<Figure> result(Edition edition) {
            return answered == 0 ? Optional.empty() : result(edition, new Measurement.Share(yes, answered));
        }
    }
}
