package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.tiendo.model.Task;

/**
 * One row of the sheet of tasks.
 *
 * @param plan the number of the plan; its code if it has no number
 * @param earlier the last reported state of the task, such as {@code Đang thực hiện (2025)}; empty if there is none
 * @param entries what the data already say about the year, by the columns to be filled in
 */
public record FormTask(TaskKey key, String plan, Task task, String earlier, Map<TaskColumn, String> entries) {

    public FormTask {
        entries = entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(entries));
    }

    /** The content of a column to be filled in; may be empty. */
    public String entry(TaskColumn column) {
        return entries.getOrDefault(column, "");
    }
}
