package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.tiendo.model.Task;

/**
 * One row of the sheet of tasks.
 *
 * @param plan by its number, else by its code
 * @param earlier how far the task had come the last time, such as {@code Đang thực hiện (2025)}; empty where nobody said
 * @param entries what the data say of the year already, by the columns that are filled in
 */
public record FormTask(TaskKey key, String plan, Task task, String earlier, Map<TaskColumn, String> entries) {

    public FormTask {
        entries = entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(entries));
    }

    /** What stands in a column to be filled in; empty where nothing does. */
    public String entry(TaskColumn column) {
        return entries.getOrDefault(column, "");
    }
}
