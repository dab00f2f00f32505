package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<AdminUnitCode, Map<Plan, List<ReportingDuty>>> dutiesOfUnit = new HashMap<>();

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
                ofPlan.forEach(duty -> dutiesOfUnit
                        .computeIfAbsent(duty.unit(), unit -> new LinkedHashMap<>())
                        .computeIfAbsent(plan, asking -> new ArrayList<>())
                        .add(duty));
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
        Set<AdministrativeUnit> asked = new LinkedHashSet<>();
        for (ReportingDuty duty : duties.getOrDefault(plan.code(), List.of())) {
            if (duty.covers(year)) {
                asked.add(dataset.units().get(duty.unit()));
            }
        }
        return List.copyOf(asked);
    }

    /** The plans that a unit must ever report under: those of the units above, the nearest first, then its own and others'. */
    public List<Plan> plansThatAsk(AdministrativeUnit unit) {
        Set<Plan> asking = dutiesOf(unit).keySet();
        List<Plan> inOrder = new ArrayList<>();
        for (AdministrativeUnit above : dataset.units().ancestorsOf(unit.code())) {
            asking.stream()
                    .filter(plan -> plan.issuingUnit().equals(above.code()))
                    .forEach(inOrder::add);
        }
        asking.stream().filter(plan -> plan.issuingUnit().equals(unit.code())).forEach(inOrder::add);
        asking.stream().filter(plan -> !inOrder.contains(plan)).forEach(inOrder::add);
        return inOrder;
    }

    /** The plan whose deadline applies to a unit's report on a year. */
    public Optional<Plan> planThatAsks(AdministrativeUnit unit, int year) {
        return plansThatAsk(unit).stream()
                .filter(plan ->
                        dutiesOf(unit).getOrDefault(plan, List.of()).stream().anyMatch(duty -> duty.covers(year)))
                .findFirst();
    }

    private Map<Plan, List<ReportingDuty>> dutiesOf(AdministrativeUnit unit) {
        return dutiesOfUnit.getOrDefault(unit.code(), Map.of());
    }
}
