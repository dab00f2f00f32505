package vn.tiendo.write;

import java.io.Closeable;
import java.io.IOException;
import vn.tiendo.folder.FileContent;
import vn.tiendo.view.SitePath;

/** Receives the files of a site and puts them in place all at once, or not at all. */
public interface SiteWriter extends Closeable {

    /**
     * Adds a file; several threads may do so at once.
     *
     * @throws IllegalStateException if there already is a file at the path
     */
    void write(SitePath path, FileContent content) throws IOException;

    /** Replaces the former site by the files added so far. If this fails, the former site stays. */
    Publication publish() throws IOException;

    /** Ends the work, and deletes what was not published. */
    @Override
    void close() throws IOException;
}
