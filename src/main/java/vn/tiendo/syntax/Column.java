package vn.tiendo.syntax;

/** A column of the data contract. Each is one object, so that finding its cell in a row is quick. */
public final class Column {

    private final String name;
    private final boolean required;
    private final boolean prose;

    private Column(String name, boolean required, boolean prose) {
        this.name = name;
        this.required = required;
        this.prose = prose;
    }

    /** A column that must be there, with each of its cells filled. */
    public static Column required(String name) {
        return new Column(name, true, false);
    }

    /** A column that may be missing or empty. */
    public static Column optional(String name) {
        return new Column(name, false, false);
    }

    /** A column of sentences, in which a person could be named. */
    public static Column prose(String name) {
        return new Column(name, false, true);
    }

    /** A column of sentences that must be there, with each of its cells filled. */
    public static Column requiredProse(String name) {
        return new Column(name, true, true);
    }

    /** As the contract writes it. */
    public String name() {
        return name;
    }

    /** Whether the column must be there and each of its cells filled. */
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
