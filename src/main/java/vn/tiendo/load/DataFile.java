package vn.tiendo.load;

import java.nio.file.Path;

/**
 * A regular file of the data folder.
 *
 * @param name path relative to the data folder, with {@code /}
 * @param size in bytes, when the folder was listed
 */
record DataFile(String name, Path path, long size) {

    /** The parts of the name between the slashes. */
    String[] segments() {
        return name.split("/", -1);
    }
}
