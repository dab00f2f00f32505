package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown if no site may be written to the output folder; nothing in it was changed. */
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

    /** The folder, or the obstacle in it. */
    public Path folder() {
        return folder;
    }

    /** Why a folder is refused. */
    public enum Reason {
        /** It is the root of a file system or the user's home. */
        TOO_HIGH,
        /** It is, contains, or lies in an input folder. */
        HOLDS_INPUT,
        /** It is a file. */
        NOT_A_FOLDER,
        SYMBOLIC_LINK,
        /** It contains files, but no site of this program. */
        FOREIGN_FILES,
        /** A foreign file is where a file of the site must go. */
        FILE_IN_THE_WAY
    }
}
