package vn.tiendo.assess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;

/**
 * To which units each target applies, after adjusted targets have replaced others for their units. Safe to use from
 * several threads.
 */
public final class TargetScope {

    private final Dataset dataset;
    private final Map<AdminUnitCode, List<AdministrativeUnit>> below = new ConcurrentHashMap<>();
    private final Map<TargetCode, Set<AdminUnitCode>> replacedFor = new HashMap<>();

    public TargetScope(Dataset dataset) {
        this.dataset = dataset;
        for (Target target : dataset.targets().values()) {
            target.adjusts()
                    .ifPresent(adjusted -> namedUnits(target)
                            .forEach(unit -> replacedFor
                                    .computeIfAbsent(adjusted, code -> new HashSet<>())
                                    .add(unit.code())));
        }
    }

    /** The units that the target is assessed for. */
    public List<AdministrativeUnit> unitsOf(Target target) {
        Set<AdminUnitCode> replaced = replacedFor.getOrDefault(target.code(), Set.of());
        return namedUnits(target).stream()
                .filter(unit -> !replaced.contains(unit.code()))
                .toList();
    }

    /** Whether there is no unit at all that the target is about. */
    public boolean isForNobody(Target target) {
        return namedUnits(target).isEmpty();
    }

    private List<AdministrativeUnit> below(AdminUnitCode issuer) {
        return below.computeIfAbsent(issuer, dataset.units()::descendantsOf);
    }

    private List<AdministrativeUnit> namedUnits(Target target) {
        AdministrativeUnits units = dataset.units();
        Optional<Plan> plan = Optional.ofNullable(dataset.plans().get(target.plan()));
        Target.Scope scope = target.scope();
        if (plan.isEmpty()) {
            return List.of();
        }
        if (scope instanceof Target.Scope.SingleUnit single) {
            return units.find(single.unit()).stream().toList();
        }
        if (scope instanceof Target.Scope.UnitsOfLevel ofLevel) {
            return below(plan.get().issuingUnit()).stream()
                    .filter(unit -> unit.level() == ofLevel.level())
                    .filter(unit -> unit.isInForceDuring(
                            plan.get().firstYear(), plan.get().lastYear()))
                    .toList();
        }
        return units.find(plan.get().issuingUnit()).stream().toList();
    }
}
