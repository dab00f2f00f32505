package vn.tiendo.model;

import java.time.LocalDate;
import java.time.Month;

/** The time in which the figures of a year are closed and its reports handed in. */
public final class YearOfRecord {

    private YearOfRecord() {}

    /** Whether a day is in the year or the one after it; any other day is a typing error, or needs a reason. */
    public static boolean holds(int year, LocalDate day) {
        return day.getYear() >= year && !day.isAfter(lastDay(year));
    }

    /** The last day on which figures and reports of the year are still expected. */
    public static LocalDate lastDay(int year) {
        return LocalDate.of(year + 1, Month.DECEMBER, 31);
    }
}
