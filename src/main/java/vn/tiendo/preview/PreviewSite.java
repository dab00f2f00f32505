package vn.tiendo.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The site that a preview shows. Several threads use it at once. */
public interface PreviewSite {

    /** Whether there is a file at a path, such as {@code don-vi/T24.html}. */
    boolean has(String path);

    /**
     * Makes an existing file.
     *
     * @throws UnfitFileException if somebody has to mend something before it can be made
     */
    void write(String path, OutputStream out) throws UnfitFileException, IOException;

    /** The notes for officials, in the order in which they are shown. */
    List<PreviewNote> notes();
}
