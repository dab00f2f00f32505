package vn.tiendo.language;

/** Thrown for a key that the message bundle does not have. */
public final class MissingMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public MissingMessageException(String key) {
        super("no message " + key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
