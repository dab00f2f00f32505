package vn.tiendo.build;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.archive.CanonicalTable;
import vn.tiendo.archive.TableComparison;
import vn.tiendo.assess.Progress;
import vn.tiendo.export.ArchivedTable;
import vn.tiendo.export.CanonicalTables;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Change;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.SiteUnits;

/** What changed from one snapshot to another, or to today's data. */
final class SnapshotComparison {

    private SnapshotComparison() {}

    static List<Change> between(SnapshotTables earlier, SnapshotTables later) {
        return TableComparison.compare(
                earlier.tables(),
                later.tables(),
                earlier.firstNewYear(),
                uncomputed(ancestors(earlier), earlier.focus(), ancestors(later), later.focus()),
                earlier.focus().equals(later.focus()));
    }

    /** Compares with today's data in the snapshot's own scope, whatever this site is about. */
    static List<Change> withToday(SnapshotTables earlier, Dataset dataset, Progress progress) throws IOException {
        Optional<AdminUnitCode> focus =
                earlier.focus().filter(unit -> dataset.units().find(unit).isPresent());
        Dataset inScope = dataset.withSettings(dataset.settings().withFocus(focus));
        return TableComparison.compare(
                earlier.tables(),
                tables(inScope, progress),
                earlier.firstNewYear(),
                uncomputed(
                        ancestors(earlier),
                        earlier.focus(),
                        SiteUnits.of(dataset).context().stream()
                                .map(unit -> unit.code().text())
                                .toList(),
                        dataset.settings().focus()),
                focus.equals(earlier.focus()));
    }

    /** The units above one of two different focus units: nothing is computed for them on its site. */
    private static Set<String> uncomputed(
            Collection<String> above,
            Optional<AdminUnitCode> focus,
            Collection<String> aboveOther,
            Optional<AdminUnitCode> otherFocus) {
        Set<String> units = new HashSet<>();
        if (!focus.equals(otherFocus)) {
            units.addAll(above);
            units.addAll(aboveOther);
        }
        return units;
    }

    /** The units above the one whose own site a snapshot is. */
    private static Set<String> ancestors(SnapshotTables snapshot) {
        Set<String> above = new LinkedHashSet<>();
        CanonicalTable units = snapshot.tables().get("don-vi");
        if (units != null && snapshot.focus().isPresent()) {
            Map<String, String> parents = units.lookup("ma_don_vi", "truc_thuoc");
            String unit = parents.getOrDefault(snapshot.focus().get().text(), "");
            while (!unit.isEmpty() && above.add(unit)) {
                unit = parents.getOrDefault(unit, "");
            }
        }
        return above;
    }

    private static Map<String, CanonicalTable> tables(Dataset dataset, Progress progress) throws IOException {
        Map<String, CanonicalTable> tables = new TreeMap<>();
        for (ArchivedTable table : CanonicalTables.of(dataset, progress)) {
            tables.put(table.name(), CanonicalTable.of(table.columns(), table.cells()));
        }
        return tables;
    }
}
