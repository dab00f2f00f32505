package vn.tiendo.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.intake.FigureChange;
import vn.tiendo.intake.FigureComparison;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.load.FormMapping;
import vn.tiendo.load.InputFiles;
import vn.tiendo.load.MappingYaml;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.write.DataUpdate;
import vn.tiendo.write.LockedFolderException;
import vn.tiendo.write.TamperedFileException;

/**
 * Takes filled forms into the data. Their rows are put into a copy of the data folder, which is read and checked as
 * always: so every rule for data is a rule for forms, and what is wrong is told where it stands in the form. Nothing is
 * written before {@link #publish}, and then all or nothing.
 */
public final class FormImport implements Closeable {

    private final DataUpdate update;
    private final FormWords words = new FormWords();
    private ImportOptions options;
    private List<Diagnostic> ofForms = List.of();
    private List<Diagnostic> ofData = List.of();
    private List<Diagnostic> refusals = List.of();
    private Optional<Dataset> standing = Optional.empty();
    private List<ReportedRow> reported = List.of();
    private List<Change> changesInWords = List.of();
    private List<FigureChange> changes = List.of();
    private List<Path> paths = List.of();
    private SortedMap<String, byte[]> changedFiles = new TreeMap<>();

    private FormImport(ImportOptions options, DataUpdate update) {
        this.options = options;
        this.update = update;
    }

    /**
     * Finds out what the forms would change.
     *
     * @throws BuildFailure if there are no such forms or data, or another import is at work
     * @throws IOException if reading fails
     */
    public static FormImport prepare(ImportOptions options) throws BuildFailure, IOException {
        if (!Files.isDirectory(options.data())) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, options.data().toString());
        }
        if (options.mapping().isPresent()
                && !Files.isRegularFile(options.mapping().get())) {
            throw new BuildFailure(Reason.NO_SUCH_FORM, options.mapping().get().toString());
        }
        List<Path> files = FormFiles.of(options.forms());
        FormImport prepared;
        try {
            prepared = new FormImport(options, DataUpdate.begin(options.data()));
        } catch (LockedFolderException e) {
            throw locked(e, options.data());
        } catch (TamperedFileException e) {
            throw InterruptedBuild.tampered(e);
        }
        try {
            prepared.read(files);
            return prepared;
        } catch (IOException | BuildFailure | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    /**
     * Finishes an import that was cut off while its files were on their way.
     *
     * @return whether there was one
     */
    public static boolean finishInterrupted(Path data) throws BuildFailure, IOException {
        try {
            return DataUpdate.finishInterrupted(data);
        } catch (LockedFolderException e) {
            throw locked(e, data);
        } catch (TamperedFileException e) {
            throw InterruptedBuild.tampered(e);
        }
    }

    private static BuildFailure locked(LockedFolderException e, Path data) {
        return new BuildFailure(e, Reason.DATA_LOCKED, data.toString(), e.process(), e.since(), e.user());
    }

    /** What is wrong or doubtful, located in the forms. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(ofForms);
        all.addAll(ofData);
        all.addAll(refusals);
        return all;
    }

    public boolean hasErrors() {
        return diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /**
     * What one row of a form would change.
     *
     * @param what unit, year and indicator in words
     * @param before the value that stands in the data; empty where there is none yet
     * @param after the value of the form
     * @param place in which cell of which form it stands
     * @param isHidden whether one of both is a small number, or gives one away, and stays withheld
     */
    public record Change(String what, String before, String after, String place, boolean isHidden) {

        public boolean isNew() {
            return before.isEmpty();
        }
    }

    /** What would change, by form and row. */
    public List<Change> changes() {
        return changesInWords;
    }

    /** How many figures that were published as official the forms correct without a word of why. */
    public int unexplained() {
        return (int) changes.stream().filter(FigureChange::isUnexplained).count();
    }

    /** Notes beside every corrected figure why it is. */
    public void explain(String reason) throws BuildFailure, IOException {
        options = options.withReason(reason);
        preview();
    }

    /** Counts each correction that nothing explains as an error. */
    public void refuseUnexplained() {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            FigureChange change = changes.get(i);
            if (change.isUnexplained()) {
                Change words = changesInWords.get(i);
                found.add(new Diagnostic(
                        DiagnosticCode.CORRECTION_UNEXPLAINED,
                        SourceLocation.ofFile(words.place()),
                        List.of(
                                words.what(),
                                words.isHidden() ? "•" : words.before(),
                                words.isHidden() ? "•" : words.after())));
            }
        }
        refusals = List.copyOf(found);
    }

    /**
     * Writes copies of the workbooks in which what is wrong is marked, and a page that lists it.
     *
     * @return what was written
     */
    public List<Path> writeMarked(Path folder) throws IOException {
        return MarkedCopies.write(paths, diagnostics(), folder);
    }

    /** How many files were read. */
    public int forms() {
        return paths.size();
    }

    /** How many figures of the forms stand in the data already. */
    public int unchanged() {
        return reported.size() - changes.size();
    }

    /** Writes what was found. */
    public void publish() throws IOException {
        update.publish(changedFiles);
    }

    private void read(List<Path> files) throws BuildFailure, IOException {
        paths = List.copyOf(files);
        Diagnostics found = new Diagnostics();
        Dataset before = CheckedData.read(options.data(), UnaryOperator.identity(), found);
        if (found.hasErrors()) {
            String folder = options.data().toString();
            ofForms = found.sorted().stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .map(one -> withFile(one, folder + "/" + one.location().file()))
                    .toList();
            return;
        }
        Diagnostics inForms = new Diagnostics();
        Optional<FormMapping> mapping = Optional.empty();
        if (options.mapping().isPresent()) {
            Path file = options.mapping().get();
            mapping = Optional.of(MappingYaml.read(file.toString(), file, inForms));
        }
        List<ReportedRow> rows =
                inForms.hasErrors() ? List.of() : new FormSources(before, words, mapping, inForms).read(paths);
        standing = Optional.of(before);
        Map<ReportedRow.About, Observation> observations = FigureComparison.byAbout(before);
        reported = rows.stream()
                .map(row -> Optional.ofNullable(observations.get(row.about()))
                        .map(row::withoutNoteOf)
                        .orElse(row))
                .toList();
        ofForms = inForms.sorted();
        if (!inForms.hasErrors()) {
            preview();
        }
    }

    /** Looks at the data as they would be. Only that shows which figures are corrected; their notes need a second look. */
    private void preview() throws BuildFailure, IOException {
        Dataset before = standing.orElseThrow();
        Optional<Dataset> after = preview(before, reported);
        if (after.isPresent()
                && options.reason().isPresent()
                && changes.stream().anyMatch(FigureChange::isCorrection)) {
            after = preview(before, withReason(options.reason().get()));
        }
        changedFiles = new TreeMap<>();
        changesInWords = List.of();
        if (after.isPresent() && !changes.isEmpty()) {
            changesInWords = inWords(before, after.get());
            changedFiles = filesOf(before);
        }
    }

    private List<ReportedRow> withReason(String reason) {
        Map<ReportedRow.About, ReportedRow> rows = new HashMap<>();
        changes.stream()
                .filter(FigureChange::isCorrection)
                .forEach(change -> rows.put(change.row().about(), change.explained(reason)));
        return reported.stream().map(row -> rows.getOrDefault(row.about(), row)).toList();
    }

    /** The data with the rows in them; empty where these are wrong, which is told. */
    private Optional<Dataset> preview(Dataset before, List<ReportedRow> rows) throws IOException {
        ObservationEdits edits = new ObservationEdits(options.data(), before);
        edits.add(rows);
        Diagnostics found = new Diagnostics();
        Path preview = update.preview(InputFiles.of(options.data()), edits.files());
        Dataset after = CheckedData.read(preview, UnaryOperator.identity(), found);
        ofData = found.sorted().stream()
                .flatMap(one -> locate(one, edits).stream())
                .toList();
        changes = hasErrors() ? List.of() : new FigureComparison(before, after, words).changes(rows);
        return hasErrors() ? Optional.empty() : Optional.of(after);
    }

    private List<Change> inWords(Dataset before, Dataset after) throws BuildFailure, IOException {
        if (after.indicators().values().stream().noneMatch(Indicator::sensitive)) {
            return changes.stream().map(change -> inWords(change, false)).toList();
        }
        List<EarlierPublication> earlier = DataCheck.earlier(options.data(), after, new Diagnostics());
        HiddenRows hiddenBefore = new HiddenRows(before, earlier);
        HiddenRows hiddenAfter = new HiddenRows(after, earlier);
        return changes.stream()
                .map(change -> inWords(
                        change,
                        isWithheld(hiddenAfter, change.now())
                                || change.former()
                                        .filter(one -> isWithheld(hiddenBefore, one))
                                        .isPresent()))
                .toList();
    }

    /** What is not published at all is for whoever types it to look at. */
    private static boolean isWithheld(HiddenRows hidden, Observation observation) {
        return observation.provenance().published() && hidden.has(observation);
    }

    private static Change inWords(FigureChange change, boolean isHidden) {
        String breakdown = change.breakdown().isEmpty() ? "" : " (" + change.breakdown() + ")";
        return new Change(
                change.unit().shortName() + ", " + change.row().year() + ", "
                        + change.indicator().shortName() + breakdown,
                change.before(),
                change.after(),
                change.row().file() + ", " + change.row().place(),
                isHidden);
    }

    /** In the form where it comes from one; a warning about other rows is not the forms' business. */
    private Optional<Diagnostic> locate(Diagnostic diagnostic, ObservationEdits edits) {
        SourceLocation location = diagnostic.location();
        Optional<ReportedRow> row = edits.rowAt(location.file(), location.line());
        if (row.isEmpty()) {
            return diagnostic.severity() == Severity.ERROR ? Optional.of(diagnostic) : Optional.empty();
        }
        Optional<FormColumn> column = FormColumn.entries().stream()
                .filter(one -> one.key().equals(location.column()))
                .findFirst();
        String place =
                column.map(one -> row.get().places().get(one)).orElse(row.get().place());
        String label = column.map(one -> words.text("column." + one.key())).orElse(location.column());
        return Optional.of(new Diagnostic(
                diagnostic.code(),
                SourceLocation.ofCell(row.get().file() + ", " + place, 0, label, location.value()),
                diagnostic.arguments()));
    }

    private static Diagnostic withFile(Diagnostic diagnostic, String file) {
        SourceLocation location = diagnostic.location();
        return new Diagnostic(
                diagnostic.code(),
                SourceLocation.ofCell(file, location.line(), location.column(), location.value()),
                diagnostic.arguments());
    }

    /** Only rows that change are written, so that all others stay as they were typed. */
    private SortedMap<String, byte[]> filesOf(Dataset before) throws IOException {
        ObservationEdits edits = new ObservationEdits(options.data(), before);
        edits.add(changes.stream().map(FigureChange::row).toList());
        SortedMap<String, byte[]> edited = edits.files();
        edited.put(ImportRecord.FILE, ImportRecord.with(changes, options));
        return edited;
    }

    @Override
    public void close() throws IOException {
        update.close();
    }
}
