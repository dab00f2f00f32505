package vn.tiendo.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.archive.CanonicalTable;
import vn.tiendo.archive.TableComparison;
import vn.tiendo.assess.Progress;
import vn.tiendo.export.ArchivedTable;
import vn.tiendo.export.CanonicalTables;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Change;
import vn.tiendo.model.Dataset;

/** What changed from one snapshot to another, or to today's data. */
final class SnapshotComparison {

    private SnapshotComparison() {}

    static List<Change> between(SnapshotTables earlier, SnapshotTables later) {
        return TableComparison.compare(
                earlier.tables(),
                later.tables(),
                earlier.firstNewYear(),
                earlier.focus().equals(later.focus()));
    }

    /** Compares with today's data in the snapshot's own scope, whatever this site is about. */
    static List<Change> withToday(SnapshotTables earlier, Dataset dataset, Progress progress) throws IOException {
        Optional<AdminUnitCode> focus =
                earlier.focus().filter(unit -> dataset.units().find(unit).isPresent());
        Dataset inScope = dataset.withSettings(dataset.settings().withFocus(focus));
        return TableComparison.compare(
                earlier.tables(), tables(inScope, progress), earlier.firstNewYear(), focus.equals(earlier.focus()));
    }

    private static Map<String, CanonicalTable> tables(Dataset dataset, Progress progress) throws IOException {
        Map<String, CanonicalTable> tables = new TreeMap<>();
        for (ArchivedTable table : CanonicalTables.of(dataset, progress)) {
            tables.put(table.name(), CanonicalTable.of(table.columns(), table.cells()));
        }
        return tables;
    }
}
