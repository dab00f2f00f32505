package vn.tiendo.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.archive.AlteredArchiveException;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.SnapshotInfo;
import vn.tiendo.archive.SnapshotName;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.model.PublishedSnapshot;
import vn.tiendo.model.Revision;
import vn.tiendo.view.SitePath;

/** The snapshots of a data folder as a site shows them: which there are, what has changed since, and their files. */
final class FormerPublications {

    private static final String FOLDER = "luu-tru/";

    private final Archive archive;
    private final List<StoredSnapshot> stored;
    private final String chain;
    private boolean keepsPast;
    private Optional<Past> past = Optional.empty();

    /**
     * What no later data change.
     *
     * @param revisions what changed from each snapshot to the next one of its scope
     * @param names what units and indicators were called
     * @param last the tables of the last snapshot
     */
    private record Past(
            List<PublishedSnapshot> snapshots,
            List<Revision> revisions,
            DiffNames names,
            Optional<SnapshotTables> last) {}

    private FormerPublications(Archive archive, List<StoredSnapshot> stored, String chain) {
        this.archive = archive;
        this.stored = stored;
        this.chain = chain;
    }

    /** @throws AlteredArchiveException if the archive was altered, as far as can be seen without reading all of it */
    static FormerPublications open(Archive archive) throws IOException {
        return new FormerPublications(archive, archive.snapshots(), archive.chainText());
    }

    /**
     * For whoever asks for the history again and again: the earlier ones, which have been read, if they are the same,
     * since the chain stands for all that snapshots hold. Else these, which keep what they read, a country's tables
     * included; a build, which asks once, lets it go.
     */
    FormerPublications keptSince(Optional<FormerPublications> earlier) {
        keepsPast = true;
        return earlier.filter(one -> !chain.isEmpty() && chain.equals(one.chain))
                .filter(one -> labels().equals(one.labels()))
                .orElse(this);
    }

    private List<String> labels() {
        return stored.stream().map(StoredSnapshot::label).toList();
    }

    /** The snapshots, and what changed from each to the next one of its scope, and from the last to today's data. */
    PublicationHistory history(Dataset dataset, Progress progress) throws IOException {
        Past known = past.isPresent() ? past.get() : readPast();
        if (keepsPast) {
            past = Optional.of(known);
        }
        List<Revision> revisions = new ArrayList<>(known.revisions());
        if (known.last().isPresent()) {
            SnapshotTables last = known.last().get();
            revisions.add(new Revision(last.label(), "", SnapshotComparison.withToday(last, dataset, progress)));
        }
        return new PublicationHistory(
                known.snapshots(),
                revisions,
                known.names().without(dataset),
                Optional.empty(),
                archive.lastHash().orElse(""));
    }

    private Past readPast() throws IOException {
        List<PublishedSnapshot> snapshots = new ArrayList<>();
        List<Revision> revisions = new ArrayList<>();
        DiffNames names = new DiffNames();
        Optional<SnapshotTables> before = Optional.empty();
        for (StoredSnapshot one : stored) {
            if (one.info().isEmpty()) {
                continue; // not a snapshot of this program
            }
            snapshots.add(snapshot(one, one.info().get()));
            SnapshotTables tables = SnapshotTables.of(one);
            if (before.isPresent() && sameScope(before.get().snapshot(), one)) {
                revisions.add(new Revision(
                        before.get().label(), one.label(), SnapshotComparison.between(before.get(), tables)));
            }
            before = Optional.of(tables);
            names = names.andLater(tables.tables());
        }
        return new Past(snapshots, revisions, names, before);
    }

    private static boolean sameScope(StoredSnapshot one, StoredSnapshot other) {
        return one.info().flatMap(SnapshotInfo::focus).equals(other.info().flatMap(SnapshotInfo::focus));
    }

    private static PublishedSnapshot snapshot(StoredSnapshot stored, SnapshotInfo info) {
        String pages = StoredSnapshot.inBag("don-vi/");
        Set<String> units = new HashSet<>();
        for (String path : stored.paths()) {
            if (path.startsWith(pages) && path.endsWith(".html")) {
                units.add(path.substring(pages.length(), path.length() - ".html".length()));
            }
        }
        return new PublishedSnapshot(
                stored.label(),
                info.asOf(),
                info.focus().filter(Codes::isValid).map(AdminUnitCode::new),
                info.reason(),
                info.name().corrected().map(SnapshotName::toString),
                stored.tagManifest(),
                units,
                info.program());
    }

    /** Call it after every file of the snapshots was copied. */
    void remember() throws IOException {
        for (StoredSnapshot one : stored) {
            one.remember();
        }
    }

    List<StoredSnapshot> snapshots() {
        return stored;
    }

    /**
     * Copies every snapshot and the chain into the site, so that readers can check what they see. Each file is checked
     * against the chain while it is copied.
     */
    void addTo(SiteFiles files) throws IOException {
        for (StoredSnapshot one : stored) {
            for (String path : one.paths()) {
                // Bags of this program contain only names that a site can have.
                SitePath.parse(FOLDER + one.label() + "/" + path)
                        .ifPresent(place -> files.addCopy(place, out -> one.copy(path, out)));
            }
        }
        if (!chain.isEmpty()) {
            files.addCopy(
                    SitePath.of(FOLDER + Archive.CHAIN), out -> out.write(chain.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
