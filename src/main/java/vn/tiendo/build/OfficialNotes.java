package vn.tiendo.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.disclosure.FigureKey;
import vn.tiendo.disclosure.Withholding;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.YesNo;
import vn.tiendo.model.Observation;
import vn.tiendo.view.SitePath;

/** Collects the figures that are in the data but on no page: drafts first, by file and line, then withheld ones. */
final class OfficialNotes {

    private OfficialNotes() {}

    static List<OfficialNote> of(Dataset dataset, PublishableFigures publishable) {
        Map<FigureKey, Diagnostic> reasons = new HashMap<>();
        for (Withholding withholding : publishable.withheld()) {
            DisclosureDiagnostics.reason(publishable, withholding, dataset)
                    .ifPresent(reason -> reasons.put(withholding.figure(), reason));
        }
        Map<FigureKey, String> values = new HashMap<>();
        List<OfficialNote> notes = new ArrayList<>();
        for (Observation observation : dataset.observations()) {
            FigureKey key = key(observation);
            if (!observation.provenance().published()) {
                notes.add(note(key, value(observation.measurement()), place(observation), Optional.empty(), dataset));
            } else if (reasons.containsKey(key)) {
                values.put(key, value(observation.measurement()));
            }
        }
        for (Withholding withholding : publishable.withheld()) {
            FigureKey key = withholding.figure();
            Optional.ofNullable(reasons.get(key))
                    .ifPresent(reason -> notes.add(
                            note(key, values.getOrDefault(key, ""), reason.location(), Optional.of(reason), dataset)));
        }
        return notes;
    }

    private static OfficialNote note(
            FigureKey key, String value, SourceLocation place, Optional<Diagnostic> withheld, Dataset dataset) {
        return new OfficialNote(
                SitePath.unit(key.unit()).text(), DisclosureDiagnostics.name(key, dataset), value, place, withheld);
    }

    private static FigureKey key(Observation observation) {
        return new FigureKey(
                observation.unit(),
                observation.indicator(),
                observation.disaggregation(),
                observation.year(),
                observation.provenance().definitionVersion());
    }

    private static SourceLocation place(Observation observation) {
        return SourceLocation.ofLine(observation.provenance().file(), observation.line());
    }

    /** The value as the row has it. */
    private static String value(Measurement measurement) {
        if (measurement instanceof YesNo answer) {
            return answer.yes() ? "co" : "khong";
        } else if (measurement instanceof Measurement.Qualitative result) {
            return result.result().token();
        } else if (measurement instanceof Measurement.Measure measure) {
            return measure.value().toPlainString().replace('.', ',');
        }
        return measurement instanceof Measurement.Absence ? "" : FigureDiagnostics.text(measurement);
    }
}
