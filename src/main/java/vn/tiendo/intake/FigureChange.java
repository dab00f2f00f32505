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
 * @param former the observation in the data; empty if there is none yet
 * @param now the observation that would replace it
 * @param before the value in the data, with what else would change; empty if there is none yet
 * @param after the value in the form, likewise
 * @param isOtherFigure whether the value changes, not only its source, day or note
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

    /** Whether the data had no value yet. */
    public boolean isNew() {
        return before.isEmpty();
    }

    /** Whether a figure that was published as official changes. Signs for a missing figure are not figures. */
    public boolean isCorrection() {
        return former.filter(one -> one.provenance().status() == ObservationStatus.OFFICIAL
                                && one.provenance().published()
                                && !(one.measurement() instanceof Measurement.Absence))
                        .isPresent()
                && (isOtherFigure || now.provenance().status() != ObservationStatus.OFFICIAL);
    }

    /** Whether a figure that pages show would be shown no longer. */
    public boolean isWithdrawal() {
        return indicator.sensitive()
                && former.filter(one -> one.provenance().published()).isPresent()
                && !now.provenance().published();
    }

    /** Whether it corrects a figure without a reason: none was given, and the form has no new note. */
    public boolean isUnexplained() {
        return isCorrection()
                && former.map(one -> one.provenance().note())
                        .equals(Optional.of(now.provenance().note()));
    }

    /** The row with the reason for the correction added to its note. */
    public ReportedRow explained(String reason) {
        Map<FormColumn, String> cells = new EnumMap<>(row.cells());
        cells.put(FormColumn.NOTE, CorrectionNote.with(now.provenance().note(), reason));
        return row.withCells(cells);
    }
}
