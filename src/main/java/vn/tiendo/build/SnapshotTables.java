package vn.tiendo.build;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.archive.CanonicalTable;
import vn.tiendo.archive.SnapshotInfo;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Codes;

/**
 * A snapshot with its tables, read once for all comparisons.
 *
 * @param tables by name
 */
record SnapshotTables(StoredSnapshot snapshot, Map<String, CanonicalTable> tables) {

    SnapshotTables {
        tables = Map.copyOf(tables);
    }

    static SnapshotTables of(StoredSnapshot snapshot) throws IOException {
        return new SnapshotTables(snapshot, snapshot.tables());
    }

    String label() {
        return snapshot.label();
    }

    /** The unit whose own site it is. */
    Optional<AdminUnitCode> focus() {
        return snapshot.info()
                .flatMap(SnapshotInfo::focus)
                .filter(Codes::isValid)
                .map(AdminUnitCode::new);
    }

    /** The first year after those that it covers. */
    int firstNewYear() {
        return snapshot.info().map(info -> info.asOf().getYear() + 1).orElse(0);
    }
}
