package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A yearly report that a unit handed in.
 *
 * @param illustrative made up to show what the site can do
 */
public record SubmittedReport(
        AdminUnitCode unit,
        int year,
        Optional<LocalDate> submitted,
        String number,
        boolean illustrative,
        RowOrigin origin) {

    /**
     * The day on which it was handed in, if that can be: from the beginning of the year reported on to the end of the next.
     * A slip of the key must not accuse anyone of delay.
     */
    public Optional<LocalDate> credibleDay() {
        return submitted.filter(day -> day.getYear() == year || day.getYear() == year + 1);
    }
}
