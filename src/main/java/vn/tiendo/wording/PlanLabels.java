package vn.tiendo.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;

/** The shortest unmistakable labels of plans: by their number, else by their issuer. */
public final class PlanLabels {

    private final Map<PlanCode, String> labels = new HashMap<>();

    /** Makes labels for all plans of a data set. */
    public PlanLabels(Messages messages, Collection<Plan> plans, AdministrativeUnits units) {
        PlaceNames placeNames = new PlaceNames(messages);
        for (Plan plan : plans) {
            String issuer = units.find(plan.issuingUnit())
                    .map(AdministrativeUnit::shortName)
                    .map(placeNames::midSentence)
                    .orElse(plan.issuingUnit().text());
            labels.put(
                    plan.code(),
                    messages.text(pattern(plan), issuer, plan.firstYear(), plan.lastYear(), plan.number()));
        }
    }

    private static String pattern(Plan plan) {
        if (plan.firstYear() == plan.lastYear()) {
            return plan.number().isEmpty() ? "plan.label.year" : "plan.label.numbered.year";
        }
        return plan.number().isEmpty() ? "plan.label" : "plan.label.numbered";
    }

    /** The label of a plan; its code if the plan is not in the data set. */
    public String of(PlanCode plan) {
        return labels.getOrDefault(plan, plan.text());
    }
}
