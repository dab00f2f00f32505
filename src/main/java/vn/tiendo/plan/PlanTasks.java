package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskCode;
import vn.tiendo.model.TaskResult;
import vn.tiendo.view.Link;
import vn.tiendo.view.PlanPage;
import vn.tiendo.view.PlanPage.TaskGroup;
import vn.tiendo.view.PlanPage.TaskRow;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.TaskWords;

/** The tasks of a plan in its own words, with the results that units have reported. */
final class PlanTasks {

    private static final int MOST_NAMED = 40;

    private final SiteParts site;
    private final Messages messages;
    private final TaskWords words;
    private final Map<PlanCode, Map<TaskCode, TreeMap<AdminUnitCode, TaskResult>>> latest = new HashMap<>();

    PlanTasks(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
        this.words = new TaskWords(messages);
        for (TaskResult result : site.dataset().taskResults()) {
            if (result.year() <= site.progress().asOf().getYear()
                    && site.scope().lists(result.unit())) {
                latest.computeIfAbsent(result.plan(), plan -> new HashMap<>())
                        .computeIfAbsent(result.task(), task -> new TreeMap<>())
                        .merge(result.unit(), result, (one, other) -> one.year() >= other.year() ? one : other);
            }
        }
    }

    List<TaskGroup> of(Plan plan, SitePath path) {
        Map<String, List<TaskRow>> byGroup = new LinkedHashMap<>();
        for (Task task : site.dataset().tasks()) {
            if (task.plan().equals(plan.code())) {
                byGroup.computeIfAbsent(task.group(), group -> new ArrayList<>())
                        .add(row(task, plan, path));
            }
        }
        return byGroup.entrySet().stream()
                .map(group -> new TaskGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** How many tasks there are, and for how many of them a result is known. */
    String counts(List<TaskGroup> groups) {
        long total = groups.stream().mapToLong(group -> group.rows().size()).sum();
        long told = groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> !row.results().isEmpty())
                .count();
        return total == 0
                ? ""
                : messages.text("plan.tasks.counts", VietnameseFormat.whole(total), VietnameseFormat.whole(told));
    }

    private TaskRow row(Task task, Plan plan, SitePath path) {
        Map<AdminUnitCode, TaskResult> results =
                latest.getOrDefault(plan.code(), Map.of()).getOrDefault(task.code(), new TreeMap<>());
        List<TaskResult> told = results.values().stream()
                .sorted(Comparator.comparing(
                        (TaskResult result) -> !result.unit().equals(plan.issuingUnit())))
                .limit(MOST_NAMED)
                .toList();
        ListedUnits listed = site.links().listed(told.stream().map(this::unitOf).toList());
        List<PlanPage.TaskState> named = told.stream()
                .map(result -> state(site.links().unitLink(path, unitOf(result), listed), result))
                .toList();
        int more = results.size() - named.size();
        return new TaskRow(
                task.code().text(),
                task.content(),
                task.leadBody(),
                task.coordinatingBodies(),
                task.timing(),
                results.size() > 1
                        ? messages.text("plan.task.units", results.size(), words.counts(results.values(), 0))
                        : "",
                named,
                more > 0 ? messages.text("plan.more_units", VietnameseFormat.whole(more)) : "");
    }

    private AdministrativeUnit unitOf(TaskResult result) {
        return site.dataset().units().get(result.unit());
    }

    private PlanPage.TaskState state(Link unit, TaskResult result) {
        return new PlanPage.TaskState(
                unit,
                words.state(result.state()),
                TaskWords.familyOf(result.state()),
                String.valueOf(result.year()),
                TaskWords.told(result),
                result.illustrative());
    }
}
