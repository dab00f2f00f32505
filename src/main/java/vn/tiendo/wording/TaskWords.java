package vn.tiendo.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.model.TaskResult;
import vn.tiendo.model.TaskState;
import vn.tiendo.view.StatusFamily;

/** Says in words how far tasks have come. */
public final class TaskWords {

    private final Messages messages;

    /** @param messages the words for them */
    public TaskWords(Messages messages) {
        this.messages = messages;
    }

    /** The label of a task in this state. */
    public String state(TaskState state) {
        return FirstLetter.upper(messages.text("tasks.state." + state.token()));
    }

    /** The label of a task on which nothing was reported. */
    public String unknown() {
        return FirstLetter.upper(messages.text("tasks.state.unknown"));
    }

    /**
     * The number of tasks per state.
     *
     * @param unknown how many more tasks there are on which nothing was reported
     */
    public String counts(Collection<TaskResult> results, int unknown) {
        Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
        results.forEach(result -> counts.merge(result.state(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((state, count) ->
                parts.add(messages.text("tasks.count", count, messages.text("tasks.state." + state.token()))));
        if (unknown > 0) {
            parts.add(messages.text("tasks.count", unknown, messages.text("tasks.state.unknown")));
        }
        return String.join(", ", parts);
    }

    /** A task's result and its note. */
    public static String told(TaskResult result) {
        return (result.result() + " " + result.note()).strip();
    }

    /** The family of marks for the state of a task. */
    public static StatusFamily familyOf(TaskState state) {
        return switch (state) {
            case DONE -> StatusFamily.MET;
            case UNDER_WAY -> StatusFamily.ON_TRACK;
            case NOT_STARTED -> StatusFamily.OPEN;
            case NOT_APPLICABLE -> StatusFamily.NONE;
        };
    }
}
