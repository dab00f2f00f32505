package vn.tiendo.build;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.archive.CanonicalTable;
import vn.tiendo.archive.SnapshotInfo;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.archive.TableComparison;
import vn.tiendo.assess.Progress;
import vn.tiendo.export.CanonicalTables;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Change;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dataset;

/** What changed from a snapshot to another, or to the data of today. */
final class SnapshotComparison {

    private SnapshotComparison() {}

    static List<Change> between(StoredSnapshot earlier, StoredSnapshot later) throws IOException {
        return TableComparison.compare(
                earlier.tables(),
                later.tables(),
                firstNewYear(earlier),
                focus(earlier).equals(focus(later)));
    }

    /** Today's data are looked at in the snapshot's own scope, whatever this site is about. */
    static List<Change> withToday(StoredSnapshot earlier, Dataset dataset, Progress progress) throws IOException {
        Optional<AdminUnitCode> focus =
                focus(earlier).filter(unit -> dataset.units().find(unit).isPresent());
        Dataset inScope = dataset.withSettings(dataset.settings().withFocus(focus));
        return TableComparison.compare(
                earlier.tables(), tables(inScope, progress), firstNewYear(earlier), focus.equals(focus(earlier)));
    }

    private static Map<String, CanonicalTable> tables(Dataset dataset, Progress progress) throws IOException {
        Map<String, CanonicalTable> tables = new TreeMap<>();
        for (CanonicalTables.CanonicalTable table : CanonicalTables.of(dataset, progress)) {
            StringWriter text = new StringWriter();
            table.content().writeTo(text);
            tables.put(table.name(), CanonicalTable.parse(text.toString()));
        }
        return tables;
    }

    private static Optional<AdminUnitCode> focus(StoredSnapshot snapshot) {
        return snapshot.info()
                .flatMap(SnapshotInfo::focus)
                .filter(Codes::isValid)
                .map(AdminUnitCode::new);
    }

    private static int firstNewYear(StoredSnapshot snapshot) {
        return snapshot.info().map(info -> info.asOf().getYear() + 1).orElse(0);
    }
}
