package vn.tiendo.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.SortedSet;

/** The files of a bag, wherever it lies. */
interface BagFiles extends Closeable {

    /** The size in bytes of each file by its path. */
    SortedMap<String, Long> sizes();

    /** Paths of everything that is neither a file nor a folder. */
    SortedSet<String> strangers();

    InputStream open(String path) throws IOException;
}
