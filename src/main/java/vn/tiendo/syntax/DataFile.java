package vn.tiendo.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A regular file of the data folder. If it equals one seen before, its content is the same, as far as size and time
 * show.
 *
 * @param name path relative to the data folder, with {@code /}
 * @param size in bytes, when the folder was listed
 * @param modified its time of modification, when the folder was listed
 */
public record DataFile(String name, Path path, long size, FileTime modified) {

    /** The file at a path, as it is now. */
    public static DataFile of(String name, Path path) throws IOException {
        return of(name, path, Files.readAttributes(path, BasicFileAttributes.class));
    }

    /** The file at a path, with attributes that were read before. */
    public static DataFile of(String name, Path path, BasicFileAttributes attributes) {
        return new DataFile(name, path, attributes.size(), attributes.lastModifiedTime());
    }

    /** The parts of the name between the slashes. */
    public String[] segments() {
        return name.split("/", -1);
    }
}
