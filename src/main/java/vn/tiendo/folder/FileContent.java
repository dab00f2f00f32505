package vn.tiendo.folder;

import java.io.IOException;
import java.io.OutputStream;

/** The content of a file, written on request. */
@FunctionalInterface
public interface FileContent {

    /** Writes everything; leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
}
