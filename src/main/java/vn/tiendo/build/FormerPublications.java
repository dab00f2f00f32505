package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.tiendo.plan.SitePath;

/** The snapshots of a data folder as a site shows them: what there is, what changed since, and their files. */
final class FormerPublications {

    private static final String FOLDER = "luu-tru/";

    private FormerPublications() {}

    /** The snapshots, and what changed from each to the next of its scope, and from the last to the data of today. */
    static PublicationHistory history(Path data, Dataset dataset, Progress progress) throws IOException {
        List<PublishedSnapshot> snapshots = new ArrayList<>();
        List<Revision> revisions = new ArrayList<>();
        Optional<StoredSnapshot> before = Optional.empty();
        for (StoredSnapshot stored : Archive.ofData(data).snapshots()) {
            if (stored.info().isEmpty()) {
                continue; // no snapshot of this program; verifying tells
            }
            snapshots.add(snapshot(stored, stored.info().get()));
            if (before.isPresent() && sameScope(before.get(), stored)) {
                revisions.add(new Revision(
                        before.get().label(), stored.label(), SnapshotComparison.between(before.get(), stored)));
            }
            before = Optional.of(stored);
        }
        if (before.isPresent()) {
            revisions.add(new Revision(
                    before.get().label(), "", SnapshotComparison.withToday(before.get(), dataset, progress)));
        }
        return new PublicationHistory(snapshots, revisions, Optional.empty());
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

    /** Copies every snapshot into the site, whole, and the chain, so that readers can check what they see. */
    static void addTo(SiteFiles files, Path data) throws IOException {
        Archive archive = Archive.ofData(data);
        for (StoredSnapshot stored : archive.snapshots()) {
            for (String path : stored.paths()) {
                // Whatever somebody has put there under a name that no site can have, verifying tells.
                SitePath.parse(FOLDER + stored.label() + "/" + path)
                        .ifPresent(place -> files.addCopy(place, stored.folder().resolve(path)));
            }
        }
        if (Files.isRegularFile(archive.chain())) {
            files.addCopy(SitePath.of(FOLDER + archive.chain().getFileName()), archive.chain());
        }
    }
}
