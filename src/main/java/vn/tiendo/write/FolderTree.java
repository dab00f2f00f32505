package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import vn.tiendo.folder.OpenFolder;

/** A folder with everything in it. */
final class FolderTree {

    private FolderTree() {}

    /** Deletes the folder if it exists; never the target of a link in it. */
    static void delete(Path root, Disk disk) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (OpenFolder above = OpenFolder.above(root)) {
            above.deleteWithAll(root.getFileName(), disk::delete);
        }
    }
}
