package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Spot;
import vn.tiendo.model.TaskResult;

/**
 * What a form that came back says about one task.
 *
 * @param cells the content for the columns of results, in their own notation
 * @param places where each of these cells is
 */
public record ReportedTask(
        String file,
        AdminUnitCode unit,
        int year,
        TaskKey key,
        Map<TaskColumn, String> cells,
        Map<TaskColumn, Spot> places,
        Spot place)
        implements ReportedEntry {

    public ReportedTask {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        places = Collections.unmodifiableMap(new EnumMap<>(places));
    }

    /** Identifies what was reported on. */
    public record About(AdminUnitCode unit, int year, TaskKey key) {

        /** What a row of the data is about. */
        public static About of(TaskResult result) {
            return new About(result.unit(), result.year(), new TaskKey(result.plan(), result.task()));
        }
    }

    @Override
    public About about() {
        return new About(unit, year, key);
    }

    @Override
    public String labelOf(String column, FormWords words) {
        return TaskColumn.entries().stream().anyMatch(one -> one.key().equals(column))
                ? words.text("task." + column)
                : column;
    }

    @Override
    public String wordOf(String token, FormWords words) {
        return words.state(token);
    }

    @Override
    public Optional<Spot> placeOf(String column) {
        return TaskColumn.of(column).map(places::get);
    }
}
