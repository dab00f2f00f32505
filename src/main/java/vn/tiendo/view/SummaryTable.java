package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * All indicators of a unit at a glance.
 *
 * @param columns the milestones, such as {@code Mốc 2025}; each row has a cell for each
 * @param note applies to all statuses; may be empty
 */
public record SummaryTable(String caption, List<String> columns, List<Row> rows, String note) {

    public SummaryTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param year of the latest figure; empty if there is none
     * @param change since the previous figure; may be empty
     */
    public record Row(
            Link indicator,
            String value,
            String year,
            String change,
            boolean absent,
            String mark,
            List<Cell> milestones,
            Optional<ChartSpec> sparkline) {
        public Row {
            milestones = List.copyOf(milestones);
        }
    }

    /** The values required at one milestone, by one or several plans. */
    public record Cell(String column, List<TargetValue> targets) {
        public Cell {
            targets = List.copyOf(targets);
        }
    }

    /** @param label names the milestone, if the column does not */
    public record TargetValue(String label, String value, StatusMark status) {}
}
