package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskCode;
import vn.tiendo.model.TaskResult;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.StatusFamily;
import vn.tiendo.view.TaskSection;
import vn.tiendo.wording.TaskWords;

/** A unit's activities: the tasks of its plans, and its yearly reports. */
final class UnitActivities {

    private final SiteParts site;
    private final Messages messages;
    private final TaskWords words;
    private final UnitReports reports;
    private final Map<PlanCode, List<Task>> tasksOfPlan = new LinkedHashMap<>();
    private final Map<AdminUnitCode, List<TaskResult>> resultsOfUnit = new HashMap<>();

    /** @param standings by when reports are told to be handed in or missing, also those of an earlier year */
    UnitActivities(SiteParts site, ReportingPlans reporting, ReportStandings standings) {
        this.site = site;
        this.messages = site.messages();
        this.words = new TaskWords(messages);
        this.reports = new UnitReports(site, reporting, standings);
        for (Task task : site.dataset().tasks()) {
            tasksOfPlan.computeIfAbsent(task.plan(), plan -> new ArrayList<>()).add(task);
        }
        for (TaskResult result : site.dataset().taskResults()) {
            if (result.year() <= site.progress().asOf().getYear()) {
                resultsOfUnit
                        .computeIfAbsent(result.unit(), unit -> new ArrayList<>())
                        .add(result);
            }
        }
    }

    UnitReports reports() {
        return reports;
    }

    /** The unit's own plans with all their tasks, and others' plans with the tasks for which it has a result. */
    List<TaskSection> tasks(AdministrativeUnit unit, SitePath page) {
        return tasks(unit, page, plan -> true);
    }

    /** The same for the plans that count. */
    List<TaskSection> tasks(AdministrativeUnit unit, SitePath page, Predicate<PlanCode> counts) {
        return tasks(unit, page, counts, TaskWords::told);
    }

    /** The same with the results of all years from the first on. */
    List<TaskSection> tasksOver(int first, AdministrativeUnit unit, SitePath page, Predicate<PlanCode> counts) {
        return tasks(unit, page, counts, latest -> {
            List<TaskResult> all = resultsOfUnit.getOrDefault(unit.code(), List.of()).stream()
                    .filter(result -> result.plan().equals(latest.plan())
                            && result.task().equals(latest.task())
                            && result.year() >= first
                            && !TaskWords.told(result).isEmpty())
                    .sorted(Comparator.comparingInt(TaskResult::year))
                    .toList();
            return all.size() < 2
                    ? TaskWords.told(latest)
                    : all.stream()
                            .map(result -> messages.text("tasks.of_year", result.year(), TaskWords.told(result)))
                            .collect(Collectors.joining("\n"));
        });
    }

    private List<TaskSection> tasks(
            AdministrativeUnit unit, SitePath page, Predicate<PlanCode> counts, Function<TaskResult, String> told) {
        Map<PlanCode, Map<TaskCode, TaskResult>> latest = new HashMap<>();
        for (TaskResult result : resultsOfUnit.getOrDefault(unit.code(), List.of())) {
            latest.computeIfAbsent(result.plan(), plan -> new HashMap<>())
                    .merge(result.task(), result, (one, other) -> one.year() >= other.year() ? one : other);
        }
        List<TaskSection> sections = new ArrayList<>();
        for (Map.Entry<PlanCode, List<Task>> entry : tasksOfPlan.entrySet()) {
            Plan plan = site.dataset().plans().get(entry.getKey());
            Map<TaskCode, TaskResult> results = latest.getOrDefault(entry.getKey(), Map.of());
            boolean own = plan != null && plan.issuingUnit().equals(unit.code());
            List<Task> shown = entry.getValue().stream()
                    .filter(task -> own || results.containsKey(task.code()))
                    .toList();
            if (!shown.isEmpty() && counts.test(entry.getKey())) {
                sections.add(new TaskSection(
                        site.links().planLink(page, entry.getKey()),
                        counts(shown, results),
                        shown.stream()
                                .map(task -> row(task, Optional.ofNullable(results.get(task.code())), told))
                                .toList()));
            }
        }
        return sections;
    }

    private String counts(List<Task> tasks, Map<TaskCode, TaskResult> results) {
        List<TaskResult> told = tasks.stream()
                .map(task -> results.get(task.code()))
                .filter(Objects::nonNull)
                .toList();
        return messages.text("tasks.counts", tasks.size(), words.counts(told, tasks.size() - told.size()));
    }

    private TaskSection.Row row(Task task, Optional<TaskResult> result, Function<TaskResult, String> told) {
        return new TaskSection.Row(
                task.code().text(),
                task.content(),
                task.leadBody(),
                result.map(one -> words.state(one.state())).orElseGet(words::unknown),
                result.map(one -> TaskWords.familyOf(one.state())).orElse(StatusFamily.NONE),
                result.map(one -> String.valueOf(one.year())).orElse(""),
                result.map(told).orElse(""),
                result.map(TaskResult::illustrative).orElse(false));
    }
}
