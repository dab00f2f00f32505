package vn.tiendo.model;

/**
 * A unit that must report under a plan each year.
 *
 * @param firstYear the first year reported on
 * @param lastYear the last one, inclusive
 */
public record ReportingDuty(PlanCode plan, AdminUnitCode unit, int firstYear, int lastYear, RowOrigin origin) {

    /** Whether a report on the year is required. */
    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
