package vn.tiendo.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.folder.OpenFolder;
import vn.tiendo.folder.Patience;

/**
 * A snapshot in the making, in folders beside its future ones. Publishing renames them into place; until then the
 * archive is unchanged. If a run is cut off between renaming the bag and replacing the chain, the next run mends that.
 */
public final class SnapshotDraft implements Closeable {

    private final ArchiveFolders archive;
    private final SnapshotName name;
    private final FileChannel lock;
    private final boolean createdFolder;
    private @Nullable BagWriter confidential;
    /** Whether the confidential bag is in its place while the public one is not. */
    private boolean halfPublished;

    private boolean published;

    private SnapshotDraft(ArchiveFolders archive, SnapshotName name, FileChannel lock, boolean createdFolder) {
        this.archive = archive;
        this.name = name;
        this.lock = lock;
        this.createdFolder = createdFolder;
    }

    static SnapshotDraft begin(ArchiveFolders archive, SnapshotName name) throws IOException {
        requireFolderOrNothing(archive.folder());
        requireFolderOrNothing(archive.confidentialFolder());
        boolean createsFolder = !Files.exists(archive.folder());
        Files.createDirectories(archive.folder());
        SnapshotDraft draft = new SnapshotDraft(archive, name, lock(archive), createsFolder);
        try {
            if (!tryLock(draft.lock)) {
                throw new ArchiveBusyException(archive.folder().toString());
            }
            mend(archive);
            Path secret = draft.confidentialPlace();
            if (exists(secret)) { // it belongs to a snapshot that is missing: it is not ours to delete
                throw new FileAlreadyExistsException(secret.toString());
            }
            Files.createDirectory(draft.staging(archive.folder()));
            return draft;
        } catch (IOException e) {
            draft.lock.close();
            throw e;
        }
    }

    /** Refuses a link: what is behind it is not ours. */
    private static void requireFolderOrNothing(Path folder) throws NotDirectoryException {
        if (exists(folder) && !ArchiveEntries.isFolder(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    private static void requireFileOrNothing(Path file) throws FileAlreadyExistsException {
        if (exists(file) && !ArchiveEntries.isFile(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static FileChannel lock(ArchiveFolders archive) throws IOException {
        Path file = archive.folder().resolve(ArchiveEntries.LOCK);
        requireFileOrNothing(file);
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false; // by another thread
        }
    }

    /** Mends what killed runs have left, unless another run is at work. */
    static void clearLeftovers(ArchiveFolders archive) throws IOException {
        if (!hasLeftovers(archive.folder()) && !hasLeftovers(archive.confidentialFolder())) {
            return;
        }
        requireFolderOrNothing(archive.folder());
        requireFolderOrNothing(archive.confidentialFolder());
        requireFileOrNothing(
                archive.folder().resolve(ArchiveEntries.NEXT_CHAIN)); // anything but a file stays; verifying reports it
        boolean createsFolder = !Files.exists(archive.folder());
        Files.createDirectories(archive.folder());
        try (FileChannel channel = lock(archive)) {
            if (tryLock(channel)) {
                mend(archive);
                Files.deleteIfExists(archive.folder().resolve(ArchiveEntries.LOCK));
            }
        }
        if (createsFolder) {
            Files.deleteIfExists(archive.folder());
        }
    }

    private static boolean hasLeftovers(Path folder) throws IOException {
        return ArchiveEntries.entries(folder).stream()
                .map(entry -> entry.getFileName().toString())
                .anyMatch(name -> ArchiveEntries.isTraceFile(name) || ArchiveEntries.isStaging(name));
    }

    /**
     * If the cut-off run had put its bag in place, the chain takes its line. If not, nothing of it stays; its
     * confidential bag may have been in place already. An unfinished chain that does not continue the present one was
     * torn, or is not ours: it is deleted, and nothing that it asks for is done.
     */
    private static void mend(ArchiveFolders archive) throws IOException {
        Path next = archive.folder().resolve(ArchiveEntries.NEXT_CHAIN);
        Optional<Chain> unfinished = archive.unfinished();
        if (unfinished.isPresent()) {
            SnapshotName last = unfinished.get().lastName();
            Optional<String> hash =
                    Optional.ofNullable(unfinished.get().tagManifests().get(last));
            if (hash.equals(SealedBag.identity(archive.bag(last)))) {
                move(next, archive.chainFile(), StandardCopyOption.REPLACE_EXISTING);
            } else if (ArchiveEntries.isFolder(archive.folder().resolve(ArchiveEntries.STAGING + last))) {
                deleteTree(archive.confidentialFolder().resolve(last.toString()));
            }
        }
        deleteTree(next);
        for (Path folder : List.of(archive.folder(), archive.confidentialFolder())) {
            for (Path entry : ArchiveEntries.entries(folder)) {
                if (ArchiveEntries.isStaging(entry.getFileName().toString())) {
                    deleteTree(entry);
                }
            }
        }
    }

    private Path confidentialPlace() {
        return archive.confidentialFolder().resolve(name.toString());
    }

    private Path staging(Path folder) {
        return folder.resolve(ArchiveEntries.STAGING + name);
    }

    /** Takes the public files. */
    public BagWriter bag() {
        return new BagWriter(staging(archive.folder()));
    }

    /** Takes the confidential inputs. */
    public BagWriter confidentialBag() throws IOException {
        BagWriter bag = confidential;
        if (bag == null) {
            Files.createDirectories(staging(archive.confidentialFolder()));
            bag = new BagWriter(staging(archive.confidentialFolder()));
            confidential = bag;
        }
        return bag;
    }

    /**
     * The hashes that stand for a published snapshot.
     *
     * @param tagManifest the hash of the bag's tag manifest, which stands for all its files
     * @param chain the hash of the chain's last line, which stands for all snapshots
     */
    public record Sealed(String tagManifest, String chain) {}

    /**
     * Completes the bags, puts them in place and adds the snapshot to the chain.
     *
     * @param bag the one that {@link #bag()} gave
     * @throws AlteredArchiveException if the chain is broken; then nothing is put in place
     */
    public Sealed publish(BagWriter bag, SnapshotInfo info) throws IOException {
        Optional<String> secret = Optional.empty();
        BagWriter confidentialBag = confidential;
        if (confidentialBag != null) {
            secret = Optional.of(confidentialBag.finish(Map.of("External-Identifier", name + "-confidential")));
        }
        String tagManifest = bag.finish(info.toLines(bag.treeHash(StoredSnapshot.SITE), secret));
        Path next = archive.folder().resolve(ArchiveEntries.NEXT_CHAIN);
        Chain longer = next(name, tagManifest);
        write(next, longer.toText());
        if (confidentialBag != null) {
            move(staging(archive.confidentialFolder()), confidentialPlace());
            halfPublished = true;
        }
        move(staging(archive.folder()), archive.bag(name));
        halfPublished = false;
        published = true;
        move(next, archive.chainFile(), StandardCopyOption.REPLACE_EXISTING);
        return new Sealed(tagManifest, longer.lastHash().orElseThrow());
    }

    private static void move(Path from, Path to, CopyOption... options) throws IOException {
        Patience.ofThisMachine().run(() -> Files.move(from, to, options));
    }

    /** Adds a line to an unbroken chain; a broken one is never continued, and no line is ever rewritten. */
    private Chain next(SnapshotName added, String tagManifest) throws IOException {
        Chain known = Chain.read(archive.chainFile());
        if (!known.brokenLines().isEmpty() || known.tagManifests().containsKey(added)) {
            throw new AlteredArchiveException(new Finding(FindingKind.BROKEN_CHAIN, "", Chain.FILE_NAME, ""));
        }
        return known.with(added, tagManifest);
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Deletes what was not published. */
    @Override
    public void close() throws IOException {
        try {
            if (halfPublished) {
                deleteTree(confidentialPlace());
            }
            if (!published) {
                deleteTree(archive.folder().resolve(ArchiveEntries.NEXT_CHAIN));
            }
            deleteTree(staging(archive.folder()));
            deleteTree(staging(archive.confidentialFolder()));
            Files.deleteIfExists(archive.folder().resolve(ArchiveEntries.LOCK));
        } finally {
            lock.close();
        }
        if (!published && createdFolder) {
            Files.deleteIfExists(archive.folder());
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        try (OpenFolder above = OpenFolder.above(folder)) {
            above.deleteWithAll(folder.getFileName(), OpenFolder::delete);
        }
    }
}
