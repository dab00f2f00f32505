package vn.tiendo.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Provenance;

/** Writes the content of an observation for a form. */
final class EntryText {

    private static final Set<FormColumn> WORDS = EnumSet.of(FormColumn.SOURCE, FormColumn.NOTE);

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
        entries.putAll(provenance(observation.provenance()));
        if (!indicator.sensitive()) {
            entries.remove(FormColumn.PUBLISHED);
        }
        return entries;
    }

    private Map<FormColumn, String> provenance(Provenance provenance) {
        Map<FormColumn, String> entries = new EnumMap<>(FormColumn.class);
        put(entries, FormColumn.STATUS, words.label(provenance.status()));
        put(
                entries,
                FormColumn.CUTOFF,
                provenance.cutoff().map(VietnameseFormat::date).orElse(""));
        put(entries, FormColumn.PUBLISHED, words.yesNo(provenance.published()));
        put(entries, FormColumn.SOURCE, provenance.source());
        put(entries, FormColumn.NOTE, provenance.note());
        return entries;
    }

    /**
     * The value with what else differs from another observation, such as {@code 12/27 (Công khai: Có)}. That a value had
     * no source or note is not told where another value comes with one.
     */
    String valueBeside(Observation one, Observation other) {
        Map<FormColumn, String> own = provenance(one.provenance());
        Map<FormColumn, String> others = provenance(other.provenance());
        if (!value(one.measurement()).equals(value(other.measurement()))) {
            WORDS.stream().filter(word -> !own.containsKey(word)).forEach(others::remove);
        }
        Predicate<FormColumn> differs = column -> !Objects.equals(own.get(column), others.get(column));
        Map<FormColumn, String> shown = new EnumMap<>(own);
        WORDS.stream()
                .filter(differs)
                .forEach(word -> shown.computeIfPresent(
                        word, (column, text) -> WordComparison.differing(text, others.getOrDefault(column, ""))));
        return value(one.measurement(), shown, differs);
    }

    /**
     * The value of a new figure with what readers will see of it, or what lets them see it: a status other than
     * official, the note, and whether it is published, if it is not or its indicator is sensitive.
     */
    String valueOfNew(Observation one, Indicator indicator) {
        return value(one.measurement(), provenance(one.provenance()), column -> switch (column) {
            case STATUS -> one.provenance().status() != ObservationStatus.OFFICIAL;
            case PUBLISHED -> indicator.sensitive() || !one.provenance().published();
            case NOTE -> !one.provenance().note().isEmpty();
            default -> false;
        });
    }

    private String value(Measurement measurement, Map<FormColumn, String> provenance, Predicate<FormColumn> told) {
        String parts = FormColumn.ALL.entries().stream()
                .filter(told)
                .map(column -> words.text(
                        "change.part",
                        words.text("column." + column.key()),
                        provenance.getOrDefault(column, words.text("change.empty"))))
                .collect(Collectors.joining("; "));
        String value = value(measurement);
        return parts.isEmpty() || value.isEmpty() ? value : words.text("change.value", value, parts);
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
