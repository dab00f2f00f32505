package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskResult;

/**
 * The tasks that a form asks a unit about: those of its own plans, and those of other plans on which it has already
 * reported.
 */
final class TaskRows {

    private final Dataset dataset;
    private final FormWords words;
    private final Map<AdminUnitCode, List<TaskResult>> results = new HashMap<>();

    TaskRows(Dataset dataset, FormWords words) {
        this.dataset = dataset;
        this.words = words;
        for (TaskResult result : dataset.taskResults()) {
            results.computeIfAbsent(result.unit(), unit -> new ArrayList<>()).add(result);
        }
    }

    List<FormTask> of(AdministrativeUnit unit, int year, Optional<PlanCode> only) {
        List<TaskResult> own = results.getOrDefault(unit.code(), List.of());
        List<FormTask> rows = new ArrayList<>();
        for (Task task : dataset.tasks()) {
            Plan plan = dataset.plans().get(task.plan());
            List<TaskResult> told = own.stream()
                    .filter(result ->
                            result.plan().equals(task.plan()) && result.task().equals(task.code()))
                    .toList();
            boolean isOwn = plan != null
                    && plan.issuingUnit().equals(unit.code())
                    && plan.firstYear() <= year
                    && year <= plan.lastYear();
            boolean isReportedOn = told.stream().anyMatch(result -> result.year() == year || result.year() == year - 1);
            if (plan != null
                    && (isOwn || isReportedOn)
                    && only.map(task.plan()::equals).orElse(true)) {
                rows.add(row(task, plan, told, year));
            }
        }
        return rows;
    }

    private FormTask row(Task task, Plan plan, List<TaskResult> told, int year) {
        Map<TaskColumn, String> entries = new EnumMap<>(TaskColumn.class);
        told.stream().filter(result -> result.year() == year).findFirst().ifPresent(result -> {
            entries.put(TaskColumn.STATE, words.state(result.state()));
            entries.put(TaskColumn.RESULT, result.result());
            entries.put(TaskColumn.NOTE, result.note());
        });
        String earlier = told.stream()
                .filter(result -> result.year() < year)
                .max(Comparator.comparingInt(TaskResult::year))
                .map(result -> words.state(result.state()) + " (" + result.year() + ")")
                .orElse("");
        return new FormTask(new TaskKey(task.plan(), task.code()), name(plan), task, earlier, entries);
    }

    /** The short name of a plan in a form: its number, else its code. */
    static String name(Plan plan) {
        return plan.number().isEmpty() ? plan.code().text() : plan.number();
    }
}
