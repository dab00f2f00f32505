package vn.tiendo.model;

/** The code of a plan in {@code ke-hoach.csv}. Ordered as plain text. */
public record PlanCode(String text) implements Comparable<PlanCode> {

    public PlanCode {
        Codes.requireValid(text);
    }

    @Override
    public int compareTo(PlanCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
