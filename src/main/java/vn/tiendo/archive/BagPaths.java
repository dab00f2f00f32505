package vn.tiendo.archive;

import vn.tiendo.folder.FolderPaths;

/** The names of the files that make a folder a bag, and which paths a bag may have. */
final class BagPaths {

    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha512.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha512.txt";
    static final String PAYLOAD = "data/";

    private BagPaths() {}

    /** Whether a path stays in the bag on every system. */
    static boolean isSafe(String path) {
        return FolderPaths.isInside(path);
    }
}
