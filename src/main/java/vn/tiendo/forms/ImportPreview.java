package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.build.CheckedData;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FigureChange;
import vn.tiendo.intake.FigureComparison;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.ReportedEntry;
import vn.tiendo.intake.ReportedForms;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.intake.RowSubject;
import vn.tiendo.intake.ShownText;
import vn.tiendo.intake.TaskChange;
import vn.tiendo.intake.TextChange;
import vn.tiendo.intake.WordComparison;
import vn.tiendo.load.InputFiles;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Spot;
import vn.tiendo.write.DataUpdate;

/**
 * The data as forms would change them.
 *
 * @param diagnostics what is wrong or doubtful, located in the forms
 * @param after the new data; the old ones if the new ones have errors
 */
record ImportPreview(
        List<Diagnostic> diagnostics,
        Dataset after,
        List<FigureChange> figures,
        List<TaskChange> tasks,
        List<TextChange> texts) {

    private static final Set<DiagnosticCode> NAMING_TOKENS =
            EnumSet.of(DiagnosticCode.UNKNOWN_CHOICE, DiagnosticCode.LONELY_COUNT, DiagnosticCode.COUNT_BESIDE_SIGN);

    static ImportPreview of(
            DataUpdate update, Path data, Dataset before, ReportedForms forms, Optional<String> reason, FormWords words)
            throws IOException {
        ImportPreview first = of(update, data, before, forms, words);
        if (reason.isEmpty() || first.figures().stream().noneMatch(FigureChange::isCorrection)) {
            return first;
        }
        // Which figures are corrected shows only after the data are read; with the notes added, they are read again.
        Map<RowSubject, ReportedRow> explained = new HashMap<>();
        first.figures().stream()
                .filter(FigureChange::isCorrection)
                .forEach(change -> explained.put(change.row().about(), change.explained(reason.get())));
        return of(
                update,
                data,
                before,
                forms.withFigures(forms.figures().stream()
                        .map(row -> explained.getOrDefault(row.about(), row))
                        .toList()),
                words);
    }

    private static ImportPreview of(DataUpdate update, Path data, Dataset before, ReportedForms forms, FormWords words)
            throws IOException {
        FormEdits edits = new FormEdits(data, before);
        Diagnostics unfit = new Diagnostics();
        edits.put(forms, unfit);
        Diagnostics found = new Diagnostics();
        Path preview = update.preview(InputFiles.of(data), edits.files());
        Dataset after = CheckedData.read(preview, UnaryOperator.identity(), found);
        List<Diagnostic> located = Stream.concat(
                        unfit.sorted().stream(),
                        found.sorted().stream().flatMap(one -> locate(one, edits, words).stream()))
                .distinct() // the cut-off day for all rows is wrong in each of them
                .sorted(Comparator.comparing(Diagnostic::location)) // in the order of the form, not of the data
                .toList();
        if (located.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
            return new ImportPreview(located, before, List.of(), List.of(), List.of());
        }
        WordComparison comparison = new WordComparison(before, after, words);
        return new ImportPreview(
                located,
                after,
                new FigureComparison(before, after, words).changes(forms.figures()),
                comparison.tasks(forms.tasks()),
                comparison.texts(forms.texts()));
    }

    /** Locates a diagnostic in the form, if its row comes from one; of other rows only errors are kept. */
    private static Optional<Diagnostic> locate(Diagnostic diagnostic, FormEdits edits, FormWords words) {
        SourceLocation location = diagnostic.location();
        Optional<ReportedEntry> entry = edits.entryAt(location.file(), location.line());
        if (entry.isEmpty()) {
            return diagnostic.severity() == Severity.ERROR ? Optional.of(diagnostic) : Optional.empty();
        }
        Spot place = entry.get().placeOf(location.column()).orElse(entry.get().place());
        String label = entry.get().labelOf(location.column(), words);
        return Optional.of(new Diagnostic(
                diagnostic.code(),
                new SourceLocation(
                        entry.get().file(),
                        place,
                        label,
                        entry.get().shown(location.column(), location.value(), words)),
                inWords(diagnostic, entry.get(), words)));
    }

    /** The arguments with days as forms write them, and with the form's words in place of tokens from data files. */
    private static List<String> inWords(Diagnostic diagnostic, ReportedEntry entry, FormWords words) {
        if (!entry.place().isOnSheet()) {
            return diagnostic.arguments();
        }
        if (!NAMING_TOKENS.contains(diagnostic.code())) {
            return diagnostic.arguments().stream().map(ShownText::day).toList();
        }
        return diagnostic.arguments().stream()
                .map(argument -> Arrays.stream(argument.split(", "))
                        .map(token -> entry.wordOf(token, words))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    boolean changesNothing() {
        return figures.isEmpty() && tasks.isEmpty() && texts.isEmpty();
    }

    /** The entries that change something; all other rows stay as they were typed. */
    ReportedForms changed() {
        return new ReportedForms(
                figures.stream().map(FigureChange::row).toList(),
                tasks.stream().map(TaskChange::row).toList(),
                texts.stream().map(TextChange::row).toList());
    }
}
