package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FigureChange;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.ReportedEntry;
import vn.tiendo.intake.TaskChange;
import vn.tiendo.intake.TextChange;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Provenance;
import vn.tiendo.model.YearOfRecord;

/**
 * Doubts whether a form is of the year of its figures: whoever fills in last year's form again this autumn closes the
 * figures after that year, or sends it in long after it. Nor can a form tell of a day that had not come.
 */
final class FormYears {

    private final FormWords words;
    private final Set<Diagnostic> doubts = new LinkedHashSet<>();

    private FormYears(FormWords words) {
        this.words = words;
    }

    /** What a form has on one year. */
    private record FormOfYear(String file, int year) {

        static FormOfYear of(ReportedEntry entry) {
            return new FormOfYear(entry.file(), entry.year());
        }
    }

    /** What is doubtful in the program's own forms and not told already; tables drawn by hand name their years. */
    static List<Diagnostic> doubts(ImportPreview preview, ImportOptions options, FormWords words) throws IOException {
        FormYears years = new FormYears(words);
        Map<FormOfYear, Boolean> closed = new LinkedHashMap<>();
        List<FigureChange> ofForms = preview.figures().stream()
                .filter(change -> !change.row().isDrawn())
                .toList();
        for (FigureChange change : ofForms) {
            closed.merge(FormOfYear.of(change.row()), hasNewDay(change), Boolean::logicalOr);
            if (change.row().cells().containsKey(FormColumn.CUTOFF)) {
                years.checkDay(change, options);
            }
        }
        Stream.concat(
                        preview.tasks().stream().map(TaskChange::row),
                        preview.texts().stream().map(TextChange::row))
                .forEach(entry -> closed.putIfAbsent(FormOfYear.of(entry), false));
        for (Map.Entry<FormOfYear, Boolean> form : closed.entrySet()) {
            if (!form.getValue()) {
                years.checkReceived(form.getKey(), options);
            }
        }
        Set<SourceLocation> told = preview.diagnostics().stream()
                .filter(one -> one.code() == DiagnosticCode.CUTOFF_TO_COME)
                .map(Diagnostic::location)
                .collect(Collectors.toSet());
        return years.doubts.stream()
                .filter(one -> one.code() != DiagnosticCode.CUTOFF_TO_COME || !told.contains(one.location()))
                .toList();
    }

    /** Whether it says when its figure was closed: a day that the data have already is that of the figure before. */
    private static boolean hasNewDay(FigureChange change) {
        Optional<LocalDate> former =
                change.former().flatMap(one -> one.provenance().cutoff());
        return change.row().cells().containsKey(FormColumn.CUTOFF)
                && !(change.isOtherFigure()
                        && former.isPresent()
                        && former.equals(change.now().provenance().cutoff()));
    }

    /** The last day that the form's own check accepts. */
    private static LocalDate lastDay(int year) {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    private void checkDay(FigureChange change, ImportOptions options) throws IOException {
        ReportedEntry row = change.row();
        Provenance provenance = change.now().provenance();
        Optional<LocalDate> fitting = provenance.cutoff().filter(day -> YearOfRecord.holds(row.year(), day));
        if (fitting.isEmpty()) {
            return; // it has none, or check tells that it does not fit
        }
        LocalDate day = fitting.get();
        if (row.place().isOnSheet() && day.isAfter(lastDay(row.year()))) {
            doubt(
                    row,
                    day,
                    DiagnosticCode.DAY_OF_ANOTHER_TIME,
                    Integer.toString(row.year()),
                    VietnameseFormat.date(lastDay(row.year())));
            return;
        }
        LocalDate received = received(row.file(), options);
        if (day.isAfter(received) && provenance.status() != ObservationStatus.ESTIMATED) {
            doubt(row, day, DiagnosticCode.CUTOFF_TO_COME, "", VietnameseFormat.date(received));
        }
    }

    private void doubt(ReportedEntry row, LocalDate day, DiagnosticCode code, String... arguments) {
        doubts.add(new Diagnostic(
                code,
                new SourceLocation(
                        row.file(),
                        row.placeOf(FormColumn.CUTOFF.key()).orElse(row.place()),
                        row.labelOf(FormColumn.CUTOFF.key(), words),
                        VietnameseFormat.date(day)),
                List.of(arguments)));
    }

    private static LocalDate received(String file, ImportOptions options) throws IOException {
        return ImportRecord.received(Path.of(file), options.received());
    }

    private void checkReceived(FormOfYear form, ImportOptions options) throws IOException {
        LocalDate received = received(form.file(), options);
        boolean namesItsYear = SheetFiles.isText(form.file());
        if (!namesItsYear && received.isAfter(lastDay(form.year()))) {
            doubts.add(new Diagnostic(
                    DiagnosticCode.FORM_LONG_AFTER_ITS_YEAR,
                    SourceLocation.ofFile(form.file()),
                    List.of(Integer.toString(form.year()), VietnameseFormat.date(received))));
        }
    }
}
