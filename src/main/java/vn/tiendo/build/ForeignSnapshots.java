package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.archive.SnapshotInfo;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.load.SettingsFile;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.Settings;

/**
 * Recognises snapshots made for another site, such as those of the sample that were left in a province's folder. Units
 * are never removed from {@code don-vi.csv}, so a site's own snapshots are about units that are still in it.
 */
final class ForeignSnapshots {

    private final Dataset dataset;
    private final Settings settings;
    private final Set<String> known = new HashSet<>();

    /** @param settings of the data folder, without changes by the command line */
    private ForeignSnapshots(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
        for (AdministrativeUnit unit : dataset.units().all()) {
            known.add(unit.code().text());
            known.add(nameAndLevel(unit.name(), unit.level().token()));
        }
    }

    static void report(List<StoredSnapshot> snapshots, Path data, Dataset dataset, Diagnostics diagnostics)
            throws IOException {
        if (snapshots.isEmpty()) {
            return;
        }
        ForeignSnapshots foreign = new ForeignSnapshots(dataset, SettingsFile.read(data));
        for (StoredSnapshot snapshot : snapshots) {
            if (snapshot.info().isPresent()) {
                foreign.report(snapshot, snapshot.info().get(), diagnostics);
            }
        }
    }

    private void report(StoredSnapshot snapshot, SnapshotInfo info, Diagnostics diagnostics) throws IOException {
        Map<String, String> names = lookup(snapshot, "ten");
        if (isForeign(info, names, lookup(snapshot, "cap"))) {
            diagnostics.add(
                    DiagnosticCode.FOREIGN_SNAPSHOT,
                    SourceLocation.ofFile("luu-tru/" + snapshot.label() + "/bag-info.txt"),
                    snapshot.label(),
                    info.focus().map(unit -> names.getOrDefault(unit, unit)).orElse(info.title()),
                    info.publisher());
        }
    }

    private static Map<String, String> lookup(StoredSnapshot snapshot, String column) throws IOException {
        return snapshot.table("don-vi").lookup("ma_don_vi", column);
    }

    private boolean isForeign(SnapshotInfo info, Map<String, String> names, Map<String, String> levels) {
        Optional<String> focus = info.focus();
        if (focus.isPresent()) {
            return !isKnown(focus.get(), names, levels) || isOfSomebodyElse(info, focus.get());
        }
        long found = names.keySet().stream()
                .filter(code -> isKnown(code, names, levels))
                .count();
        return 2 * found < names.size();
    }

    /** Whether today's data have the unit, by its code or, under another code, by its name and level. */
    private boolean isKnown(String code, Map<String, String> names, Map<String, String> levels) {
        return known.contains(code)
                || known.contains(nameAndLevel(names.getOrDefault(code, ""), levels.getOrDefault(code, "")));
    }

    private static String nameAndLevel(String name, String level) {
        return level + "\n" + name; // no code has a line end
    }

    /** Whether another body published the snapshot, about a unit unrelated to this site's. */
    private boolean isOfSomebodyElse(SnapshotInfo info, String focus) {
        Optional<AdminUnitCode> own = settings.focus();
        boolean samePublisher = info.publisher().isEmpty() || info.publisher().equals(settings.publisher());
        if (samePublisher || own.isEmpty() || !Codes.isValid(focus)) {
            return false;
        }
        AdminUnitCode theirs = new AdminUnitCode(focus);
        return dataset.units().find(theirs).isPresent()
                && dataset.units().find(own.get()).isPresent()
                && !family(own.get()).contains(theirs)
                && !family(theirs).contains(own.get());
    }

    /** The unit, all units above and below it, and all that went into or came out of one of these. */
    private Set<AdminUnitCode> family(AdminUnitCode unit) {
        Set<AdminUnitCode> family = new TreeSet<>();
        family.add(unit);
        dataset.units().ancestorsOf(unit).forEach(above -> family.add(above.code()));
        dataset.units().descendantsOf(unit).forEach(below -> family.add(below.code()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Reorganisation one : dataset.reorganisations()) {
                grew |= family.contains(one.newUnit()) && family.add(one.oldUnit());
                grew |= one.oldUnit().equals(unit) && family.add(one.newUnit());
            }
        }
        return family;
    }
}
