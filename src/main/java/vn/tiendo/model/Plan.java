package vn.tiendo.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A plan that sets targets and tasks.
 *
 * @param number the document's number and symbol; empty if the document leaves it blank
 * @param reportDeadline the day by which reports are due; from January to March of the year after the one reported on
 */
public record Plan(
        PlanCode code,
        String number,
        Optional<LocalDate> issued,
        String name,
        AdminUnitCode issuingUnit,
        String legalBasis,
        int firstYear,
        int lastYear,
        Optional<MonthDay> reportDeadline,
        String reportRecipient,
        String leadBody,
        String state,
        RowOrigin origin) {

    /** The day by which the report on a year is due; empty if the plan does not say. */
    public Optional<LocalDate> reportDue(int year) {
        return reportDeadline.map(day -> day.atYear(isReportDueInNextYear() ? year + 1 : year));
    }

    public boolean isOfOneYear() {
        return firstYear == lastYear;
    }

    /** Whether reports are due after the end of their year: a deadline early in the year belongs to the year before. */
    public boolean isReportDueInNextYear() {
        return reportDeadline
                .map(day -> day.getMonth().compareTo(Month.MARCH) <= 0)
                .orElse(false);
    }
}
