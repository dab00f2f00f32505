package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Spot;

/**
 * What a form that came back says about one task.
 *
 * @param cells the content for the columns of results, in their own notation
 * @param places where each of these cells is, and that of the state even if it is empty, since it must not be
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

    @Override
    public TaskSubject about() {
        return new TaskSubject(unit, year, key);
    }

    @Override
    public String labelOf(String column, FormWords words) {
        return TaskColumn.ALL
                .findEntry(column)
                .map(one -> words.text("task." + column))
                .orElse(column);
    }

    @Override
    public String wordOf(String token, FormWords words) {
        return words.state(token);
    }

    @Override
    public String shown(String column, String value, FormWords words) {
        return column.equals(TaskColumn.STATE.key()) ? words.state(value) : value;
    }

    @Override
    public Optional<Spot> placeOf(String column) {
        return TaskColumn.ALL.find(column).map(places::get);
    }
}
