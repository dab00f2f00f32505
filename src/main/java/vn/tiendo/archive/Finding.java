package vn.tiendo.archive;

/**
 * One thing that is wrong with an archive.
 *
 * @param bag the name of the bag; empty for the archive as a whole
 * @param path the file in the bag, or in the archive
 * @param detail what else the message names: another path, a line number; may be empty
 */
public record Finding(Kind kind, String bag, String path, String detail) implements Comparable<Finding> {

    /** What may be wrong; the comments say what the detail is. */
    public enum Kind {
        /** The folder or ZIP is no bag. */
        NOT_A_BAG,
        /** A file holds something else. */
        CHANGED,
        MISSING,
        /** A file that was not there. */
        ADDED,
        /** A file has another name; its new one. */
        RENAMED,
        /** Two files have changed places; the other one. */
        SWAPPED,
        /** A link, device or the like where only files may be. */
        NOT_A_FILE,
        /** A line of a list of hashes that cannot be right; its number. */
        FAULTY_LINE,
        /** The declaration is none of BagIt 1.0 in UTF-8. */
        WRONG_DECLARATION,
        /** Number and size of the files are not what the bag says; what it says. */
        WRONG_SIZE,
        /** The list is not to be trusted, so what it says of files was not judged. */
        NOT_JUDGED,
        /** A bag that the chain does not know. */
        NOT_IN_CHAIN,
        /** A line of the chain that does not follow from the one before; its number. */
        BROKEN_CHAIN,
        /** A bag that the chain knows and that is not there. */
        BAG_MISSING,
        /** A bag that lies in the place of another; its own name. */
        OTHER_BAG,
        /** A file or link where only a folder may be. */
        NOT_A_FOLDER,
        /** The chain has no line with the hash that the settings have noted; that hash. */
        NOTED_HASH_MISSING,
        /** The confidential inputs are not those that the public bag speaks of. */
        OTHER_CONFIDENTIAL_BAG,
        /** The confidential inputs that the public bag speaks of are not there; the hash that it has of them. */
        CONFIDENTIAL_BAG_MISSING,
        /** Confidential inputs of a snapshot that neither the folder nor the chain has. */
        CONFIDENTIAL_BAG_ALONE,
        /** A ZIP that is damaged, encrypted, or beyond 4 GB. */
        UNREADABLE_ZIP,
        /** A name in a ZIP that leads out of it, or that is not a file's. */
        UNSAFE_NAME,
        /** A name that a ZIP has twice. */
        DUPLICATE_NAME,
        /** A ZIP with too many files, or that unpacks to too much; the limit. */
        TOO_LARGE
    }

    @Override
    public int compareTo(Finding other) {
        int byBag = bag.compareTo(other.bag);
        int byPath = byBag != 0 ? byBag : path.compareTo(other.path);
        int byKind = byPath != 0 ? byPath : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : detail.compareTo(other.detail);
    }
}
