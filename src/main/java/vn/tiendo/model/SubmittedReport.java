package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A yearly report that a unit handed in.
 *
 * @param illustrative whether it was made up to show what the site can do
 */
public record SubmittedReport(
        AdminUnitCode unit,
        int year,
        Optional<LocalDate> submitted,
        String number,
        boolean illustrative,
        RowOrigin origin) {

    /**
     * The day on which it was handed in, if that is possible: between the beginning of the year reported on and the end
     * of the next. A typing error must not accuse anyone of delay.
     */
    public Optional<LocalDate> credibleDay() {
        return submitted.filter(day -> day.getYear() == year || day.getYear() == year + 1);
    }
}
