package vn.tiendo.export;

import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.view.SitePath;

/** A file to download that is not text, written when asked; always the same bytes. */
public record BinaryDownload(SitePath path, Content content) {

    /** What a file holds. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
