package vn.tiendo.build;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        Scope scope = Scope.of(earlier);
        Scope other = Scope.of(later);
        return TableComparison.compare(
                earlier.tables(),
                later.tables(),
                earlier.firstNewYear(),
                scope.uncomputedBeside(other),
                scope.focus().equals(other.focus()));
    }

    /** Compares with today's data in the snapshot's own scope, whatever this site is about. */
    static List<Change> withToday(SnapshotTables earlier, Dataset dataset, Progress progress) throws IOException {
        Scope scope = Scope.of(earlier);
        Optional<AdminUnitCode> focus =
                scope.focus().filter(unit -> dataset.units().find(unit).isPresent());
        Dataset inScope = dataset.withSettings(dataset.settings().withFocus(focus));
        return TableComparison.compare(
                earlier.tables(),
                tables(inScope, progress),
                earlier.firstNewYear(),
                scope.uncomputedBeside(Scope.of(dataset)),
                focus.equals(scope.focus()));
    }

    /**
     * What a publication is about.
     *
     * @param focus the unit whose own site it is; empty if it is about all
     * @param above the codes of the units above that one, for which nothing is computed
     */
    private record Scope(Optional<AdminUnitCode> focus, Set<String> above) {

        static Scope of(SnapshotTables snapshot) {
            Set<String> above = new HashSet<>();
            CanonicalTable units = snapshot.tables().get("don-vi");
            if (units != null && snapshot.focus().isPresent()) {
                Map<String, String> parents = units.lookup("ma_don_vi", "truc_thuoc");
                String unit = parents.getOrDefault(snapshot.focus().get().text(), "");
                while (!unit.isEmpty() && above.add(unit)) {
                    unit = parents.getOrDefault(unit, "");
                }
            }
            return new Scope(snapshot.focus(), above);
        }

        static Scope of(Dataset dataset) {
            return new Scope(
                    dataset.settings().focus(),
                    SiteUnits.of(dataset).context().stream()
                            .map(unit -> unit.code().text())
                            .collect(Collectors.toSet()));
        }

        /** The units for which one of the two computes nothing, and the other one may. */
        Set<String> uncomputedBeside(Scope other) {
            Set<String> units = new HashSet<>();
            if (!focus.equals(other.focus)) {
                units.addAll(above);
                units.addAll(other.above);
            }
            return units;
        }
    }

    private static Map<String, CanonicalTable> tables(Dataset dataset, Progress progress) throws IOException {
        Map<String, CanonicalTable> tables = new TreeMap<>();
        for (ArchivedTable table : CanonicalTables.of(dataset, progress)) {
            tables.put(table.name(), CanonicalTable.of(table.columns(), table.cells()));
        }
        return tables;
    }
}
