package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Provenance;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.YearOfRecord;

/**
 * What a series says of one year: the unit's own figure, a computed one, or a special cell. Safe to publish: what may
 * not be known is already {@link Measurement.Absence#WITHHELD}.
 *
 * @param provenance of a computed figure: its status only, nothing about a file
 * @param line of the row it was read from; 0 for a computed one
 * @param coverage of a computed figure; empty for the unit's own
 * @param computed the computed figure, if it differs from the unit's own
 */
public record Figure(
        int year,
        Measurement measurement,
        Provenance provenance,
        int line,
        Optional<Coverage> coverage,
        Optional<Figure> computed) {

    /** The figure that a row of the data gives. */
    static Figure of(Observation observation) {
        return new Figure(
                observation.year(),
                observation.measurement(),
                observation.provenance(),
                observation.line(),
                Optional.empty(),
                Optional.empty());
    }

    /** A figure that was worked out from others. */
    static Figure computed(
            FigureEdition edition,
            Measurement measurement,
            ObservationStatus status,
            Optional<LocalDate> cutoff,
            Coverage coverage) {
        return new Figure(
                edition.year(),
                measurement,
                new Provenance("", status, cutoff, true, edition.definitionVersion(), "", ""),
                0,
                Optional.of(coverage),
                Optional.empty());
    }

    public ObservationStatus status() {
        return provenance.status();
    }

    /** The version of the definition; a change breaks the line of a chart. */
    public String definitionVersion() {
        return provenance.definitionVersion();
    }

    /** Which cell of its series it is. */
    FigureEdition edition() {
        return new FigureEdition(year, definitionVersion());
    }

    public Optional<LocalDate> cutoff() {
        return provenance.cutoff();
    }

    /** The cut-off day; empty if it does not fit the year: a typing error in one row must not reach a sum or a feed. */
    public Optional<LocalDate> fittingCutoff() {
        return cutoff().filter(day -> YearOfRecord.holds(year, day));
    }

    /** Where the figure comes from; empty for a computed one. */
    public String source() {
        return provenance.source();
    }

    public String note() {
        return provenance.note();
    }

    /** The row it was read from; empty for a computed one. */
    public Optional<RowOrigin> origin() {
        return isComputed() ? Optional.empty() : Optional.of(new RowOrigin(provenance.file(), line));
    }

    public boolean isComputed() {
        return coverage.isPresent();
    }

    /** Whether a figure was reported or computed, even if it is withheld; special cells are not figures. */
    public boolean isReported() {
        return measurement.isKnown() || isWithheld();
    }

    public boolean isWithheld() {
        return measurement == Measurement.Absence.WITHHELD;
    }

    /** The same figure with the computed one beside it. */
    Figure withComputed(Figure other) {
        return new Figure(year, measurement, provenance, line, coverage, Optional.of(other));
    }

    Figure withoutComputed() {
        return new Figure(year, measurement, provenance, line, coverage, Optional.empty());
    }

    /** The same cell without anything from which its value could be inferred. */
    Figure withheld() {
        return new Figure(
                year, Measurement.Absence.WITHHELD, provenance.withoutNote(), line, coverage, Optional.empty());
    }
}
