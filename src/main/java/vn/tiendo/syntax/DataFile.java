package vn.tiendo.syntax;

import java.nio.file.Path;

/**
 * A regular file of the data folder.
 *
 * @param name path relative to the data folder, with {@code /}
 * @param size in bytes, when the folder was listed
 */
public record DataFile(String name, Path path, long size) {

    /** The parts of the name between the slashes. */
    public String[] segments() {
        return name.split("/", -1);
    }
}
