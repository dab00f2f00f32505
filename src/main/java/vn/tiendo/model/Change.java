package vn.tiendo.model;

/**
 * One difference between two publications; parts that do not apply are empty.
 *
 * @param unit code of the unit
 * @param indicator code of the indicator
 * @param item what else identifies it: dimension cells, a target's code
 * @param year of the figure or milestone, or the day of a reorganisation
 * @param field the column that differs
 * @param before the earlier value
 * @param after the later value
 * @param reason as far as the data give one
 */
public record Change(
        ChangeKind kind,
        String unit,
        String indicator,
        String item,
        String year,
        String field,
        String before,
        String after,
        String reason) {}
