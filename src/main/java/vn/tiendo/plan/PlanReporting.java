package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.view.PlanPage.Handed;
import vn.tiendo.view.PlanPage.ReportYear;
import vn.tiendo.view.PlanPage.Reporting;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.StatusFamily;

/** Who reports on a plan to whom by when, and which of the units that it asks have. */
final class PlanReporting {

    private static final int MOST_NAMED = 40;

    private final SiteParts site;
    private final Messages messages;
    private final ReportingPlans reporting;
    private final Map<Integer, Map<AdminUnitCode, SubmittedReport>> byYear = new HashMap<>();

    PlanReporting(SiteParts site, ReportingPlans reporting) {
        this.site = site;
        this.messages = site.messages();
        this.reporting = reporting;
        for (SubmittedReport report : site.dataset().submittedReports()) {
            if (site.scope().hasPage(report.unit())) {
                byYear.computeIfAbsent(report.year(), year -> new HashMap<>()).put(report.unit(), report);
            }
        }
    }

    /** How a report was handed in, in the order shown. */
    private enum Verdict {
        IN_TIME("reports.in_time", StatusFamily.MET),
        HANDED_IN("reports.handed_in", StatusFamily.MET),
        LATE("plan.reports.late", StatusFamily.BEHIND),
        MISSING("reports.missing", StatusFamily.NONE),
        NOT_YET_DUE("plan.reports.not_due", StatusFamily.OPEN);

        private final String key;
        private final StatusFamily family;

        Verdict(String key, StatusFamily family) {
            this.key = key;
            this.family = family;
        }
    }

    Optional<Reporting> of(Plan plan, SitePath path) {
        String rule = rule(plan);
        List<ReportYear> years = new ArrayList<>();
        int last = Math.min(plan.lastYear(), site.progress().asOf().getYear());
        for (int year = last; year >= plan.firstYear(); year--) {
            List<AdministrativeUnit> asked = reporting.askedBy(plan, year);
            int reportedOn = year;
            plan.reportDue(year)
                    .flatMap(due -> year(asked, reportedOn, due, path))
                    .ifPresent(years::add);
        }
        return rule.isEmpty() && years.isEmpty() ? Optional.empty() : Optional.of(new Reporting(rule, years));
    }

    private String rule(Plan plan) {
        String deadline = deadline(plan);
        if (deadline.isEmpty()) {
            return plan.reportRecipient().isEmpty() ? "" : messages.text("plan.reports.to", plan.reportRecipient());
        }
        return plan.reportRecipient().isEmpty()
                ? messages.text("plan.reports.by", deadline)
                : messages.text(
                        plan.isReportDueInNextYear() ? "plan.reports.to_by.next" : "plan.reports.to_by",
                        plan.reportRecipient(),
                        deadline);
    }

    /** {@code 15/11}, {@code 15/01 năm sau}; empty if the plan says none. */
    private String deadline(Plan plan) {
        return plan.reportDeadline()
                .map(VietnameseFormat::dayOfYear)
                .map(day -> plan.isReportDueInNextYear() ? messages.text("plan.deadline.next_year", day) : day)
                .orElse("");
    }

    /** Nothing for a year in which nobody handed in anything: then nothing is known of that year. */
    private Optional<ReportYear> year(List<AdministrativeUnit> asked, int year, LocalDate due, SitePath path) {
        Map<AdminUnitCode, SubmittedReport> handedIn = byYear.getOrDefault(year, Map.of());
        Map<Verdict, List<AdministrativeUnit>> units = new EnumMap<>(Verdict.class);
        Set<Verdict> illustrative = EnumSet.noneOf(Verdict.class);
        boolean known = false;
        for (AdministrativeUnit unit : asked) {
            Optional<SubmittedReport> report = Optional.ofNullable(handedIn.get(unit.code()));
            if (report.isPresent() || unit.isInForceOn(due)) {
                Verdict verdict = verdict(report, due);
                units.computeIfAbsent(verdict, key -> new ArrayList<>()).add(unit);
                known |= report.isPresent();
                if (report.map(SubmittedReport::illustrative).orElse(false)) {
                    illustrative.add(verdict);
                }
            }
        }
        if (!known) {
            return Optional.empty();
        }
        List<Handed> groups = new ArrayList<>();
        units.forEach((verdict, of) -> groups.add(handed(verdict, of, path, illustrative.contains(verdict))));
        return Optional.of(new ReportYear(String.valueOf(year), VietnameseFormat.date(due), groups));
    }

    private Verdict verdict(Optional<SubmittedReport> report, LocalDate due) {
        if (report.isEmpty()) {
            return due.isBefore(site.progress().asOf()) ? Verdict.MISSING : Verdict.NOT_YET_DUE;
        }
        Optional<LocalDate> submitted = report.get().credibleDay();
        if (submitted.isEmpty()) {
            return Verdict.HANDED_IN;
        }
        return submitted.get().isAfter(due) ? Verdict.LATE : Verdict.IN_TIME;
    }

    private Handed handed(Verdict verdict, List<AdministrativeUnit> units, SitePath path, boolean illustrative) {
        int more = units.size() - MOST_NAMED;
        return new Handed(
                FirstLetter.upper(messages.text(verdict.key)),
                verdict.family,
                VietnameseFormat.whole(units.size()),
                units.stream()
                        .sorted(Comparator.comparing(AdministrativeUnit::code))
                        .limit(MOST_NAMED)
                        .map(unit -> site.links().unitLink(path, unit))
                        .toList(),
                more > 0 ? messages.text("coverage.more", VietnameseFormat.whole(more)) : "",
                illustrative);
    }
}
