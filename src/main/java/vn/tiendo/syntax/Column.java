package vn.tiendo.syntax;

/** A column of the data contract. Each is a single object, so that its cell in a row is found quickly. */
public final class Column {

    private final String name;
    private final boolean required;
    private final boolean prose;

    private Column(String name, boolean required, boolean prose) {
        this.name = name;
        this.required = required;
        this.prose = prose;
    }

    /** A column that must exist, with all its cells filled. */
    public static Column required(String name) {
        return new Column(name, true, false);
    }

    /** A column that may be missing or empty. */
    public static Column optional(String name) {
        return new Column(name, false, false);
    }

    /** A column of sentences, which could name a person. */
    public static Column prose(String name) {
        return new Column(name, false, true);
    }

    /** A column of sentences that must exist, with all its cells filled. */
    public static Column requiredProse(String name) {
        return new Column(name, true, true);
    }

    /** Its name in the contract. */
    public String name() {
        return name;
    }

    /** Whether the column must exist, with all its cells filled. */
    public boolean isRequired() {
        return required;
    }

    boolean isProse() {
        return prose;
    }

    @Override
    public String toString() {
        return name;
    }
}
