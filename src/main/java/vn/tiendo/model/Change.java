package vn.tiendo.model;

/**
 * One difference between two publications; what plays no part is empty.
 *
 * @param unit code of the unit
 * @param indicator code of the indicator
 * @param item what else tells it from others: dimension cells, a target's code
 * @param year of the figure or milestone, or the day of a reorganisation
 * @param field the column that differs
 * @param before what stood there
 * @param after what stands there now
 * @param reason why, as far as the data say so
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
