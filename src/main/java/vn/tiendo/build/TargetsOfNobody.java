package vn.tiendo.build;

import vn.tiendo.assess.TargetScope;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.Target;

/**
 * Tells of targets for a level of which the issuer of the plan has no unit in the plan's years, such as districts. Only
 * who checks the data is told: a project need not hold the units of every level.
 */
final class TargetsOfNobody {

    private TargetsOfNobody() {}

    static void add(Dataset dataset, Diagnostics diagnostics) {
        TargetScope scope = new TargetScope(dataset);
        for (Target target : dataset.targets().values()) {
            Plan plan = dataset.plans().get(target.plan());
            if (plan != null
                    && target.scope() instanceof Target.Scope.UnitsOfLevel units
                    && scope.isForNobody(target)) {
                RowOrigin origin = target.origin();
                diagnostics.add(
                        DiagnosticCode.TARGET_OF_NOBODY,
                        SourceLocation.ofCell(
                                origin.file(),
                                origin.line(),
                                "ap_dung",
                                "cap:" + units.level().token()),
                        dataset.units()
                                .find(plan.issuingUnit())
                                .map(AdministrativeUnit::name)
                                .orElse(plan.issuingUnit().text()),
                        Integer.toString(plan.firstYear()),
                        Integer.toString(plan.lastYear()));
            }
        }
    }
}
