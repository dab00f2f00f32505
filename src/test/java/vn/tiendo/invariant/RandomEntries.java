package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.tiendo.intake.FilledForm;
import vn.tiendo.intake.Form;
import vn.tiendo.intake.FormRow;
import vn.tiendo.intake.FormTask;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.NarrativeRows;
import vn.tiendo.intake.NarrativeText;
import vn.tiendo.intake.RowKey;
import vn.tiendo.intake.TaskKey;
import vn.tiendo.intake.WordComparison;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.TaskState;

/** Entries made up for every row of a form, and what the data have to say once they came in. */
final class RandomEntries {

    private static final List<String> SIGNS = List.of("...", "-", "x");

    private final Form form;
    private final FilledForm filled;
    private final Map<RowKey, String> figures;
    private final Map<Object, String> words;

    private RandomEntries(Form form, FilledForm filled, Map<RowKey, String> figures, Map<Object, String> words) {
        this.form = form;
        this.filled = filled;
        this.figures = figures;
        this.words = words;
    }

    /** Types into a form that lies in a file, without writing it. */
    static RandomEntries in(Path file, Form form, SplittableRandom random) throws IOException {
        FilledForm filled = FilledForm.open(file);
        return new RandomEntries(form, filled, fill(filled, form, random), fillWords(filled, form, random));
    }

    FilledForm filled() {
        return filled;
    }

    /** Holds what came into the data against what was typed. */
    void assertIn(Dataset after, String description) {
        assertThat(figures(after, form)).as(description).containsAllEntriesOf(figures);
        assertThat(words(after, form)).as(description).containsAllEntriesOf(words);
    }

    private static Map<RowKey, String> fill(FilledForm filled, Form form, SplittableRandom random) {
        Map<RowKey, String> typed = new HashMap<>();
        for (FormRow row : form.rows()) {
            String key = row.key().text();
            if (random.nextInt(6) == 0) {
                continue;
            }
            if (random.nextInt(6) == 0) {
                String sign = SIGNS.get(random.nextInt(3));
                if (row.indicator().kind() == IndicatorKind.RATE) {
                    filled.clear(key, "tu_so").clear(key, "mau_so");
                }
                filled.textOf(key, "gia_tri", sign);
                typed.put(row.key(), sign);
                continue;
            }
            switch (row.indicator().kind()) {
                case RATE -> {
                    int denominator = random.nextInt(200);
                    int numerator = denominator == 0 ? 0 : random.nextInt(denominator + 1);
                    filled.numberOf(key, "tu_so", numerator)
                            .numberOf(key, "mau_so", denominator)
                            .clear(key, "gia_tri");
                    // Of nobody there is no share: by the contract that did not occur.
                    typed.put(row.key(), denominator == 0 ? "-" : numerator + "/" + denominator);
                }
                case COUNT -> typed.put(row.key(), number(filled, key, random.nextInt(3000)));
                case MEASURE -> typed.put(row.key(), number(filled, key, (random.nextInt(40_000) - 20_000) / 8.0));
                case YES_NO -> {
                    boolean yes = random.nextBoolean();
                    filled.textOf(key, "gia_tri", yes ? "Có" : "Không");
                    typed.put(row.key(), Boolean.toString(yes));
                }
                case QUALITATIVE -> {
                    filled.textOf(key, "gia_tri", "Chưa đạt");
                    typed.put(row.key(), "NOT_MET");
                }
            }
        }
        return typed;
    }

    /** Whatever people write: lines, lists, marks of Markdown, letters with their marks apart. */
    private static final List<String> WORDS = List.of(
            "Đã mở 02 lớp tập huấn; đạt 100 %.",
            "- Một\n- Hai\n\n  thụt vào",
            "# Đề mục riêng\nvà chữ; \"trong ngoặc\"",
            "a) chữ *nghiêng* <b>đậm</b>",
            "=1+1 là hai",
            "Tiếng Việt",
            "12");

    private static Map<Object, String> fillWords(FilledForm filled, Form form, SplittableRandom random) {
        Map<Object, String> typed = new HashMap<>();
        for (FormTask task : form.tasks()) {
            if (random.nextInt(3) > 0) {
                TaskState state = TaskState.values()[random.nextInt(4)];
                String text = WORDS.get(random.nextInt(WORDS.size()));
                filled.task(task.key().text(), "trang_thai", new FormWords().state(state));
                filled.task(task.key().text(), "ket_qua", text);
                typed.put(task.key(), state + " " + clean(text));
            }
        }
        if (form.narrative().isPresent()) {
            for (ReportPart part : ReportPart.values()) {
                if (random.nextInt(3) > 0) {
                    String text = WORDS.get(random.nextInt(WORDS.size()));
                    filled.narrative(NarrativeRows.position(part) + 1, text);
                    typed.put(part, NarrativeText.clean(clean(text)));
                }
            }
        }
        return typed;
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Map<Object, String> words(Dataset dataset, Form form) {
        Map<Object, String> words = new HashMap<>();
        dataset.taskResults().stream()
                .filter(one -> one.unit().equals(form.unit().code()) && one.year() == form.year())
                .forEach(one -> words.put(new TaskKey(one.plan(), one.task()), one.state() + " " + one.result()));
        WordComparison.narrativeOf(dataset, form.unit().code(), form.year())
                .flatMap(NarrativeText::of)
                .ifPresent(text -> words.putAll(text.parts()));
        return words;
    }

    private static String number(FilledForm filled, String key, double number) {
        filled.numberOf(key, "gia_tri", number);
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static Map<RowKey, String> figures(Dataset dataset, Form form) {
        Map<RowKey, String> figures = new HashMap<>();
        for (Observation one : dataset.observations()) {
            if (one.unit().equals(form.unit().code()) && one.year() == form.year()) {
                figures.put(
                        new RowKey(
                                one.indicator(),
                                one.disaggregation(),
                                one.provenance().definitionVersion()),
                        text(one.measurement()));
            }
        }
        return figures;
    }

    private static String text(Measurement measurement) {
        if (measurement instanceof Measurement.Share share) {
            return share.numerator() + "/" + share.denominator();
        }
        if (measurement instanceof Measurement.Percent percent) {
            return percent.value().stripTrailingZeros().toPlainString();
        }
        if (measurement instanceof Measurement.Count count) {
            return Long.toString(count.value());
        }
        if (measurement instanceof Measurement.Measure measure) {
            return measure.value().stripTrailingZeros().toPlainString();
        }
        if (measurement instanceof Measurement.YesNo answer) {
            return Boolean.toString(answer.yes());
        }
        if (measurement instanceof Measurement.Qualitative qualitative) {
            return qualitative.result().name();
        }
        return switch ((Measurement.Absence) measurement) {
            case NOT_AVAILABLE -> "...";
            case DID_NOT_OCCUR -> "-";
            case NOT_APPLICABLE -> "x";
            case NOT_REPORTED, WITHHELD -> "";
        };
    }
}
