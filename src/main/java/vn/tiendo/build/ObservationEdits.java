package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.intake.FigureComparison;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.load.EmptyTables;
import vn.tiendo.load.TableEdit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;
import vn.tiendo.model.RowOrigin;

/** Puts reported rows into the files of observations: into the row that is there already, else into a file of their own. */
final class ObservationEdits {

    private final Path data;
    private final Dataset dataset;
    private final SortedMap<String, TableEdit> edits = new TreeMap<>();
    private final Map<RowOrigin, ReportedRow> rowsByOrigin = new HashMap<>();

    ObservationEdits(Path data, Dataset dataset) {
        this.data = data;
        this.dataset = dataset;
    }

    void add(List<ReportedRow> rows) throws IOException {
        Map<ReportedRow.About, Observation> standing = FigureComparison.byAbout(dataset);
        SortedMap<String, SortedMap<Integer, Map<String, String>>> changed = new TreeMap<>();
        SortedMap<String, List<ReportedRow>> added = new TreeMap<>();
        for (ReportedRow row : rows) {
            Observation former = standing.get(row.about());
            if (former == null) {
                added.computeIfAbsent(fileOf(row), file -> new ArrayList<>()).add(row);
            } else {
                changed.computeIfAbsent(former.provenance().file(), file -> new TreeMap<>())
                        .put(former.line(), entries(row));
                rowsByOrigin.put(former.origin(), row);
            }
        }
        for (var file : changed.entrySet()) {
            edit(file.getKey()).set(file.getValue());
        }
        for (var file : added.entrySet()) {
            List<Map<String, String>> records =
                    file.getValue().stream().map(ObservationEdits::wholeRow).toList();
            List<Integer> lines = edit(file.getKey()).add(records);
            for (int i = 0; i < lines.size(); i++) {
                rowsByOrigin.put(
                        new RowOrigin(file.getKey(), lines.get(i)),
                        file.getValue().get(i));
            }
        }
    }

    /** The files as they would be. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        edits.forEach((name, edit) -> files.put(name, edit.bytes()));
        return files;
    }

    /** The reported row that stands on a line of a file. */
    Optional<ReportedRow> rowAt(String file, int line) {
        return Optional.ofNullable(rowsByOrigin.get(new RowOrigin(file, line)));
    }

    private TableEdit edit(String name) throws IOException {
        TableEdit known = edits.get(name);
        if (known == null) {
            Path file = data.resolve(name);
            known = Files.exists(file)
                    ? TableEdit.of(Files.readAllBytes(file))
                    : TableEdit.empty(EmptyTables.ofObservations());
            edits.put(name, known);
        }
        return known;
    }

    private String fileOf(ReportedRow row) {
        String level = dataset.units()
                .find(row.unit())
                .map(unit -> unit.level().token())
                .orElse("xa"); // of a unit that is not there: the check of the data will say so
        return "so-lieu/" + level + "/nhap/" + row.unit() + "-" + row.year() + ".csv";
    }

    /** The three cells of the value together, and of the others those that say something: an empty one takes nothing away. */
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
}
