package vn.tiendo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folders of an archive, and what is in them.
 *
 * @param known bags that need not be hashed again
 */
record ArchiveFolders(Path folder, Path confidentialFolder, ArchiveHome home, VerifiedBags known) {

    static final String PUBLIC = "luu-tru";
    static final String CONFIDENTIAL = "luu-tru-mat";

    /** The file with the chain; there need not be one. */
    Path chainFile() {
        return folder.resolve(Chain.FILE_NAME);
    }

    Path bag(SnapshotName name) {
        return folder.resolve(name.toString());
    }

    boolean hasConfidentialSide() {
        return Files.exists(confidentialFolder, LinkOption.NOFOLLOW_LINKS);
    }

    SortedMap<SnapshotName, Path> bags() throws IOException {
        SortedMap<SnapshotName, Path> bags = new TreeMap<>();
        for (Path entry : ArchiveEntries.entries(folder)) {
            if (ArchiveEntries.isFolder(entry)) {
                SnapshotName.parse(entry.getFileName().toString()).ifPresent(name -> bags.put(name, entry));
            }
        }
        return bags;
    }

    /**
     * The chain. If a run is at work, or was cut off after it had put its snapshot in place, the line of that snapshot
     * is included.
     */
    Chain chain() throws IOException {
        Optional<Chain> next = unfinished().filter(chain -> ArchiveEntries.isFolder(bag(chain.lastName())));
        return next.isPresent() ? next.get() : ArchiveEntries.isFolder(folder) ? Chain.read(chainFile()) : Chain.EMPTY;
    }

    /** The chain that a run left behind, or is about to put in place; empty if it does not continue the present one. */
    Optional<Chain> unfinished() throws IOException {
        if (!ArchiveEntries.isFolder(folder)) {
            return Optional.empty();
        }
        Chain known = Chain.read(chainFile());
        return Optional.of(Chain.read(folder.resolve(ArchiveEntries.NEXT_CHAIN)))
                .filter(next -> next.continues(known));
    }
}
