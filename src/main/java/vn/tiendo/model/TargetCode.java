package vn.tiendo.model;

/** The code of a target in {@code muc-tieu.csv}. Ordered as plain text. */
public record TargetCode(String text) implements Comparable<TargetCode> {

    public TargetCode {
        Codes.requireValid(text);
    }

    @Override
    public int compareTo(TargetCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
