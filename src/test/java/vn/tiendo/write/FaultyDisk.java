package vn.tiendo.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.folder.OpenFolder;
import vn.tiendo.folder.Patience;

/** A disk on which one step fails, in one of several ways; and which may be one that cannot rename folders. */
final class FaultyDisk implements Disk {

    /** Fewer steps than a patient disk has tries. */
    private static final int MOMENT = Patience.TRIES - 1;

    private final Disk disk = new RealDisk();
    private final int failing;
    private final Fault fault;
    private final Path pinned;
    private final List<FileChannel> locks = new ArrayList<>();
    private final List<String> moves = new ArrayList<>();
    private int steps;

    /** What happens at a step. */
    enum Fault {
        /** It fails, and all others work. */
        ONCE,
        /** It and all after it fail. */
        FROM_THEN_ON,
        /** It and all after it that need space fail; deleting and renaming work. */
        DISK_FULL,
        /** It and the next few are refused, as where some program has a file open for a moment. */
        FOR_A_MOMENT,
        /** It and all after it are refused. */
        REFUSED,
        /** The process ends there: nothing after it happens, not even cleaning up. */
        CRASH
    }

    /** The process has ended. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param failing the number of the step that fails, from 1; 0 for none
     * @param pinned a folder that cannot be renamed, nor anything to its name, as if it were a mount point
     */
    FaultyDisk(int failing, Fault fault, Path pinned) {
        this.failing = failing;
        this.fault = fault;
        this.pinned = pinned;
    }

    int steps() {
        return steps;
    }

    /** What was forced and what was renamed, in order: {@code force .tiendo-site}, {@code rename index.html}. */
    List<String> moves() {
        return moves;
    }

    /** What the operating system does when a process ends. */
    void letGoOfLocks() throws IOException {
        for (FileChannel lock : locks) {
            lock.close();
        }
    }

    private void step(boolean needsSpace) throws IOException {
        steps++;
        boolean at = steps == failing;
        boolean since = failing > 0 && steps >= failing;
        switch (fault) {
            case ONCE -> failIf(at, "step " + steps + " fails");
            case FROM_THEN_ON -> failIf(since, "step " + steps + " fails");
            case DISK_FULL -> failIf(since && needsSpace, "No space left on device");
            case FOR_A_MOMENT -> refuseIf(since && steps < failing + MOMENT);
            case REFUSED -> refuseIf(since);
            case CRASH -> {
                if (since) {
                    throw new Crash();
                }
            }
        }
    }

    private void refuseIf(boolean condition) throws IOException {
        if (condition) {
            throw new AccessDeniedException("step " + steps + " fails");
        }
    }

    private static void failIf(boolean condition, String message) throws IOException {
        if (condition) {
            throw new IOException(message);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(true);
        disk.createFolder(folder);
    }

    @Override
    public OutputStream createFile(Path file) throws IOException {
        step(true);
        return new FilterOutputStream(disk.createFile(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length / 2);
                step(true);
                out.write(bytes, offset + length / 2, length - length / 2);
            }

            @Override
            public void close() throws IOException {
                super.close();
                step(true);
            }
        };
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        step(true);
        FileChannel lock = disk.openLock(file);
        locks.add(lock);
        return lock;
    }

    @Override
    public void rename(OpenFolder folder, Path name, OpenFolder newFolder, Path newName) throws IOException {
        step(false);
        boolean pins = folder.path().resolve(name).equals(pinned)
                || newFolder.path().resolve(newName).equals(pinned);
        failIf(pins, "Device or resource busy");
        disk.rename(folder, name, newFolder, newName);
        moves.add("rename " + name);
    }

    @Override
    public boolean link(Path file, Path secondName) throws IOException {
        step(true);
        return disk.link(file, secondName);
    }

    @Override
    public void copy(Path file, Path target) throws IOException {
        step(true);
        disk.copy(file, target);
    }

    /** Waits for nothing: no test cuts the power. */
    @Override
    public void force(Path file) throws IOException {
        step(true);
        moves.add("force " + file.getFileName());
    }

    @Override
    public void delete(OpenFolder folder, Path name) throws IOException {
        step(false);
        disk.delete(folder, name);
    }
}
