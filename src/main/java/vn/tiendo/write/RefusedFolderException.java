package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder is one that a site must not be written to; nothing in it was changed. */
public final class RefusedFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Path folder;

    RefusedFolderException(Reason reason, Path folder) {
        super(reason + ": " + folder);
        this.reason = reason;
        this.folder = folder;
    }

    public Reason reason() {
        return reason;
    }

    /** The folder, or what stands in the way in it. */
    public Path folder() {
        return folder;
    }

    /** Why a folder is refused. */
    public enum Reason {
        /** It is the root of a file system or the user's home. */
        TOO_HIGH,
        /** It is, holds or lies in a folder that the program reads from. */
        HOLDS_INPUT,
        /** It is a file. */
        NOT_A_FOLDER,
        /** It is a symbolic link. */
        SYMBOLIC_LINK,
        /** It holds files, and no site of this program. */
        FOREIGN_FILES,
        /** A file that is not the site's stands where one of the site's must. */
        FILE_IN_THE_WAY
    }
}
