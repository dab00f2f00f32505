package vn.tiendo.model;

/** The code of a task in {@code nhiem-vu.csv}, unique within its plan. Ordered as plain text. */
public record TaskCode(String text) implements Comparable<TaskCode> {

    public TaskCode {
        Codes.requireValid(text);
    }

    @Override
    public int compareTo(TaskCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
