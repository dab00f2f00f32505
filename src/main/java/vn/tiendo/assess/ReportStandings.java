package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.SubmittedReport;

/** Who of the units that a plan asks has reported on a year, and when. */
public final class ReportStandings {

    private final ReportingPlans reporting;
    private final LocalDate asOf;
    private final Predicate<AdminUnitCode> isInScope;
    private final Map<Integer, Map<AdminUnitCode, SubmittedReport>> byYear = new HashMap<>();

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
        return reporting.askedBy(plan, year).stream()
                .map(AdministrativeUnit::code)
                .filter(isInScope)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a unit can be missing: not one that is gone on the deadline, nor one that has not begun yet. */
    private boolean isAsked(AdministrativeUnit unit, LocalDate due) {
        return unit.isInForceOn(due) && unit.hasBegunBy(asOf);
    }

    /** Empty for a year in which nobody handed in anything: then nothing is known about that year. */
    public List<ReportStanding> of(Plan plan, int year) {
        Optional<LocalDate> due = plan.reportDue(year);
        Map<AdminUnitCode, SubmittedReport> handedIn = byYear.getOrDefault(year, Map.of());
        if (due.isEmpty() || handedIn.isEmpty()) {
            return List.of();
        }
        List<ReportStanding> standings = new ArrayList<>();
        for (AdministrativeUnit unit : reporting.askedBy(plan, year)) {
            Optional<SubmittedReport> report = Optional.ofNullable(handedIn.get(unit.code()));
            if (isInScope.test(unit.code()) && (report.isPresent() || isAsked(unit, due.get()))) {
                standings.add(new ReportStanding(
                        plan.code(), unit, year, due.get(), report, Punctuality.of(report, due.get(), asOf)));
            }
        }
        boolean isKnown =
                standings.stream().anyMatch(standing -> standing.report().isPresent());
        return isKnown ? standings : List.of();
    }
}
