package vn.tiendo.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.folder.OpenFolder;

/** A site's folder and the last one used in it, both held open: paths come in order, so most are in the same folder. */
final class SiteFolders implements Closeable {

    private final OpenFolder root;
    private String lastAbove = "";
    private Optional<OpenFolder> last = Optional.empty();

    private SiteFolders(OpenFolder root) {
        this.root = root;
    }

    static SiteFolders of(Path root) throws IOException {
        return new SiteFolders(OpenFolder.of(root));
    }

    /** The name of a file in its folder. */
    static Path name(String path) {
        return Path.of(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The folder that contains a file, or would; it stays open until the next request. */
    OpenFolder above(String path) throws IOException {
        String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (above.isEmpty()) {
            return root;
        }
        if (last.isEmpty() || !above.equals(lastAbove)) {
            closeLast();
            last = Optional.of(open(root, above));
            lastAbove = above;
        }
        return last.get();
    }

    /** The same; empty if there is no such folder. */
    Optional<OpenFolder> find(String path) throws IOException {
        try {
            return Optional.of(above(path));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        }
    }

    private static OpenFolder open(OpenFolder folder, String path) throws IOException {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return folder.folder(Path.of(path));
        }
        try (OpenFolder first = folder.folder(Path.of(path.substring(0, slash)))) {
            return open(first, path.substring(slash + 1));
        }
    }

    private void closeLast() throws IOException {
        if (last.isPresent()) {
            last.get().close();
            last = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try (root) {
            closeLast();
        }
    }
}
