package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.assess.Punctuality;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskCode;
import vn.tiendo.model.TaskResult;
import vn.tiendo.view.Link;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.StatusFamily;
import vn.tiendo.view.TaskSection;
import vn.tiendo.wording.ReportWords;
import vn.tiendo.wording.TaskWords;

/** A unit's activities: the tasks of its plans, and its yearly reports. */
final class UnitActivities {

    private final SiteParts site;
    private final Messages messages;
    private final TaskWords words;
    private final ReportingPlans reporting;
    private final Map<PlanCode, List<Task>> tasksOfPlan = new LinkedHashMap<>();
    private final Map<AdminUnitCode, List<TaskResult>> resultsOfUnit = new HashMap<>();
    private final Map<AdminUnitCode, List<SubmittedReport>> reportsOfUnit = new HashMap<>();

    UnitActivities(SiteParts site, ReportingPlans reporting) {
        this.site = site;
        this.messages = site.messages();
        this.words = new TaskWords(messages);
        this.reporting = reporting;
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
        for (SubmittedReport report : site.dataset().submittedReports()) {
            reportsOfUnit
                    .computeIfAbsent(report.unit(), unit -> new ArrayList<>())
                    .add(report);
        }
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

    /** The years with a report, a text, or a deadline that has passed without one; latest first. */
    List<ReportRow> reports(AdministrativeUnit unit, SitePath page, ReportFileLinks files) {
        TreeMap<Integer, Optional<SubmittedReport>> years = new TreeMap<>(Comparator.reverseOrder());
        List<Narrative> narratives = site.yearlyReports().narrativesOf(unit.code());
        narratives.forEach(narrative -> years.put(narrative.year(), Optional.empty()));
        reportsOfUnit
                .getOrDefault(unit.code(), List.of())
                .forEach(report -> years.put(report.year(), Optional.of(report)));
        if (years.isEmpty()) {
            return List.of();
        }
        for (Plan plan : reporting.plansThatAsk(unit)) {
            for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
                Optional<LocalDate> due = due(unit, year);
                if (due.isPresent() && due.get().isBefore(site.progress().asOf()) && unit.isInForceOn(due.get())) {
                    years.putIfAbsent(year, Optional.empty());
                }
            }
        }
        List<ReportRow> rows = new ArrayList<>();
        years.forEach((year, report) ->
                rows.add(reportRow(unit, page, year, report, narratives, files.to(unit.code(), year, page))));
        return rows;
    }

    ReportRow report(AdministrativeUnit unit, SitePath page, int year) {
        Optional<SubmittedReport> report = reportsOfUnit.getOrDefault(unit.code(), List.of()).stream()
                .filter(one -> one.year() == year)
                .findFirst();
        return reportRow(unit, page, year, report, site.yearlyReports().narrativesOf(unit.code()), Optional.empty());
    }

    private Optional<LocalDate> due(AdministrativeUnit unit, int year) {
        return reporting.planThatAsks(unit, year).flatMap(plan -> plan.reportDue(year));
    }

    private ReportRow reportRow(
            AdministrativeUnit unit,
            SitePath page,
            int year,
            Optional<SubmittedReport> report,
            List<Narrative> narratives,
            Optional<Link> file) {
        Optional<LocalDate> due = due(unit, year);
        Optional<LocalDate> submitted = report.flatMap(SubmittedReport::credibleDay);
        Optional<Narrative> narrative =
                narratives.stream().filter(text -> text.year() == year).findFirst();
        String verdict = report.isPresent() ? messages.text("reports.handed_in") : "";
        StatusFamily family = report.isPresent() ? StatusFamily.MET : StatusFamily.NONE;
        if (due.isPresent()) {
            Punctuality punctuality =
                    Punctuality.of(report, due.get(), site.progress().asOf());
            verdict = punctuality == Punctuality.LATE
                    ? messages.text(
                            "reports.late",
                            VietnameseFormat.whole(ChronoUnit.DAYS.between(due.get(), submitted.orElseThrow())))
                    : ReportWords.of(punctuality, messages);
            family = ReportWords.familyOf(punctuality);
        }
        return new ReportRow(
                new Link(
                        messages.text("reports.year", year),
                        site.yearlyReports().has(unit.code(), year)
                                ? page.relativize(SitePath.yearlyReport(unit.code(), year))
                                : ""),
                due.map(VietnameseFormat::date).orElse(""),
                submitted.map(VietnameseFormat::date).orElse(""),
                verdict,
                family,
                report.map(SubmittedReport::number).orElse(""),
                report.map(SubmittedReport::illustrative).orElse(false)
                        || narrative.map(Narrative::illustrative).orElse(false),
                file);
    }
}
