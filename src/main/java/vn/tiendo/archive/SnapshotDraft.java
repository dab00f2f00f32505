package vn.tiendo.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
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

/**
 * A snapshot while it is made, in folders beside those that it will have. Publishing puts it in place by renaming; until
 * then the archive is as it was. A run that was cut off between the bag's renaming and the chain's is mended by the next.
 */
public final class SnapshotDraft implements Closeable {

    private final ArchiveFolders archive;
    private final SnapshotName name;
    private final FileChannel lock;
    private final boolean createdFolder;
    private @Nullable BagWriter confidential;
    /** Whether the confidential bag stands in its place while the public one does not. */
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
            if (exists(secret)) { // of a snapshot that is not there any more: it is not ours to throw away
                throw new FileAlreadyExistsException(secret.toString());
            }
            Files.createDirectory(draft.staging(archive.folder()));
            return draft;
        } catch (IOException e) {
            draft.lock.close();
            throw e;
        }
    }

    /** What lies behind a link is not ours. */
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
        requireFileOrNothing(archive.folder()
                .resolve(ArchiveEntries.NEXT_CHAIN)); // of another kind it stays, and verifying names it
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
     * The bag stood in its place when the run was cut off: then the chain is to know it. Otherwise there is to be nothing,
     * and what is not for everyone may have been in its place already. A list that does not go on from the chain was
     * torn, or is not ours: it is thrown away, and nothing is done that it asks for.
     */
    private static void mend(ArchiveFolders archive) throws IOException {
        Path next = archive.folder().resolve(ArchiveEntries.NEXT_CHAIN);
        Optional<Chain> unfinished = archive.unfinished();
        if (unfinished.isPresent()) {
            SnapshotName last = unfinished.get().lastName();
            Optional<String> hash =
                    Optional.ofNullable(unfinished.get().tagManifests().get(last));
            if (hash.equals(SealedBag.identity(archive.bag(last)))) {
                Files.move(next, archive.chainFile(), StandardCopyOption.REPLACE_EXISTING);
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

    /** Takes the files for everyone. */
    public BagWriter bag() {
        return new BagWriter(staging(archive.folder()));
    }

    /** Takes the inputs that are not for everyone. */
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
     * What stands for a snapshot from now on.
     *
     * @param tagManifest the hash of the bag's tag manifest, which stands for all its files
     * @param chain the hash of the chain's last line, which stands for all snapshots
     */
    public record Sealed(String tagManifest, String chain) {}

    /**
     * Ends the bags, puts them in place and adds the snapshot to the chain.
     *
     * @param bag that of {@link #bag()}
     * @throws AlteredArchiveException if the chain is broken; nothing is put in place then
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
            Files.move(staging(archive.confidentialFolder()), confidentialPlace());
            halfPublished = true;
        }
        Files.move(staging(archive.folder()), archive.bag(name));
        halfPublished = false;
        published = true;
        Files.move(next, archive.chainFile(), StandardCopyOption.REPLACE_EXISTING);
        return new Sealed(tagManifest, longer.lastHash().orElseThrow());
    }

    /** A chain goes on from one that is whole, or not at all: no line of it is ever written anew. */
    private Chain next(SnapshotName added, String tagManifest) throws IOException {
        Chain known = Chain.read(archive.chainFile());
        if (!known.brokenLines().isEmpty() || known.tagManifests().containsKey(added)) {
            throw new AlteredArchiveException(new Finding(Finding.Kind.BROKEN_CHAIN, "", Chain.FILE_NAME, ""));
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

    /** What was not published is thrown away. */
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
