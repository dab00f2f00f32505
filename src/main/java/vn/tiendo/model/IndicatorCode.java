package vn.tiendo.model;

/** The code of an indicator in {@code chi-tieu.csv}. Ordered as plain text. */
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {

    public IndicatorCode {
        Codes.requireValid(text);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
