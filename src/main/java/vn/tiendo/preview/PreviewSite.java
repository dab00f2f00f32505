package vn.tiendo.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The site that a preview shows. Used by several threads at once. */
public interface PreviewSite {

    /** Whether there is a file at a path, such as {@code don-vi/T24.html}. */
    boolean has(String path);

    /**
     * Makes a file that there is.
     *
     * @throws UnfitFileException if it cannot be made before somebody mends something
     */
    void write(String path, OutputStream out) throws UnfitFileException, IOException;

    /** What the official may know and no reader, in the order in which it is told. */
    List<PreviewNote> notes();
}
