package vn.tiendo.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FigureChange;
import vn.tiendo.intake.FigureComparison;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.load.FormMapping;
import vn.tiendo.load.InputFiles;
import vn.tiendo.load.MappingYaml;
import vn.tiendo.load.TableEdit;
import vn.tiendo.model.Dataset;
import vn.tiendo.write.DataUpdate;
import vn.tiendo.write.LockedFolderException;
import vn.tiendo.write.TamperedFileException;

/**
 * Takes filled forms into the data. Their rows are put into a copy of the data folder, which is read and checked as
 * always: so every rule for data is a rule for forms, and what is wrong is told where it stands in the form. Nothing is
 * written before {@link #publish}, and then all or nothing.
 */
public final class FormImport implements Closeable {

    private static final String RECORD = "nguon/nhap.csv";
    private static final List<String> RECORD_COLUMNS =
            List.of("ngay_nhan", "don_vi", "nam", "tep", "sha256", "so_moi", "so_sua");

    private final ImportOptions options;
    private final DataUpdate update;
    private final FormWords words = new FormWords();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private List<FigureChange> changes = List.of();
    private List<Path> paths = List.of();
    private int forms;
    private int rows;
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
        } catch (IOException | RuntimeException e) {
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
        return List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /**
     * What one row of a form would change.
     *
     * @param what unit, year and indicator in words
     * @param before the value that stands in the data; empty where there is none yet
     * @param after the value of the form
     * @param place in which cell of which form it stands
     */
    public record Change(String what, String before, String after, String place) {

        public boolean isNew() {
            return before.isEmpty();
        }
    }

    /** What would change, by form and row. */
    public List<Change> changes() {
        return changes.stream().map(FormImport::inWords).toList();
    }

    private static Change inWords(FigureChange change) {
        String breakdown = change.breakdown().isEmpty() ? "" : " (" + change.breakdown() + ")";
        return new Change(
                change.unit().shortName() + ", " + change.row().year() + ", "
                        + change.indicator().shortName() + breakdown,
                change.before(),
                change.after(),
                change.row().file() + ", " + change.row().place());
    }

    /**
     * Writes copies of the workbooks in which what is wrong is marked, and a page that lists it.
     *
     * @return what was written
     */
    public List<Path> writeMarked(Path folder) throws IOException {
        return MarkedCopies.write(paths, diagnostics, folder);
    }

    /** How many files were read. */
    public int forms() {
        return forms;
    }

    /** How many figures of the forms stand in the data already. */
    public int unchanged() {
        return rows - changes.size();
    }

    /** Writes what was found. */
    public void publish() throws IOException {
        update.publish(changedFiles);
    }

    private void read(List<Path> files) throws IOException {
        paths = List.copyOf(files);
        Diagnostics found = new Diagnostics();
        Dataset before = CheckedData.read(options.data(), UnaryOperator.identity(), found);
        if (found.hasErrors()) {
            String folder = options.data().toString();
            found.sorted().stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .forEach(one -> diagnostics.add(
                            withFile(one, folder + "/" + one.location().file())));
            return;
        }
        Diagnostics ofForms = new Diagnostics();
        Optional<FormMapping> mapping = Optional.empty();
        if (options.mapping().isPresent()) {
            Path file = options.mapping().get();
            mapping = Optional.of(MappingYaml.read(file.toString(), file, ofForms));
        }
        List<ReportedRow> reported =
                ofForms.hasErrors() ? List.of() : new FormSources(before, words, mapping, ofForms).read(paths);
        forms = paths.size();
        rows = reported.size();
        diagnostics.addAll(ofForms.sorted());
        if (ofForms.hasErrors()) {
            return;
        }
        ObservationEdits edits = new ObservationEdits(options.data(), before);
        edits.add(reported);
        Diagnostics afterwards = new Diagnostics();
        Path preview = update.preview(InputFiles.of(options.data()), edits.files());
        Dataset after = CheckedData.read(preview, UnaryOperator.identity(), afterwards);
        afterwards.sorted().forEach(one -> locate(one, edits).ifPresent(diagnostics::add));
        if (!hasErrors()) {
            changes = new FigureComparison(before, after, words).changes(reported);
            changedFiles = filesOf(before);
        }
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
        if (changes.isEmpty()) {
            return new TreeMap<>();
        }
        ObservationEdits edits = new ObservationEdits(options.data(), before);
        edits.add(changes.stream().map(FigureChange::row).toList());
        SortedMap<String, byte[]> edited = edits.files();
        edited.put(RECORD, record());
        return edited;
    }

    /** The list of what came in, with one row more for each form that changes something. */
    private byte[] record() throws IOException {
        Map<List<String>, List<FigureChange>> byForm = new LinkedHashMap<>();
        for (FigureChange change : changes) {
            List<String> form = List.of(
                    change.row().file(),
                    change.unit().code().text(),
                    Integer.toString(change.row().year()));
            byForm.computeIfAbsent(form, one -> new ArrayList<>()).add(change);
        }
        List<Map<String, String>> records = new ArrayList<>();
        Map<String, String> hashes = new HashMap<>();
        for (var form : byForm.entrySet()) {
            Path file = Path.of(form.getKey().get(0));
            if (!hashes.containsKey(form.getKey().get(0))) {
                hashes.put(form.getKey().get(0), Sha256.of(file));
            }
            long added = form.getValue().stream().filter(FigureChange::isNew).count();
            Map<String, String> record = new LinkedHashMap<>();
            record.put("ngay_nhan", received(file).toString());
            record.put("don_vi", form.getKey().get(1));
            record.put("nam", form.getKey().get(2));
            record.put("tep", String.valueOf(file.getFileName()));
            record.put("sha256", hashes.getOrDefault(form.getKey().get(0), ""));
            record.put("so_moi", Long.toString(added));
            record.put("so_sua", Long.toString(form.getValue().size() - added));
            records.add(record);
        }
        Path standing = options.data().resolve(RECORD);
        TableEdit edit =
                Files.exists(standing) ? TableEdit.of(Files.readAllBytes(standing)) : TableEdit.empty(RECORD_COLUMNS);
        edit.add(records);
        return edit.bytes();
    }

    /** No clock: the day named, else the one on which the file was saved. */
    private LocalDate received(Path file) throws IOException {
        return options.received().isPresent()
                ? options.received().get()
                : LocalDate.ofInstant(
                        Files.getLastModifiedTime(file).toInstant(), ZoneOffset.ofHours(7)); // in Viet Nam
    }

    @Override
    public void close() throws IOException {
        update.close();
    }
}
