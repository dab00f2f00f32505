package vn.tiendo.intake;

import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.TaskResult;

/** What a form says something about: a task of a plan, by a unit, in a year. */
public record TaskSubject(AdminUnitCode unit, int year, TaskKey key) {

    /** What a row of the data is about. */
    public static TaskSubject of(TaskResult result) {
        return new TaskSubject(result.unit(), result.year(), new TaskKey(result.plan(), result.task()));
    }
}
