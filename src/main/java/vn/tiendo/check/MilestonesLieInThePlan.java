package vn.tiendo.check;

import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;

/** A milestone is a year of its plan, or a term that touches it. */
final class MilestonesLieInThePlan implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (Target target : data.targets().values()) {
            Plan plan = data.plans().get(target.plan());
            if (plan == null || target.isYearly()) {
                continue;
            }
            target.milestone()
                    .filter(milestone ->
                            milestone.lastYear() < plan.firstYear() || milestone.firstYear() > plan.lastYear())
                    .ifPresent(milestone -> diagnostics.add(
                            DiagnosticCode.MILESTONE_OUTSIDE_PLAN,
                            Places.cell(target.origin(), "moc", Integer.toString(milestone.firstYear())),
                            Integer.toString(plan.firstYear()),
                            Integer.toString(plan.lastYear())));
        }
    }
}
