package vn.tiendo.assess;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportingDuty;

/**
 * Who must report under which plan: the units that the data name; if they name none, the issuer and all units for which
 * the plan sets targets.
 */
public final class ReportingPlans {

    private final Dataset dataset;
    private final Progress progress;
    private final Map<PlanCode, List<ReportingDuty>> duties = new HashMap<>();
    /** Duties by unit: a country has thousands under each plan, a unit only one or two. */
    private final Map<AdminUnitCode, List<Asking>> askingOf = new HashMap<>();

    private final Map<AdminUnitCode, List<Asking>> inOrder = new ConcurrentHashMap<>();

    /** A plan under which a unit must report, and in which years. */
    private record Asking(Plan plan, List<ReportingDuty> duties) {

        boolean isIssuedBy(AdministrativeUnit unit) {
            return plan.issuingUnit().equals(unit.code());
        }
    }

    public ReportingPlans(Dataset dataset, Progress progress) {
        this.dataset = dataset;
        this.progress = progress;
        for (Plan plan : dataset.plans().values()) {
            if (plan.reportDeadline().isPresent()) {
                List<ReportingDuty> ofPlan = dataset.reportingDuties()
                        .map(all -> all.stream()
                                .filter(duty -> duty.plan().equals(plan.code()))
                                .toList())
                        .orElseGet(() -> usual(plan));
                duties.put(plan.code(), ofPlan);
                ofPlan.stream()
                        .collect(groupingBy(ReportingDuty::unit))
                        .forEach((unit, ofUnit) -> askingOf.computeIfAbsent(unit, code -> new ArrayList<>())
                                .add(new Asking(plan, ofUnit)));
            }
        }
    }

    private List<ReportingDuty> usual(Plan plan) {
        Set<AdminUnitCode> units = new LinkedHashSet<>();
        units.add(plan.issuingUnit());
        for (Assessment assessment : progress.ofPlan(plan.code())) {
            units.add(assessment.unit());
        }
        return units.stream()
                .map(unit -> new ReportingDuty(plan.code(), unit, plan.firstYear(), plan.lastYear(), plan.origin()))
                .toList();
    }

    /** The units that must report on a year, the issuer first. */
    List<AdministrativeUnit> askedBy(Plan plan, int year) {
        Set<AdminUnitCode> asked = new LinkedHashSet<>();
        for (ReportingDuty duty : duties.getOrDefault(plan.code(), List.of())) {
            if (duty.covers(year)) {
                asked.add(duty.unit());
            }
        }
        return asked.stream().map(dataset.units()::get).toList();
    }

    /** The plans that a unit must ever report under: those of the units above, the nearest first, then its own and others'. */
    public List<Plan> plansThatAsk(AdministrativeUnit unit) {
        return asking(unit).stream().map(Asking::plan).toList();
    }

    /** The plans that ask a unit for its report on a year; each sets a deadline of its own. */
    public List<Plan> plansThatAsk(AdministrativeUnit unit, int year) {
        return asking(unit).stream()
                .filter(asking -> asking.duties().stream().anyMatch(duty -> duty.covers(year)))
                .map(Asking::plan)
                .toList();
    }

    private List<Asking> asking(AdministrativeUnit unit) {
        return inOrder.computeIfAbsent(unit.code(), code -> ordered(unit));
    }

    private List<Asking> ordered(AdministrativeUnit unit) {
        List<Asking> left = new ArrayList<>(askingOf.getOrDefault(unit.code(), List.of()));
        List<Asking> ordered = new ArrayList<>();
        List<AdministrativeUnit> issuers = new ArrayList<>(dataset.units().ancestorsOf(unit.code()));
        issuers.add(unit);
        for (AdministrativeUnit issuer : issuers) {
            left.stream().filter(one -> one.isIssuedBy(issuer)).forEach(ordered::add);
            left.removeIf(one -> one.isIssuedBy(issuer));
        }
        ordered.addAll(left);
        return List.copyOf(ordered);
    }
}
