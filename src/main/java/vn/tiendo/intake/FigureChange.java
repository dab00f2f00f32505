package vn.tiendo.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;

/**
 * What a row of a form would change in the data.
 *
 * @param breakdown the categories by name; empty for the total
 * @param former what stands in the data; empty where there is no row yet
 * @param now what would stand there
 * @param before the value that stands there; empty where there is none yet
 * @param after the value of the form
 * @param isOtherFigure whether that is another value, and not only its source, day or note
 */
public record FigureChange(
        ReportedRow row,
        AdministrativeUnit unit,
        Indicator indicator,
        String breakdown,
        Optional<Observation> former,
        Observation now,
        String before,
        String after,
        boolean isOtherFigure) {

    /** Whether there was no value yet. */
    public boolean isNew() {
        return before.isEmpty();
    }

    /** Whether a figure that was published as official becomes another one. Signs that stand for none are no figures. */
    public boolean isCorrection() {
        return former.filter(one -> one.provenance().status() == ObservationStatus.OFFICIAL
                                && one.provenance().published()
                                && !(one.measurement() instanceof Measurement.Absence))
                        .isPresent()
                && (isOtherFigure || now.provenance().status() != ObservationStatus.OFFICIAL);
    }

    /** Whether it corrects a figure and nothing says why: neither a reason nor a note of the form that is new. */
    public boolean isUnexplained() {
        return isCorrection()
                && former.map(one -> one.provenance().note())
                        .equals(Optional.of(now.provenance().note()));
    }

    /** The row, whose note also says why the figure is corrected. */
    public ReportedRow explained(String reason) {
        Map<FormColumn, String> cells = new EnumMap<>(row.cells());
        cells.put(FormColumn.NOTE, CorrectionNote.with(now.provenance().note(), reason));
        return row.withCells(cells);
    }
}
