package vn.tiendo.archive;

/** A ZIP that must not be read: it is damaged, or made to do harm. */
final class UnsafeZipException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FindingKind kind;
    private final String path;
    private final String detail;

    UnsafeZipException(FindingKind kind, String path, String detail) {
        super(kind + " " + path);
        this.kind = kind;
        this.path = path;
        this.detail = detail;
    }

    UnsafeZipException(FindingKind kind, String path, String detail, Throwable cause) {
        this(kind, path, detail);
        initCause(cause);
    }

    Finding finding(String bag) {
        return new Finding(kind, bag, path, detail);
    }
}
