package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.TaskResult;

/** Compares tasks and narratives before and after an import. */
public final class WordComparison {

    private final Dataset before;
    private final Dataset after;
    private final FormWords words;

    public WordComparison(Dataset before, Dataset after, FormWords words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** The results of tasks by what they are about. */
    public static Map<TaskSubject, TaskResult> tasksOf(Dataset dataset) {
        Map<TaskSubject, TaskResult> found = new HashMap<>();
        dataset.taskResults().forEach(result -> found.put(TaskSubject.of(result), result));
        return found;
    }

    public static Optional<Narrative> narrativeOf(Dataset dataset, AdminUnitCode unit, int year) {
        return dataset.narratives().stream()
                .filter(one -> one.unit().equals(unit) && one.year() == year)
                .findFirst();
    }

    /** What the rows change; rows that say the same as the data are left out. */
    public List<TaskChange> tasks(List<ReportedTask> rows) {
        Map<TaskSubject, TaskResult> standing = tasksOf(before);
        Map<TaskSubject, TaskResult> reported = tasksOf(after);
        List<TaskChange> changes = new ArrayList<>();
        for (ReportedTask row : rows) {
            TaskResult now = reported.get(row.about());
            Optional<TaskResult> former = Optional.ofNullable(standing.get(row.about()));
            if (now != null && !former.map(one -> isSame(one, now)).orElse(false)) {
                changes.add(new TaskChange(
                        row,
                        before.units().get(row.unit()),
                        former.map(one -> words.state(one.state())).orElse(""),
                        words.state(now.state())));
            }
        }
        return changes;
    }

    private static boolean isSame(TaskResult one, TaskResult other) {
        return one.state() == other.state()
                && one.result().equals(other.result())
                && one.note().equals(other.note());
    }

    /** The same for the narrative. */
    public List<TextChange> texts(List<ReportedText> rows) {
        List<TextChange> changes = new ArrayList<>();
        for (ReportedText row : rows) {
            String former = part(before, row);
            String now = part(after, row);
            if (!Objects.equals(former, now)) {
                changes.add(new TextChange(row, before.units().get(row.unit()), former, now));
            }
        }
        return changes;
    }

    private static String part(Dataset dataset, ReportedText row) {
        Map<ReportPart, String> parts = narrativeOf(dataset, row.unit(), row.year())
                .flatMap(NarrativeText::of)
                .map(NarrativeText::parts)
                .orElse(Map.of());
        return parts.getOrDefault(row.part(), "");
    }
}
