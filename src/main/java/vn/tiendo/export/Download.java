package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import vn.tiendo.view.SitePath;

/** A text file to download, written on request; always the same bytes. */
public record Download(SitePath path, Content content) {

    /** The content of a text file, written on request. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; leaves the writer open. */
        void writeTo(Writer out) throws IOException;
    }
}
