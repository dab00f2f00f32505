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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.write.TamperedFileException.Fault;

/**
 * Holds an output folder for one build. The operating system lets go of it when the process ends in whatever way, so
 * that a lock file left behind by a dead one is no hindrance.
 */
final class FolderLock implements Closeable {

    /** Beyond what is written, since Windows hides a locked range from readers. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER = 300;

    private final Disk disk;
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Disk disk, Path file, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
    }

    /** @throws LockedFolderException if another build holds it */
    static FolderLock acquire(Path file, Disk disk) throws IOException {
        while (true) {
            ListedPaths.requireFile(file);
            Optional<String> standing = identity(file);
            FileChannel channel = disk.openLock(file);
            FolderLock lock = new FolderLock(disk, file, channel);
            if (lock.claim(standing)) {
                return lock;
            }
            // A holder that has just finished may have deleted what we opened: then it is not what stands there now.
            channel.close();
        }
    }

    /** What is written to a file is written under all its names, and one of them may be somebody's own file. */
    private void requireNoSecondName() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                && names > 1) {
            throw new TamperedFileException(Fault.SECOND_NAME, file);
        }
    }

    /**
     * Tries to make the lock ours.
     *
     * @param standing the file that stood at the path before it was opened
     * @return whether the file that we locked is the one that stands there
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
     * Tells two files apart that stood at the path one after the other. Found out without opening the file: to close it
     * again would, by the rules of POSIX, let go of the lock that this process has on it.
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
            return false; // held by another thread of this process
        }
    }

    /** Process number, time and user. Only here the program looks at the clock, and nothing else depends on it. */
    private static String holder() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return ProcessHandle.current().pid() + " " + now + " " + System.getProperty("user.name", "");
    }

    private LockedFolderException turnedAway() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(bytes, 0);
        String[] holder = StandardCharsets.UTF_8.decode(bytes.flip()).toString().split(" ", 3);
        return holder.length < 3
                ? new LockedFolderException("", "", "")
                : new LockedFolderException(holder[0], holder[1], holder[2]);
    }

    /** Deletes the file while it is still locked, so that nobody can lock what is about to go. */
    @Override
    public void close() throws IOException {
        try (channel) {
            disk.delete(file);
        } catch (IOException e) {
            // A file that nobody holds is no hindrance to anybody.
        }
    }
}
