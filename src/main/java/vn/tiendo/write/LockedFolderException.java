package vn.tiendo.write;

import java.io.IOException;

/** Thrown if another build or import has locked the folder. */
public final class LockedFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String process;
    private final String since;
    private final String user;

    LockedFolderException(String process, String since, String user) {
        super("held by process " + process + " of " + user + " since " + since);
        this.process = process;
        this.since = since;
        this.user = user;
    }

    /** The process number of the other run; empty if it has not written it yet. */
    public String process() {
        return process;
    }

    /** When the other run began, as {@code yyyy-mm-ddThh:mm:ssZ}; empty if it has not written it yet. */
    public String since() {
        return since;
    }

    /** Who started the other run; empty if it has not written it yet. */
    public String user() {
        return user;
    }
}
