package vn.tiendo.write;

import java.io.IOException;

/** What was made is no site to publish; the former one is as it was. */
public final class UnfitSiteException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final String file;
    private final String detail;

    UnfitSiteException(Flaw flaw, String file, String detail) {
        super(flaw + ": " + file + " " + detail);
        this.flaw = flaw;
        this.file = file;
        this.detail = detail;
    }

    public Flaw flaw() {
        return flaw;
    }

    /** The path of the file at fault in the site. */
    public String file() {
        return file;
    }

    /** What the flaw names besides; may be empty. */
    public String detail() {
        return detail;
    }

    /** What is wrong with it. */
    public enum Flaw {
        /** A page links to, or loads, a file that is not there. Detail: that file. */
        BROKEN_LINK,
        /** A page is longer than any reader could wait for: a template that never ends. */
        ENDLESS_PAGE,
        /** Its name cannot stand on every system, is too long, or is one that servers run or hide. */
        FORBIDDEN_FILE,
        /** Its name differs from another's in case alone, which not every system can tell apart. Detail: the other. */
        SAME_NAME
    }
}
