package vn.tiendo.model;

/**
 * What a report tells of: one year, or several together.
 *
 * @param first the same as the last where it is one year
 */
public record ReportedYears(int first, int last) {

    /** One year alone. */
    public static ReportedYears of(int year) {
        return new ReportedYears(year, year);
    }

    /** Whether years are reviewed together. */
    public boolean isReview() {
        return first < last;
    }

    /** As it stands in names of files: {@code 2026}, {@code 2021-2025}. */
    public String text() {
        return isReview() ? first + "-" + last : Integer.toString(last);
    }

    /** How many they are. */
    public int count() {
        return last - first + 1;
    }
}
