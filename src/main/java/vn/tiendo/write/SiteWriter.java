package vn.tiendo.write;

import java.io.Closeable;
import java.io.IOException;
import vn.tiendo.folder.FileContent;
import vn.tiendo.view.SitePath;

/** Takes the files of a site and puts them in place all at once, or not at all. */
public interface SiteWriter extends Closeable {

    /**
     * Adds a file; several threads may do so at once.
     *
     * @throws IllegalStateException if there is a file at the path already
     */
    void write(SitePath path, FileContent content) throws IOException;

    /** Makes the files added so far the site, in place of the former one. If this fails, the former site stays. */
    Publication publish() throws IOException;

    /** Ends the work. What was not published is thrown away. */
    @Override
    void close() throws IOException;
}
