package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import vn.tiendo.view.SitePath;

/** A file to download, written when asked; always the same bytes. */
public record Download(SitePath path, Content content) {

    /** What a file holds; always text. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; leaves the writer open. */
        void writeTo(Writer out) throws IOException;
    }
}
