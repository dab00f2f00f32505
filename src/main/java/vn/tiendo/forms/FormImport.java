package vn.tiendo.forms;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.build.BuildProgress;
import vn.tiendo.build.CheckedData;
import vn.tiendo.build.InterruptedBuild;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FigureChange;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.ReportedForms;
import vn.tiendo.intake.ReportedForms.Receipt;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.load.FormMapping;
import vn.tiendo.load.MappingYaml;
import vn.tiendo.model.Dataset;
import vn.tiendo.write.DataUpdate;
import vn.tiendo.write.LockedFolderException;
import vn.tiendo.write.TamperedFileException;

/**
 * Takes filled-in forms into the data. It puts their rows into a copy of the data folder, which is read and checked as
 * usual: so every rule for data is a rule for forms, and errors are located in the form. It writes nothing before
 * {@link #publish}, and then all or nothing.
 */
public final class FormImport implements Closeable {

    private final DataUpdate update;
    private final FormWords words = new FormWords();
    private ImportOptions options;
    private List<Path> paths = List.of();
    private List<Path> leftOut = List.of();
    private List<Path> otherFiles = List.of();
    private List<Diagnostic> ofForms = List.of();
    private List<Diagnostic> doubts = List.of();
    private List<Diagnostic> refusals = List.of();
    private Optional<Dataset> before = Optional.empty();
    private ReportedForms reported = ReportedForms.NOTHING;
    private Optional<ImportPreview> preview = Optional.empty();
    private List<ImportChange> changes = List.of();
    private Set<Receipt> handedIn = Set.of();
    private Optional<ImportRecord> record = Optional.empty();

    private FormImport(ImportOptions options, DataUpdate update) {
        this.options = options;
        this.update = update;
    }

    /**
     * Finds out what the forms would change.
     *
     * @param progress is told how many of them are read
     * @throws BuildFailure if there are no such forms or data, or another import is at work
     * @throws IOException if reading fails
     */
    public static FormImport prepare(ImportOptions options, BuildProgress progress) throws BuildFailure, IOException {
        if (!Files.isDirectory(options.data())) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, options.data().toString());
        }
        if (options.mapping().isPresent()
                && !Files.isRegularFile(options.mapping().get())) {
            throw new BuildFailure(Reason.NO_SUCH_FORM, options.mapping().get().toString());
        }
        FormFiles files = FormFiles.of(options.forms());
        FormImport prepared;
        try {
            prepared = new FormImport(options, DataUpdate.begin(options.data()));
        } catch (LockedFolderException e) {
            throw locked(e, options.data());
        } catch (TamperedFileException e) {
            throw InterruptedBuild.tampered(e);
        }
        try {
            prepared.leftOut = files.leftOut();
            prepared.otherFiles = files.others();
            prepared.read(files.forms(), progress);
            return prepared;
        } catch (IOException | BuildFailure | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    /**
     * Completes an import that was cut off while it replaced files.
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
        preview.ifPresent(one -> all.addAll(one.diagnostics()));
        all.addAll(doubts);
        all.addAll(refusals);
        return ofForms.isEmpty() ? all : inOrder(all);
    }

    /** By file and cell, whichever step has found them. */
    private static List<Diagnostic> inOrder(List<Diagnostic> found) {
        Diagnostics all = new Diagnostics();
        found.forEach(all::add);
        return all.sorted();
    }

    public boolean hasErrors() {
        return diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /** What would change, by form and row: figures, then tasks, then words. */
    public List<ImportChange> changes() {
        return changes;
    }

    /** The changes of figures. */
    public List<ImportChange> figures() {
        return changes.stream().filter(ImportChange::isFigure).toList();
    }

    /** The changes of tasks and narratives. */
    public List<ImportChange> words() {
        return changes.stream().filter(change -> !change.isFigure()).toList();
    }

    /** How many published official figures the forms correct without a reason. */
    public int unexplained() {
        return (int) changes.stream().filter(ImportChange::isUnexplained).count();
    }

    /** How many changed figures of sensitive indicators stay hidden, since nothing says that they may be published. */
    public int unpublished() {
        return unpublished(true);
    }

    /** How many others stay hidden, since the form or the data say that they may not be published. */
    public int heldBack() {
        return unpublished(false);
    }

    private int unpublished(boolean isSensitive) {
        return (int) preview.stream()
                .flatMap(one -> one.figures().stream())
                .filter(change -> !change.now().provenance().published()
                        && change.indicator().sensitive() == isSensitive)
                .count();
    }

    /** How many figures that pages show would be shown no longer. */
    public int withdrawn() {
        return (int) preview.stream()
                .flatMap(one -> one.figures().stream())
                .filter(FigureChange::isWithdrawal)
                .count();
    }

    /** Adds the reason to the note of every corrected figure. */
    public void explain(String reason) throws BuildFailure, IOException {
        options = options.withReason(reason);
        look();
    }

    /** Reports each correction without a reason as an error. */
    public void refuseUnexplained() {
        refusals = changes.stream()
                .filter(ImportChange::isUnexplained)
                .map(change -> new Diagnostic(
                        DiagnosticCode.CORRECTION_UNEXPLAINED,
                        SourceLocation.ofSpot(
                                change.entry().file(), change.entry().place()),
                        List.of(change.what(), change.shownBefore(), change.shownAfter())))
                .toList();
    }

    /**
     * Writes copies of the workbooks in which errors are marked, and a page that lists them.
     *
     * @return the written files
     */
    public List<Path> writeMarked(Path folder) throws IOException {
        return MarkedCopies.write(paths, diagnostics(), folder);
    }

    /** Marked copies that were not read, since the forms that they are copies of were. */
    public List<Path> leftOut() {
        return leftOut;
    }

    /** Files in the named folders that are no spreadsheets, though somebody may have sent a form in them. */
    public List<Path> otherFiles() {
        return otherFiles;
    }

    /** Files in which nobody has written anything, so that they do not count as received. */
    public List<Path> untouched() {
        Set<String> written = handedIn.stream().map(Receipt::file).collect(Collectors.toSet());
        return paths.stream().filter(file -> !written.contains(file.toString())).toList();
    }

    /** How many files were read. */
    public int forms() {
        return paths.size();
    }

    /** How many figures of the forms the data already have. */
    public int unchangedFigures() {
        return reported.figures().size() - figures().size();
    }

    /** How many tasks and parts of narratives the data already have. */
    public int unchangedWords() {
        return reported.entries().size() - changes.size() - unchangedFigures();
    }

    /** The days that the import record will get, each with the number of forms of that day. */
    public Map<String, Integer> daysReceived() throws IOException {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (var day : record.orElseThrow().days().entrySet()) {
            told.put(VietnameseFormat.date(day.getKey()), day.getValue());
        }
        return told;
    }

    /** Whether there is nothing to write: the data and the import record have it all. */
    public boolean changesNothing() {
        return changes.isEmpty() && record.map(ImportRecord::isUnchanged).orElse(true);
    }

    /** Writes the changes into the data folder. */
    public void publish() throws IOException {
        ImportPreview found = preview.orElseThrow();
        FormEdits edits = new FormEdits(options.data(), before.orElseThrow());
        edits.put(found.changed(), new Diagnostics());
        SortedMap<String, byte[]> files = edits.files();
        files.put(ImportRecord.FILE, record.orElseThrow().bytes());
        update.publish(files);
    }

    private void read(List<Path> files, BuildProgress progress) throws BuildFailure, IOException {
        paths = List.copyOf(files);
        Diagnostics found = new Diagnostics();
        Dataset dataset = CheckedData.read(options.data(), UnaryOperator.identity(), found);
        if (found.hasErrors()) {
            String folder = options.data().toString();
            ofForms = found.sorted().stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .map(one -> withFile(one, folder + "/" + one.location().file()))
                    .toList();
            return;
        }
        before = Optional.of(dataset);
        Diagnostics inForms = new Diagnostics();
        Optional<FormMapping> mapping = Optional.empty();
        if (options.mapping().isPresent()) {
            Path file = options.mapping().get();
            mapping = Optional.of(MappingYaml.read(file.toString(), file, dataset.dimensions(), inForms));
        }
        // Tables drawn by hand cannot be read by a faulty mapping; forms can, and what is wrong with them is told at
        // once.
        boolean hasTables = mapping.isPresent();
        FormSources sources =
                new FormSources(dataset, words, inForms.hasErrors() ? Optional.empty() : mapping, hasTables, inForms);
        ReportedForms read = sources.read(paths, progress);
        handedIn = sources.handedIn(read);
        reported = read.withFigures(MeantRows.of(dataset, read.figures()));
        ofForms = inForms.sorted();
        // What is faulty already would be told once more; all other rows are looked at, in one run.
        reported = FaultyRows.of(ofForms).leftOut(reported);
        look();
    }

    private void look() throws BuildFailure, IOException {
        Dataset dataset = before.orElseThrow();
        ImportPreview found = ImportPreview.of(update, options.data(), dataset, reported, options.reason(), words);
        preview = Optional.of(found);
        doubts = new ArrayList<>(FormYears.doubts(found, options, words));
        doubts.addAll(UnaskedFigures.doubts(found, dataset, words));
        changes = hasErrors() ? List.of() : ImportChange.of(found, dataset, options.data());
        record = hasErrors() ? Optional.empty() : Optional.of(ImportRecord.with(handedIn, changes, options));
    }

    private static Diagnostic withFile(Diagnostic diagnostic, String file) {
        SourceLocation location = diagnostic.location();
        return new Diagnostic(
                diagnostic.code(),
                new SourceLocation(file, location.spot(), location.column(), location.value()),
                diagnostic.arguments());
    }

    @Override
    public void close() throws IOException {
        update.close();
    }
}
