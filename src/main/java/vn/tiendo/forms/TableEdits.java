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

/** Puts what forms say into CSV files: into the row that is there already, else at the end of a file of their own. */
final class TableEdits {

    private final Path data;
    private final SortedMap<String, TableEdit> edits = new TreeMap<>();
    private final Map<RowOrigin, ReportedEntry> entries = new HashMap<>();

    TableEdits(Path data) {
        this.data = data;
    }

    /**
     * A row as it is to be.
     *
     * @param standing where it is already
     * @param file where it comes if it is not there yet
     * @param cells by the names of their columns
     */
    record Row(ReportedEntry entry, Optional<RowOrigin> standing, String file, Map<String, String> cells) {}

    /** @param columns of a file that is not there yet */
    void put(List<Row> rows, List<String> columns) throws IOException {
        SortedMap<String, SortedMap<Integer, Map<String, String>>> changed = new TreeMap<>();
        SortedMap<String, List<Row>> added = new TreeMap<>();
        for (Row row : rows) {
            if (row.standing().isPresent()) {
                RowOrigin origin = row.standing().get();
                changed.computeIfAbsent(origin.file(), file -> new TreeMap<>()).put(origin.line(), row.cells());
                entries.put(origin, row.entry());
            } else {
                added.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
            }
        }
        for (var file : changed.entrySet()) {
            edit(file.getKey(), columns).set(file.getValue());
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

    /** What stands on a line of a file because a form says so. */
    Optional<ReportedEntry> entryAt(String file, int line) {
        return Optional.ofNullable(entries.get(new RowOrigin(file, line)));
    }

    private TableEdit edit(String name, List<String> columns) throws IOException {
        TableEdit known = edits.get(name);
        if (known == null) {
            Path file = data.resolve(name);
            known = Files.exists(file) ? TableEdit.of(Files.readAllBytes(file)) : TableEdit.empty(columns);
            edits.put(name, known);
        }
        return known;
    }
}
