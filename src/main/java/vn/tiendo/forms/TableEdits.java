package vn.tiendo.forms;

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
import vn.tiendo.intake.ReportedEntry;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.syntax.TableEdit;

/** Puts rows of forms into CSV files: in place of the present row, else at the end of a file of their own. */
final class TableEdits {

    private final Path data;
    private final SortedMap<String, TableEdit> edits = new TreeMap<>();
    private final Map<RowOrigin, ReportedEntry> entries = new HashMap<>();

    TableEdits(Path data) {
        this.data = data;
    }

    /**
     * A row to be written.
     *
     * @param standing the place of the present row, if there is one
     * @param file for a new row
     * @param cells by the names of their columns
     */
    record Row(ReportedEntry entry, Optional<RowOrigin> standing, String file, Map<String, String> cells) {}

    /** @param columns of a new file */
    void put(List<Row> rows, List<String> columns) throws IOException {
        SortedMap<String, SortedMap<Integer, Row>> changed = new TreeMap<>();
        SortedMap<String, List<Row>> added = new TreeMap<>();
        for (Row row : rows) {
            if (row.standing().isPresent()) {
                RowOrigin origin = row.standing().get();
                changed.computeIfAbsent(origin.file(), file -> new TreeMap<>()).put(origin.line(), row);
            } else {
                added.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
            }
        }
        for (var file : changed.entrySet()) {
            SortedMap<Integer, Map<String, String>> cells = new TreeMap<>();
            file.getValue().forEach((line, row) -> cells.put(line, row.cells()));
            Map<Integer, Integer> moved = edit(file.getKey(), columns).set(cells);
            file.getValue()
                    .forEach((line, row) ->
                            entries.put(new RowOrigin(file.getKey(), moved.getOrDefault(line, line)), row.entry()));
        }
        for (var file : added.entrySet()) {
            List<Map<String, String>> records =
                    file.getValue().stream().map(Row::cells).toList();
            List<Integer> lines = edit(file.getKey(), columns).add(records);
            for (int i = 0; i < lines.size(); i++) {
                entries.put(
                        new RowOrigin(file.getKey(), lines.get(i)),
                        file.getValue().get(i).entry());
            }
        }
    }

    /** The files as they would be. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        edits.forEach((name, edit) -> files.put(name, edit.bytes()));
        return files;
    }

    /** The entry of a form that wrote a line of a file. */
    Optional<ReportedEntry> entryAt(String file, int line) {
        return Optional.ofNullable(entries.get(new RowOrigin(file, line)));
    }

    private TableEdit edit(String name, List<String> columns) throws IOException {
        TableEdit known = edits.get(name);
        if (known == null) {
            Path file = data.resolve(name);
            known = Files.exists(file) ? TableEdit.of(Files.readAllBytes(file), columns) : TableEdit.empty(columns);
            edits.put(name, known);
        }
        return known;
    }
}
