package vn.tiendo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import vn.tiendo.folder.OpenFolder;

/**
 * All operations that change a disk, so that tests can make each single step fail. Those that replace or delete
 * something act on a folder that is held open.
 */
interface Disk {

    /** The folder may already exist; its parent must. */
    void createFolder(Path folder) throws IOException;

    /** @throws java.nio.file.FileAlreadyExistsException if the file exists */
    OutputStream createFile(Path file) throws IOException;

    /** Opens a file for locking, reading and writing; creates it if it does not exist. */
    FileChannel openLock(Path file) throws IOException;

    /**
     * Renames a file, or a folder with its content, in one step on the same volume. Replaces a file that has the new
     * name.
     */
    void rename(OpenFolder folder, Path name, OpenFolder newFolder, Path newName) throws IOException;

    /** The same, by paths. */
    default void rename(Path path, Path newName) throws IOException {
        try (OpenFolder folder = OpenFolder.above(path);
                OpenFolder newFolder = OpenFolder.above(newName)) {
            rename(folder, path.getFileName(), newFolder, newName.getFileName());
        }
    }

    /**
     * Gives a file a second name on the same volume.
     *
     * @return whether the volume can do that
     */
    boolean link(Path file, Path secondName) throws IOException;

    /** Copies a file or a link itself, with its times and permissions. */
    void copy(Path file, Path target) throws IOException;

    /** Returns when the file's content would survive a power cut. */
    void force(Path file) throws IOException;

    /** Deletes a file, a link or an empty folder. */
    void delete(OpenFolder folder, Path name) throws IOException;

    /** The same, by its path. */
    default void delete(Path path) throws IOException {
        try (OpenFolder folder = OpenFolder.above(path)) {
            delete(folder, path.getFileName());
        }
    }
}
