package vn.tiendo.assess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.SubmittedReport;

/**
 * Whether a unit has handed in the report on a year that a plan asks of it.
 *
 * @param due the last day for handing it in
 * @param report what was handed in; empty if nothing was
 */
public record ReportStanding(
        PlanCode plan,
        AdministrativeUnit unit,
        int year,
        LocalDate due,
        Optional<SubmittedReport> report,
        Punctuality punctuality) {

    /** Empty unless it is late. */
    public OptionalInt daysLate() {
        return punctuality == Punctuality.LATE
                ? OptionalInt.of((int) ChronoUnit.DAYS.between(
                        due, report.flatMap(SubmittedReport::credibleDay).orElse(due)))
                : OptionalInt.empty();
    }

    public boolean isIllustrative() {
        return report.map(SubmittedReport::illustrative).orElse(false);
    }
}
