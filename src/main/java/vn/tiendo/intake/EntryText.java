package vn.tiendo.intake;

import java.util.EnumMap;
import java.util.Map;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;

/** Writes the content of an observation for a form. */
final class EntryText {

    private final FormWords words;

    EntryText(FormWords words) {
        this.words = words;
    }

    Map<FormColumn, String> entries(Observation observation, Indicator indicator) {
        Map<FormColumn, String> entries = new EnumMap<>(FormColumn.class);
        if (observation.measurement() instanceof Measurement.Share share) {
            entries.put(FormColumn.NUMERATOR, Long.toString(share.numerator()));
            entries.put(FormColumn.DENOMINATOR, Long.toString(share.denominator()));
        } else {
            put(entries, FormColumn.VALUE, value(observation.measurement()));
        }
        ObservationStatus status = observation.provenance().status();
        put(entries, FormColumn.STATUS, words.label(status));
        put(
                entries,
                FormColumn.CUTOFF,
                observation.provenance().cutoff().map(VietnameseFormat::date).orElse(""));
        if (indicator.sensitive()) {
            put(
                    entries,
                    FormColumn.PUBLISHED,
                    words.yesNo(observation.provenance().published()));
        }
        put(entries, FormColumn.SOURCE, observation.provenance().source());
        put(entries, FormColumn.NOTE, observation.provenance().note());
        return entries;
    }

    /** The value alone, such as {@code 12/27}; empty if nothing was reported. */
    String value(Measurement measurement) {
        if (measurement instanceof Measurement.Share share) {
            return share.numerator() + "/" + share.denominator();
        }
        if (measurement instanceof Measurement.Percent percent) {
            return percent.value().toPlainString().replace('.', ',');
        }
        if (measurement instanceof Measurement.Count count) {
            return Long.toString(count.value());
        }
        if (measurement instanceof Measurement.Measure measure) {
            return measure.value().toPlainString().replace('.', ',');
        }
        if (measurement instanceof Measurement.YesNo answer) {
            return words.yesNo(answer.yes());
        }
        if (measurement instanceof Measurement.Qualitative qualitative) {
            return words.label(qualitative.result());
        }
        return switch ((Measurement.Absence) measurement) {
            case NOT_AVAILABLE -> "...";
            case DID_NOT_OCCUR -> "-";
            case NOT_APPLICABLE -> "x";
            case NOT_REPORTED, WITHHELD -> "";
        };
    }

    private static void put(Map<FormColumn, String> entries, FormColumn column, String text) {
        if (!text.isEmpty()) {
            entries.put(column, text);
        }
    }
}
