package vn.tiendo.write;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import vn.tiendo.folder.OpenFolder;

/**
 * A disk on which a file may be in use for a moment, as on Windows, where a virus scanner or indexer opens what has
 * just been written: renaming and deleting are retried for two seconds in all before they fail.
 */
final class PatientDisk implements Disk {

    static final int TRIES = 10;
    private static final long FIRST_WAIT_MILLIS = 44;

    private final Disk disk;
    private final Pause pause;

    /** A pause between two attempts. */
    @FunctionalInterface
    interface Pause {
        void pass(long millis) throws InterruptedException;
    }

    PatientDisk(Disk disk, Pause pause) {
        this.disk = disk;
        this.pause = pause;
    }

    /** The disk of this machine; on systems other than Windows a refused operation is never retried. */
    static Disk ofThisMachine() {
        return File.separatorChar == '\\'
                ? new PatientDisk(new RealDisk(), TimeUnit.MILLISECONDS::sleep)
                : new RealDisk();
    }

    /** An operation that may fail for a moment. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void patiently(Step step) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                step.run();
                return;
            } catch (FileSystemException e) {
                if (tries == TRIES || isForGood(e) || !waited(tries * FIRST_WAIT_MILLIS)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isForGood(FileSystemException e) {
        return e instanceof NoSuchFileException
                || e instanceof FileAlreadyExistsException
                || e instanceof DirectoryNotEmptyException
                || e instanceof NotDirectoryException
                || e instanceof AtomicMoveNotSupportedException;
    }

    /** Waits; false if the work is to end. */
    private boolean waited(long millis) {
        try {
            pause.pass(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void rename(OpenFolder folder, Path name, OpenFolder newFolder, Path newName) throws IOException {
        patiently(() -> disk.rename(folder, name, newFolder, newName));
    }

    @Override
    public void delete(OpenFolder folder, Path name) throws IOException {
        patiently(() -> disk.delete(folder, name));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public OutputStream createFile(Path file) throws IOException {
        return disk.createFile(file);
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        return disk.openLock(file);
    }

    @Override
    public boolean link(Path file, Path secondName) throws IOException {
        return disk.link(file, secondName);
    }

    @Override
    public void copy(Path file, Path target) throws IOException {
        disk.copy(file, target);
    }

    @Override
    public void force(Path file) throws IOException {
        disk.force(file);
    }
}
