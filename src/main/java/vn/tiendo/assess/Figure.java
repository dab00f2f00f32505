package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.RowOrigin;

/**
 * What a series says of one year: the unit's own figure, a computed one, or a special cell. Safe to publish:
 * what may not be known is already {@link Measurement.Absence#WITHHELD}.
 *
 * @param definitionVersion the version of the definition; a change breaks the line of a chart
 * @param source where the figure comes from; empty for a computed one
 * @param origin the row it was read from; empty for a computed one
 * @param coverage of a computed figure; empty for the unit's own
 * @param computed what would have been computed, where that differs from the unit's own figure
 */
public record Figure(
        int year,
        Measurement measurement,
        ObservationStatus status,
        String definitionVersion,
        Optional<LocalDate> cutoff,
        String source,
        String note,
        Optional<RowOrigin> origin,
        Optional<Coverage> coverage,
        Optional<Measurement> computed) {

    public boolean isComputed() {
        return coverage.isPresent();
    }

    /** Whether there is a figure, be it withheld; special cells are none. */
    public boolean isFigure() {
        return measurement.isFigure() || isWithheld();
    }

    public boolean isWithheld() {
        return measurement == Measurement.Absence.WITHHELD;
    }

    /** The same figure, beside what would have been computed. */
    Figure withComputed(Measurement other) {
        return withComputed(Optional.of(other));
    }

    Figure withoutComputed() {
        return withComputed(Optional.empty());
    }

    private Figure withComputed(Optional<Measurement> other) {
        return new Figure(year, measurement, status, definitionVersion, cutoff, source, note, origin, coverage, other);
    }

    /** The same cell without anything that could tell its value. */
    Figure withheld() {
        return new Figure(
                year,
                Measurement.Absence.WITHHELD,
                status,
                definitionVersion,
                cutoff,
                source,
                "",
                origin,
                coverage,
                Optional.empty());
    }
}
