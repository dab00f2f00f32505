package vn.tiendo.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot while it is made, in folders beside those that it will have. Publishing puts it in place by renaming; until
 * then the archive is as it was. A run that was cut off between the bag's renaming and the chain's is mended by the next.
 */
public final class SnapshotDraft implements Closeable {

    private static final String STAGING = ".dang-lap-";
    private static final String NEXT_CHAIN = ".chuoi-moi.txt";
    private static final String LOCK = ".khoa";

    private final Archive archive;
    private final SnapshotName name;
    private final FileChannel lock;
    private final boolean createdFolder;
    private @Nullable BagWriter confidential;
    private boolean published;

    private SnapshotDraft(Archive archive, SnapshotName name, FileChannel lock, boolean createdFolder) {
        this.archive = archive;
        this.name = name;
        this.lock = lock;
        this.createdFolder = createdFolder;
    }

    static SnapshotDraft begin(Archive archive, SnapshotName name) throws IOException {
        boolean createsFolder = !Files.exists(archive.folder());
        Files.createDirectories(archive.folder());
        FileChannel channel =
                FileChannel.open(archive.folder().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        SnapshotDraft draft = new SnapshotDraft(archive, name, channel, createsFolder);
        try {
            if (!isLocked(channel)) {
                throw new ArchiveBusyException(archive.folder().toString());
            }
            mend(archive);
            deleteTree(draft.staging(archive.folder()));
            deleteTree(draft.staging(archive.confidentialFolder()));
            Path secret = draft.confidentialPlace();
            if (Files.exists(secret)) { // of a snapshot that is not there any more: it is not ours to throw away
                throw new FileAlreadyExistsException(secret.toString());
            }
            Files.createDirectory(draft.staging(archive.folder()));
            return draft;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false; // by another thread
        }
    }

    /**
     * The bag stood in its place when the run was cut off: then the chain is to know it. Otherwise there is to be nothing,
     * and what is not for everyone may have been in its place already.
     */
    private static void mend(Archive archive) throws IOException {
        Path next = archive.folder().resolve(NEXT_CHAIN);
        if (!Files.exists(next)) {
            return;
        }
        Chain chain = Chain.read(next);
        List<Chain.Link> known = Chain.read(archive.chain()).links();
        boolean whole = chain.brokenLines().isEmpty()
                && chain.links().stream().allMatch(link -> Files.isDirectory(archive.bag(link.name())));
        if (whole) {
            Files.move(next, archive.chain(), StandardCopyOption.REPLACE_EXISTING);
        } else {
            for (Chain.Link link : chain.links()) {
                if (!Files.isDirectory(archive.bag(link.name())) && !known.contains(link)) {
                    deleteTree(archive.confidentialFolder().resolve(link.name().toString()));
                }
            }
            Files.delete(next);
        }
    }

    /** Whether a name in the archive folder is of a snapshot in the making, or left behind by one. */
    static boolean isTrace(String name) {
        return name.equals(LOCK) || name.equals(NEXT_CHAIN) || name.startsWith(STAGING);
    }

    private Path confidentialPlace() {
        return archive.confidentialFolder().resolve(name.toString());
    }

    private Path staging(Path folder) {
        return folder.resolve(STAGING + name);
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
     * Ends the bags, puts them in place and adds the snapshot to the chain.
     *
     * @param bag that of {@link #bag()}
     * @return the hash of the bag's tag manifest
     */
    public String publish(BagWriter bag, SnapshotInfo info) throws IOException {
        Optional<String> secret = Optional.empty();
        BagWriter confidentialBag = confidential;
        if (confidentialBag != null) {
            secret = Optional.of(confidentialBag.finish(Map.of("External-Identifier", name + "-confidential")));
        }
        String tagManifest = bag.finish(info.toLines(bag.treeHash(StoredSnapshot.SITE), secret));
        Path next = archive.folder().resolve(NEXT_CHAIN);
        write(next, Chain.read(archive.chain()).with(name, tagManifest).toText());
        if (confidentialBag != null) {
            Files.move(staging(archive.confidentialFolder()), confidentialPlace());
        }
        Files.move(staging(archive.folder()), archive.bag(name));
        Files.move(next, archive.chain(), StandardCopyOption.REPLACE_EXISTING);
        published = true;
        return tagManifest;
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
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
            deleteTree(staging(archive.folder()));
            deleteTree(staging(archive.confidentialFolder()));
            Files.deleteIfExists(archive.folder().resolve(LOCK));
        } finally {
            lock.close();
        }
        if (!published && createdFolder) {
            Files.deleteIfExists(archive.folder());
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
