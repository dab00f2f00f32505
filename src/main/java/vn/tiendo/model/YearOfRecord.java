package vn.tiendo.model;

import java.time.LocalDate;
import java.time.Month;

/** Which years figures and reports may be of, and the time in which they are closed and handed in. */
public final class YearOfRecord {

    private static final int FIRST = 1945;
    private static final int LAST = 2100;

    private YearOfRecord() {}

    /** Whether anything may be of a year (data contract, section 1); another one is a typing error. */
    public static boolean isPossible(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** Whether a day is in the year or the one after it; any other day is a typing error, or needs a reason. */
    public static boolean holds(int year, LocalDate day) {
        return day.getYear() >= year && !day.isAfter(lastDay(year));
    }

    /** The last day on which figures and reports of the year are still expected. */
    public static LocalDate lastDay(int year) {
        return LocalDate.of(year + 1, Month.DECEMBER, 31);
    }
}
