package vn.tiendo.model;

/** The code of an administrative unit in {@code don-vi.csv}; not its official code. Ordered as plain text. */
public record AdminUnitCode(String text) implements Comparable<AdminUnitCode> {

    public AdminUnitCode {
        Codes.requireValid(text);
    }

    @Override
    public int compareTo(AdminUnitCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
