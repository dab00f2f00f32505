package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.TaskResult;

/** Compares tasks and narratives before and after an import. */
public final class WordComparison {

    private static final int MOST_SHOWN = 80;

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
                        former.map(one -> shown(one, now)).orElse(""),
                        former.map(one -> shown(now, one)).orElseGet(() -> words.state(now.state()))));
            }
        }
        return changes;
    }

    /** The state with what else differs from another result, such as {@code Hoàn thành (Ghi chú: để trống)}. */
    private String shown(TaskResult one, TaskResult other) {
        String parts = Stream.of(
                        part(TaskColumn.RESULT, one.result(), other.result()),
                        part(TaskColumn.NOTE, one.note(), other.note()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String state = words.state(one.state());
        return parts.isEmpty() ? state : words.text("change.value", state, parts);
    }

    private String part(TaskColumn column, String text, String other) {
        if (text.equals(other)) {
            return "";
        }
        String shown = text.isEmpty() ? words.text("change.empty") : aroundDifference(text, other);
        return words.text("change.part", words.text("task." + column.key()), shown);
    }

    /** A long text from where it differs from another one, on one line. */
    private static String aroundDifference(String text, String other) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int word = text.lastIndexOf(' ', Math.min(same, text.length() - 1));
        boolean isLong = text.length() > MOST_SHOWN;
        int begin = isLong && same > MOST_SHOWN / 2 && word > 0 ? word + 1 : 0;
        int end = text.length() - begin > MOST_SHOWN ? text.offsetByCodePoints(begin, MOST_SHOWN / 2) : text.length();
        return (begin > 0 ? "…" : "")
                + text.substring(begin, end).replaceAll("\\s*\n\\s*", " ")
                + (end < text.length() ? "…" : "");
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
