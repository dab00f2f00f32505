package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.ObservationStatus;

/** Counts who was asked, who answered, and how firm the answers are. */
abstract class Tally {

    private int reported;
    private int expected;
    private int reportedAtBottom;
    private int expectedAtBottom;
    private final TreeSet<AdminUnitCode> missing = new TreeSet<>();
    private ObservationStatus status = ObservationStatus.OFFICIAL;
    private Optional<LocalDate> cutoff = Optional.empty();

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
            cutoff = later(cutoff, figure.get().fittingCutoff());
        } else {
            missing.add(unit);
            expectedAtBottom += wanted;
        }
    }

    /** Counts what a unit reported; false if that cannot be counted. */
    abstract boolean count(Measurement measurement);

    final Optional<Figure> result(FigureEdition edition, Measurement measurement) {
        return reported == 0
                ? Optional.empty()
                : Optional.of(Figure.computed(
                        edition,
                        measurement,
                        status,
                        cutoff,
                        new Coverage(reported, expected, List.copyOf(missing), reportedAtBottom, expectedAtBottom)));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
    }
}
