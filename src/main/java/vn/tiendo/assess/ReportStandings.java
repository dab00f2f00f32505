package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.SubmittedReport;

/** Who of the units that a plan asks has reported on a year, and when. */
public final class ReportStandings {

    private final ReportingPlans reporting;
    private final LocalDate asOf;
    private final Predicate<AdminUnitCode> isInScope;
    private final Map<Integer, Map<AdminUnitCode, SubmittedReport>> byYear = new HashMap<>();
    private final Map<PlanYear, Boolean> known = new ConcurrentHashMap<>();

    private record PlanYear(PlanCode plan, int year) {}

    /** @param isInScope which units are covered */
    public ReportStandings(
            Dataset dataset, Progress progress, ReportingPlans reporting, Predicate<AdminUnitCode> isInScope) {
        this.reporting = reporting;
        this.asOf = progress.asOf();
        this.isInScope = isInScope;
        for (SubmittedReport report : dataset.submittedReports()) {
            if (isInScope.test(report.unit())) {
                byYear.computeIfAbsent(report.year(), year -> new HashMap<>()).put(report.unit(), report);
            }
        }
    }

    /** The day as of which reports are told to be handed in or missing. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Standings for all years of a plan that have begun, latest first. */
    public List<ReportStanding> of(Plan plan) {
        List<ReportStanding> standings = new ArrayList<>();
        for (int year = Math.min(plan.lastYear(), asOf.getYear()); year >= plan.firstYear(); year--) {
            standings.addAll(of(plan, year));
        }
        return standings;
    }

    /** Whether a plan asks no unit but its issuer for a report on a year, so that nobody can be missing. */
    public boolean asksOnlyIssuer(Plan plan, int year) {
        return reporting.askedBy(plan, year).stream()
                .allMatch(unit -> unit.code().equals(plan.issuingUnit()));
    }

    /** The units that a plan asks for a report on a year. */
    public Set<AdminUnitCode> asked(Plan plan, int year) {
        return askedOneByOne(plan, year).collect(Collectors.toSet());
    }

    private Stream<AdminUnitCode> askedOneByOne(Plan plan, int year) {
        return reporting.askedBy(plan, year).stream()
                .map(AdministrativeUnit::code)
                .filter(isInScope);
    }

    /** Whether a unit can be missing: not one that is gone on the deadline, nor one that has not begun yet. */
    private boolean isAsked(AdministrativeUnit unit, LocalDate due) {
        return unit.isInForceOn(due) && unit.hasBegunBy(asOf);
    }

    /** Whether any unit that a plan asks has handed in a report on a year: else nothing is known about that year. */
    public boolean knows(Plan plan, int year) {
        Map<AdminUnitCode, SubmittedReport> handedIn = byYear.getOrDefault(year, Map.of());
        return known.computeIfAbsent(
                new PlanYear(plan.code(), year),
                asked -> askedOneByOne(plan, year).anyMatch(handedIn::containsKey));
    }

    /** Empty for a year about which nothing is known. */
    public List<ReportStanding> of(Plan plan, int year) {
        Optional<LocalDate> due = plan.reportDue(year);
        if (due.isEmpty() || !knows(plan, year)) {
            return List.of();
        }
        Map<AdminUnitCode, SubmittedReport> handedIn = byYear.getOrDefault(year, Map.of());
        List<ReportStanding> standings = new ArrayList<>();
        for (AdministrativeUnit unit : reporting.askedBy(plan, year)) {
            Optional<SubmittedReport> report = Optional.ofNullable(handedIn.get(unit.code()));
            if (isInScope.test(unit.code()) && (report.isPresent() || isAsked(unit, due.get()))) {
                standings.add(new ReportStanding(
                        plan.code(), unit, year, due.get(), report, Punctuality.of(report, due.get(), asOf)));
            }
        }
        return standings;
    }
}
