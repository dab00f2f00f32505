package vn.tiendo.json;

/** A text that is not JSON, or beyond the limits of {@link JsonTree}. */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    MalformedJsonException(int line, Throwable cause) {
        super(cause);
        this.line = line;
    }

    /** The line where reading stopped, 1-based. */
    public int line() {
        return line;
    }
}
