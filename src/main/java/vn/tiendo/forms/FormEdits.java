package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.intake.FigureComparison;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.ReportedEntry;
import vn.tiendo.intake.ReportedForms;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.intake.ReportedTask;
import vn.tiendo.intake.RowSubject;
import vn.tiendo.intake.TaskSubject;
import vn.tiendo.intake.WordComparison;
import vn.tiendo.load.EmptyTables;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;
import vn.tiendo.model.TaskResult;

/** The files of a data folder as forms would change them. */
final class FormEdits {

    /**
     * If more units than this have new rows, those of a year share a file: thousands of files with one row each take
     * minutes.
     */
    private static final int MOST_FILES = 200;

    private final Dataset dataset;
    private final TableEdits tables;
    private final NarrativeEdits narratives;

    FormEdits(Path data, Dataset dataset) {
        this.dataset = dataset;
        this.tables = new TableEdits(data);
        this.narratives = new NarrativeEdits(dataset);
    }

    /** @param diagnostics gets what cannot be put anywhere */
    void put(ReportedForms forms, Diagnostics diagnostics) throws IOException {
        putFigures(forms.figures());
        putTasks(forms.tasks());
        narratives.put(forms.texts(), diagnostics);
    }

    /** The changed files by their names. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = tables.files();
        files.putAll(narratives.files());
        return files;
    }

    /** The entry of a form that wrote a line of a file. */
    Optional<ReportedEntry> entryAt(String file, int line) {
        return tables.entryAt(file, line).or(() -> narratives.entryAt(file, line));
    }

    private void putFigures(List<ReportedRow> rows) throws IOException {
        Map<RowSubject, Observation> standing = FigureComparison.byAbout(dataset);
        Map<String, Set<AdminUnitCode>> unitsByYear = new HashMap<>();
        rows.forEach(row -> unitsByYear
                .computeIfAbsent(folderAndYear(row), key -> new HashSet<>())
                .add(row.unit()));
        List<TableEdits.Row> edits = new ArrayList<>();
        for (ReportedRow row : rows) {
            boolean sharesFile =
                    unitsByYear.getOrDefault(folderAndYear(row), Set.of()).size() > MOST_FILES;
            Optional<Observation> former = Optional.ofNullable(standing.get(row.about()));
            edits.add(new TableEdits.Row(
                    row,
                    former.map(Observation::origin),
                    sharesFile ? folderAndYear(row) + ".csv" : fileOfUnit(row),
                    former.isPresent() ? entries(row) : wholeRow(row)));
        }
        tables.put(edits, EmptyTables.ofObservations());
    }

    private String fileOfUnit(ReportedRow row) {
        return "so-lieu/" + level(row) + "/nhap/" + row.unit() + "-" + row.year() + ".csv";
    }

    private String folderAndYear(ReportedRow row) {
        return "so-lieu/" + level(row) + "/nhap/" + row.year();
    }

    private String level(ReportedRow row) {
        return dataset.units()
                .find(row.unit())
                .map(unit -> unit.level().token())
                .orElse("xa"); // the unit does not exist, which the check of the data will report
    }

    /** The three cells of the value together, and all other cells that are not empty: an empty one deletes nothing. */
    private static Map<String, String> entries(ReportedRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (FormColumn column : List.of(FormColumn.NUMERATOR, FormColumn.DENOMINATOR, FormColumn.VALUE)) {
            cells.put(column.key(), row.cells().getOrDefault(column, ""));
        }
        row.cells().forEach((column, text) -> {
            if (!text.isEmpty()) {
                cells.put(column.key(), text);
            }
        });
        return cells;
    }

    private static Map<String, String> wholeRow(ReportedRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("don_vi", row.unit().text());
        cells.put("chi_tieu", row.key().indicator().text());
        cells.put("nam", Integer.toString(row.year()));
        cells.putAll(row.key().disaggregation().cells());
        cells.putAll(entries(row));
        cells.put("phien_ban", row.key().version());
        return cells;
    }

    private void putTasks(List<ReportedTask> rows) throws IOException {
        Map<TaskSubject, TaskResult> standing = WordComparison.tasksOf(dataset);
        List<TableEdits.Row> edits = new ArrayList<>();
        for (ReportedTask row : rows) {
            Optional<TaskResult> former = Optional.ofNullable(standing.get(row.about()));
            Map<String, String> cells = new LinkedHashMap<>();
            if (former.isEmpty()) {
                cells.put("ke_hoach", row.key().plan().text());
                cells.put("ma_nhiem_vu", row.key().task().text());
                cells.put("don_vi", row.unit().text());
                cells.put("nam", Integer.toString(row.year()));
            }
            row.cells().forEach((column, text) -> {
                if (!text.isEmpty()) {
                    cells.put(column.key(), text);
                }
            });
            edits.add(new TableEdits.Row(
                    row,
                    former.map(TaskResult::origin),
                    "ket-qua-nhiem-vu/nhap/" + row.unit() + "-" + row.year() + ".csv",
                    cells));
        }
        tables.put(edits, EmptyTables.ofTaskResults());
    }
}
