package vn.tiendo.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Holds an output folder for one build. The operating system lets go of it when the process ends in whatever way, so
 * that a lock file left behind by a dead one is no hindrance.
 */
final class FolderLock implements Closeable {

    /** Beyond what is written, since Windows hides a locked range from readers. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER = 100;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws LockedFolderException if another build holds it */
    static FolderLock acquire(Path file) throws IOException {
        String holder = ProcessHandle.current().pid() + " " + Instant.now();
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FolderLock lock = new FolderLock(file, channel);
            if (!lock.tryLock()) {
                throw lock.turnedAway();
            }
            if (lock.claim(holder)) {
                return lock;
            }
            // The holder before deleted the file after we had opened it: what we locked is no longer at its place.
            channel.close();
        }
    }

    private boolean tryLock() throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by another thread of this process
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private LockedFolderException turnedAway() throws IOException {
        try (channel) {
            ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
            channel.read(bytes, 0);
            String[] holder =
                    StandardCharsets.US_ASCII.decode(bytes.flip()).toString().split(" ", 2);
            return holder.length < 2
                    ? new LockedFolderException("", "")
                    : new LockedFolderException(holder[0], holder[1]);
        }
    }

    /** Writes who we are; false if the file that says so is not the one at the path. */
    private boolean claim(String holder) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
            return Files.readString(file, StandardCharsets.US_ASCII).equals(holder);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Deletes the file while it is still locked, so that nobody can lock what is about to go. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
