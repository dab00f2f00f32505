package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.assess.Punctuality;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.view.Link;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.StatusFamily;
import vn.tiendo.wording.ReportWords;

/** A unit's yearly reports: by when each was due, and how it was handed in. */
final class UnitReports {

    private final SiteParts site;
    private final Messages messages;
    private final ReportingPlans reporting;
    private final ReportStandings standings;
    private final Map<AdminUnitCode, List<SubmittedReport>> reportsOfUnit = new HashMap<>();

    UnitReports(SiteParts site, ReportingPlans reporting, ReportStandings standings) {
        this.standings = standings;
        this.site = site;
        this.messages = site.messages();
        this.reporting = reporting;
        for (SubmittedReport report : site.dataset().submittedReports()) {
            reportsOfUnit
                    .computeIfAbsent(report.unit(), unit -> new ArrayList<>())
                    .add(report);
        }
    }

    /** The years with a report, a text, results of tasks, or a deadline that has passed without one; latest first. */
    List<ReportRow> of(AdministrativeUnit unit, SitePath page, ReportFileLinks files) {
        TreeMap<Integer, Optional<SubmittedReport>> years = new TreeMap<>(Comparator.reverseOrder());
        site.yearlyReports()
                .narrativesOf(unit.code())
                .forEach(narrative -> years.put(narrative.year(), Optional.empty()));
        reportsOfUnit
                .getOrDefault(unit.code(), List.of())
                .forEach(report -> years.put(report.year(), Optional.of(report)));
        overdue(unit).forEach(year -> years.putIfAbsent(year, Optional.empty()));
        site.yearlyReports().years(unit.code()).keySet().forEach(year -> years.putIfAbsent(year, Optional.empty()));
        List<ReportRow> rows = new ArrayList<>();
        years.forEach((year, report) ->
                rows.addAll(rows(unit, page, year, report, code -> true, files.to(unit.code(), year, page))));
        return rows;
    }

    private List<Integer> overdue(AdministrativeUnit unit) {
        return reporting.plansThatAsk(unit).stream()
                .flatMapToInt(plan -> IntStream.rangeClosed(plan.firstYear(), plan.lastYear()))
                .distinct()
                .filter(year -> due(unit, year, code -> true).entrySet().stream()
                        .anyMatch(due -> due.getKey().isBefore(standings.asOf())
                                && unit.isInForceOn(due.getKey())
                                && isKnown(due.getValue(), year)))
                .boxed()
                .toList();
    }

    /** The report on a year, once for each deadline that plans which count set for it. */
    List<ReportRow> on(AdministrativeUnit unit, SitePath page, int year, Predicate<PlanCode> counts) {
        Optional<SubmittedReport> report = reportsOfUnit.getOrDefault(unit.code(), List.of()).stream()
                .filter(one -> one.year() == year)
                .findFirst();
        return rows(unit, page, year, report, counts, Optional.empty());
    }

    /** The days by which the report on a year is due, and the plans that say so. */
    private Map<LocalDate, List<Plan>> due(AdministrativeUnit unit, int year, Predicate<PlanCode> counts) {
        Map<LocalDate, List<Plan>> plans = new LinkedHashMap<>();
        reporting.plansThatAsk(unit, year).stream()
                .filter(plan -> counts.test(plan.code()))
                .forEach(plan -> plan.reportDue(year)
                        .ifPresent(due -> plans.computeIfAbsent(due, day -> new ArrayList<>())
                                .add(plan)));
        return plans;
    }

    /** One report may be in time for one plan and late for another: then each deadline has a row that names its plans. */
    private List<ReportRow> rows(
            AdministrativeUnit unit,
            SitePath page,
            int year,
            Optional<SubmittedReport> report,
            Predicate<PlanCode> counts,
            Optional<Link> file) {
        Map<LocalDate, List<Plan>> days = due(unit, year, counts);
        if (report.isEmpty()) {
            days.keySet().removeIf(day -> !unit.isInForceOn(day)); // nobody is late who was not there any more
            if (days.entrySet().stream().anyMatch(due -> isTold(report, due.getValue(), year, due.getKey()))) {
                days.entrySet().removeIf(due -> !isTold(report, due.getValue(), year, due.getKey()));
            }
        }
        if (days.isEmpty()) {
            return List.of(row(unit, page, year, report, Optional.empty(), false, "", file));
        }
        List<ReportRow> rows = new ArrayList<>();
        days.forEach((due, plans) -> {
            String told = VietnameseFormat.date(due);
            String labels = plans.stream()
                    .map(plan -> site.links().planLink(page, plan.code()).text())
                    .collect(Collectors.joining("; "));
            rows.add(row(
                    unit,
                    page,
                    year,
                    report,
                    Optional.of(due),
                    isTold(report, plans, year, due),
                    days.size() == 1 ? told : messages.text("reports.due_by_plan", told, labels),
                    rows.isEmpty() ? file : Optional.empty()));
        });
        return rows;
    }

    /** Whether a verdict can be given: that nobody is late before a deadline is known also where nothing else is. */
    private boolean isTold(Optional<SubmittedReport> report, List<Plan> plans, int year, LocalDate due) {
        return report.isPresent() || isKnown(plans, year) || !due.isBefore(standings.asOf());
    }

    /** Whether the data say who has reported under any of the plans: as the page about all units says it. */
    private boolean isKnown(List<Plan> plans, int year) {
        return plans.stream().anyMatch(plan -> standings.knows(plan, year));
    }

    private ReportRow row(
            AdministrativeUnit unit,
            SitePath page,
            int year,
            Optional<SubmittedReport> report,
            Optional<LocalDate> due,
            boolean isTold,
            String deadline,
            Optional<Link> file) {
        Optional<LocalDate> submitted = report.flatMap(SubmittedReport::credibleDay);
        Optional<Narrative> narrative = site.yearlyReports().narrativesOf(unit.code()).stream()
                .filter(text -> text.year() == year)
                .findFirst();
        String verdict = report.isPresent() ? messages.text("reports.handed_in") : "";
        StatusFamily family = report.isPresent() ? StatusFamily.MET : StatusFamily.NONE;
        if (due.isPresent() && isTold) {
            Punctuality punctuality = Punctuality.of(report, due.get(), standings.asOf());
            verdict = punctuality == Punctuality.LATE
                    ? messages.text(
                            "reports.late",
                            VietnameseFormat.whole(ChronoUnit.DAYS.between(due.get(), submitted.orElseThrow())))
                    : ReportWords.of(punctuality, messages);
            family = ReportWords.familyOf(punctuality);
            if (report.isEmpty() && narrative.isPresent()) {
                verdict = messages.text("reports.only_text", verdict);
            }
        }
        return new ReportRow(
                new Link(
                        messages.text("reports.year", year),
                        site.yearlyReports().has(unit.code(), year)
                                ? page.relativize(SitePath.yearlyReport(unit.code(), year))
                                : ""),
                deadline,
                submitted.map(VietnameseFormat::date).orElse(""),
                verdict,
                family,
                report.map(SubmittedReport::number).orElse(""),
                report.map(SubmittedReport::illustrative).orElse(false)
                        || narrative.map(Narrative::illustrative).orElse(false),
                file);
    }
}
