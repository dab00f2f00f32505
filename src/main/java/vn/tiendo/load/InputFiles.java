package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.diagnostic.Diagnostics;

/** The files of a data folder that the program reads; it ignores all others. */
public final class InputFiles {

    private InputFiles() {}

    /** The files by their path from the data folder, with {@code /}, in plain text order. */
    public static SortedMap<String, Path> of(Path data) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        DataFolder.list(data, new Diagnostics()).all().forEach(file -> files.put(file.name(), file.path()));
        return files;
    }
}
