package vn.tiendo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Everything that changes a disk here, so that tests can let each single step fail. */
interface Disk {

    /** The folder may be there already; its parent must be. */
    void createFolder(Path folder) throws IOException;

    /** @throws java.nio.file.FileAlreadyExistsException if there is one already */
    OutputStream createFile(Path file) throws IOException;

    /** Moves a folder with all it holds to another name on the same volume, in one step. */
    void rename(Path folder, Path newName) throws IOException;

    /**
     * Gives a file a second name on the same volume.
     *
     * @return whether the volume can do that
     */
    boolean link(Path file, Path secondName) throws IOException;

    /** Copies a file or a link itself, with its times and permissions. */
    void copy(Path file, Path target) throws IOException;

    /** A file, a link or an empty folder. */
    void delete(Path path) throws IOException;
}
