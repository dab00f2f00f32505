package vn.tiendo.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.write.TamperedFileException.Fault;

/**
 * Locks an output folder for one build. The operating system releases the lock when the process ends, in whatever way,
 * so a lock file left by a dead process blocks nobody.
 */
final class FolderLock implements Closeable {

    /** Beyond the written bytes, since Windows hides a locked range from readers. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER = 300;

    /** Process, time, user. */
    private static final int HOLDER_PARTS = 3;

    private static final int MOST_LOOKS = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Disk disk;
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Disk disk, Path file, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
    }

    /** @throws LockedFolderException if another build has locked it */
    static FolderLock acquire(Path file, Disk disk) throws IOException {
        while (true) {
            ListedPaths.requireFile(file);
            Optional<String> standing = identity(file);
            FileChannel channel = disk.openLock(file);
            FolderLock lock = new FolderLock(disk, file, channel);
            if (lock.claim(standing)) {
                return lock;
            }
            // A build that has just ended may have deleted the file that we opened.
            channel.close();
        }
    }

    /** Writing to a file changes it under all its names, and one of them may be somebody's own file. */
    private void requireNoSecondName() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                && names > 1) {
            throw new TamperedFileException(Fault.SECOND_NAME, file);
        }
    }

    /**
     * Tries to lock the opened file.
     *
     * @param standing the identity of the file at the path before it was opened
     * @return whether the locked file is the one at the path
     */
    private boolean claim(Optional<String> standing) throws IOException {
        try {
            if (standing.isEmpty() || !standing.equals(identity(file))) {
                return false;
            }
            if (!tryLock()) {
                throw turnedAway();
            }
            if (!standing.equals(identity(file))) {
                return false;
            }
            requireNoSecondName();
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
            return true;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Distinguishes two files that were at the path one after the other. Does not open the file, since by the rules of
     * POSIX closing it would release the lock that this process has on it.
     */
    private static Optional<String> identity(Path file) throws IOException {
        try {
            return Optional.of(String.valueOf(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean tryLock() throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has locked it
        }
    }

    /** Process number, time and user. Nothing else depends on this look at the clock. */
    private static String holder() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return ProcessHandle.current().pid() + " " + now + " " + System.getProperty("user.name", "");
    }

    /** Whoever holds the lock writes who it is just after; so one that was started at the same time waits a moment for it. */
    private LockedFolderException turnedAway() throws IOException {
        String[] holder = writtenHolder();
        for (int i = 0; i < MOST_LOOKS && holder.length < HOLDER_PARTS; i++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            holder = writtenHolder();
        }
        return holder.length < HOLDER_PARTS
                ? new LockedFolderException("", "", "")
                : new LockedFolderException(holder[0], holder[1], holder[2]);
    }

    private String[] writtenHolder() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString().split(" ", HOLDER_PARTS);
    }

    /** Deletes the file while it is still locked, so that nobody can lock a file about to vanish. */
    @Override
    public void close() throws IOException {
        try (channel) {
            disk.delete(file);
        } catch (IOException e) {
            // An unlocked file blocks nobody.
        }
    }
}
