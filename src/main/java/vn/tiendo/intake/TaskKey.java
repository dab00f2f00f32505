package vn.tiendo.intake;

import java.util.Optional;
import vn.tiendo.model.Codes;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.TaskCode;

/** Which task of which plan. */
public record TaskKey(PlanCode plan, TaskCode task) {

    private static final String BETWEEN = "|";

    /** The text in the hidden column. */
    public String text() {
        return plan.text() + BETWEEN + task.text();
    }

    /** Reads what {@link #text} has written; empty if somebody has changed it. */
    static Optional<TaskKey> parse(String text) {
        String[] parts = text.split("\\|", -1);
        return parts.length == 2 && Codes.isValid(parts[0]) && Codes.isValid(parts[1])
                ? Optional.of(new TaskKey(new PlanCode(parts[0]), new TaskCode(parts[1])))
                : Optional.empty();
    }
}
