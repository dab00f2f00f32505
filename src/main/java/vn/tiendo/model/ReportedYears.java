package vn.tiendo.model;

/**
 * The years that a report covers: one, or several together.
 *
 * @param first equals the last one if there is only one
 */
public record ReportedYears(int first, int last) {

    /** One year only. */
    public static ReportedYears of(int year) {
        return new ReportedYears(year, year);
    }

    /** Whether several years are reviewed together. */
    public boolean isReview() {
        return first < last;
    }

    /** The text in file names: {@code 2026}, {@code 2021-2025}. */
    public String text() {
        return isReview() ? first + "-" + last : Integer.toString(last);
    }

    /** How many they are. */
    public int count() {
        return last - first + 1;
    }
}
