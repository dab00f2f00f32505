package vn.tiendo.folder;

import java.io.IOException;
import java.io.OutputStream;

/** What a file holds. */
@FunctionalInterface
public interface FileContent {

    /** Writes everything; leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
}
