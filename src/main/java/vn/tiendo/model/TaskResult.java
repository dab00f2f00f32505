package vn.tiendo.model;

/**
 * How far one unit has come with a task in a year.
 *
 * @param illustrative whether it was made up to show what the site can do
 */
public record TaskResult(
        PlanCode plan,
        TaskCode task,
        AdminUnitCode unit,
        int year,
        TaskState state,
        String result,
        String note,
        boolean illustrative,
        RowOrigin origin) {}
