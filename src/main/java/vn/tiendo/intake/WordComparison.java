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
import vn.tiendo.model.TaskState;

/** Compares tasks and narratives before and after an import. */
public final class WordComparison {

    /** A text that is not longer is shown whole. */
    private static final int MOST_SHOWN = 80;

    private static final String PARAGRAPH = " ¶ ";

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
                        former.map(one -> shown(one.state(), one.result(), now.result(), one.note(), now.note()))
                                .orElse(""),
                        shown(
                                now.state(),
                                now.result(),
                                former.map(TaskResult::result).orElse(""),
                                now.note(),
                                former.map(TaskResult::note).orElse(""))));
            }
        }
        return changes;
    }

    /** The state with what else differs from another result, such as {@code Hoàn thành (Ghi chú: để trống)}. */
    private String shown(TaskState state, String result, String otherResult, String note, String otherNote) {
        String parts = Stream.of(part(TaskColumn.RESULT, result, otherResult), part(TaskColumn.NOTE, note, otherNote))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? words.state(state) : words.text("change.value", words.state(state), parts);
    }

    private String part(TaskColumn column, String text, String other) {
        if (text.equals(other)) {
            return "";
        }
        String shown = text.isEmpty() ? words.text("change.empty") : differing(text, other);
        return words.text("change.part", words.text("task." + column.key()), shown);
    }

    /**
     * What of a text differs from another one, on one line: all of a short one, and of one without another; of a long one
     * everything from before the first word that differs to after the last.
     */
    public static String differing(String text, String other) {
        int same = 0;
        int shorter = Math.min(text.length(), other.length());
        while (same < shorter && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < shorter - same
                && text.charAt(text.length() - 1 - sameEnd) == other.charAt(other.length() - 1 - sameEnd)) {
            sameEnd++;
        }
        boolean isLong = text.length() > MOST_SHOWN;
        int begin = isLong ? wordBefore(text, same) : 0;
        int end = isLong ? wordAfter(text, text.length() - sameEnd) : text.length();
        return (begin > 0 ? "…" : "")
                + text.substring(begin, end).strip().replaceAll("\\s*\n\\s*", PARAGRAPH)
                + (end < text.length() ? "…" : "");
    }

    /** Where the word before the one at a position begins. */
    private static int wordBefore(String text, int position) {
        int at = position;
        for (boolean isWord : new boolean[] {true, false, true}) {
            while (at > 0 && isWord != Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    /** Where the word after the one at a position ends. */
    private static int wordAfter(String text, int position) {
        int at = position;
        for (boolean isWord : new boolean[] {true, false, true}) {
            while (at < text.length() && isWord != Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
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
