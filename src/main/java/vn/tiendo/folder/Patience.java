package vn.tiendo.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.TimeUnit;

/**
 * Tries again what fails because a file is in use for a moment, as on Windows, where a virus scanner or indexer opens
 * what has just been written: for two seconds in all.
 */
public final class Patience {

    public static final int TRIES = 10;
    private static final long FIRST_WAIT_MILLIS = 44;

    private final int tries;
    private final Pause pause;

    /** A pause between two attempts. */
    @FunctionalInterface
    public interface Pause {
        void pass(long millis) throws InterruptedException;
    }

    /** An operation that may fail for a moment. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    private Patience(int tries, Pause pause) {
        this.tries = tries;
        this.pause = pause;
    }

    /** Waits as it is told. */
    public static Patience waiting(Pause pause) {
        return new Patience(TRIES, pause);
    }

    /** On systems other than Windows a refused operation is never tried again. */
    public static Patience ofThisMachine() {
        return new Patience(File.separatorChar == '\\' ? TRIES : 1, TimeUnit.MILLISECONDS::sleep);
    }

    /**
     * Runs an operation until it succeeds.
     *
     * @throws IOException if it failed for good, or for too long
     */
    public void run(Step step) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                step.run();
                return;
            } catch (FileSystemException e) {
                if (tried == tries || isForGood(e) || !waited(tried * FIRST_WAIT_MILLIS)) {
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
}
