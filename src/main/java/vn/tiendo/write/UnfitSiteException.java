package vn.tiendo.write;

import java.io.IOException;

/** Thrown if the new site must not be published; the former one is unchanged. */
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

    /** The path in the site of the file at fault. */
    public String file() {
        return file;
    }

    /** The detail that the flaw names; may be empty. */
    public String detail() {
        return detail;
    }

    /** What is wrong with it. */
    public enum Flaw {
        /** A page links to, or loads, a file that does not exist. Detail: that file. */
        BROKEN_LINK,
        /** A page is longer than readers would wait for: probably a template that does not stop. */
        ENDLESS_PAGE,
        /** Its name is impossible on some systems, is too long, or is one that servers run or hide. */
        FORBIDDEN_FILE,
        /** Its name differs from another's only in case, which some systems ignore. Detail: the other. */
        SAME_NAME
    }
}
