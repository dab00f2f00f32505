package vn.tiendo.archive;

/** What may be wrong with an archive; the comments say what the detail of a {@link Finding} holds. */
public enum FindingKind {
    /** The folder or ZIP is not a bag. */
    NOT_A_BAG,
    /** A file has other bytes than listed. */
    CHANGED,
    MISSING,
    /** A file that is in no list. */
    ADDED,
    /** A file has another name. Detail: its new name. */
    RENAMED,
    /** Two files have changed places. Detail: the other file. */
    SWAPPED,
    /** A link, device or the like where only files may be. */
    NOT_A_FILE,
    /** A line in a list of hashes that cannot be right. Detail: its number. */
    FAULTY_LINE,
    /** The declaration is not that of BagIt 1.0 in UTF-8. */
    WRONG_DECLARATION,
    /** The number and size of the files are not what the bag says. Detail: what it says. */
    WRONG_SIZE,
    /** The list cannot be trusted, so the files were not checked against it. */
    NOT_JUDGED,
    /** A bag that the chain does not know. */
    NOT_IN_CHAIN,
    /** A line of the chain that does not follow from the one before. Detail: its number. */
    BROKEN_CHAIN,
    /** A bag that the chain lists is missing. */
    BAG_MISSING,
    /** A bag in the place of another. Detail: its own name. */
    OTHER_BAG,
    /** A file or link where only a folder may be. */
    NOT_A_FOLDER,
    /** The chain has no line with the hash that the settings note. Detail: that hash. */
    NOTED_HASH_MISSING,
    /** The confidential inputs are not those that the public bag names. */
    OTHER_CONFIDENTIAL_BAG,
    /** The confidential inputs that the public bag names are missing. Detail: the hash that it has for them. */
    CONFIDENTIAL_BAG_MISSING,
    /** Confidential inputs of a snapshot that is neither in the folder nor in the chain. */
    CONFIDENTIAL_BAG_ALONE,
    /** A ZIP that is damaged, encrypted, or beyond 4 GB. */
    UNREADABLE_ZIP,
    /** A name in a ZIP that leads out of it, or is no valid file name. */
    UNSAFE_NAME,
    /** A name that occurs twice in a ZIP. */
    DUPLICATE_NAME,
    /** A ZIP with too many files, or too large when unpacked. Detail: the limit. */
    TOO_LARGE
}
