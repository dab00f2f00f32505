package vn.tiendo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import vn.tiendo.folder.OpenFolder;

/**
 * Everything that changes a disk here, so that tests can let each single step fail. What replaces or deletes something
 * does so in a folder that is held open.
 */
interface Disk {

    /** The folder may be there already; its parent must be. */
    void createFolder(Path folder) throws IOException;

    /** @throws java.nio.file.FileAlreadyExistsException if there is one already */
    OutputStream createFile(Path file) throws IOException;

    /** Opens a file to be locked and read and written; creates it, if it is not there. */
    FileChannel openLock(Path file) throws IOException;

    /**
     * Gives a file or a folder with all it holds another name on the same volume, in one step. A file that has the name
     * already is replaced.
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

    /** Returns when what the file holds would outlive a power cut. */
    void force(Path file) throws IOException;

    /** A file, a link or an empty folder. */
    void delete(OpenFolder folder, Path name) throws IOException;

    /** The same, by its path. */
    default void delete(Path path) throws IOException {
        try (OpenFolder folder = OpenFolder.above(path)) {
            delete(folder, path.getFileName());
        }
    }
}
