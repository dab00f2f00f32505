package vn.tiendo.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;

/** The shortest unmistakable labels of plans: by their number, else by their issuer, and by their code
 * where both are the same. */
public final class PlanLabels {

    private final Map<PlanCode, String> labels = new HashMap<>();

    private record Label(PlanCode plan, String text) {}

    /** Makes labels for all plans of a data set. */
    public PlanLabels(Messages messages, Collection<Plan> plans, AdministrativeUnits units) {
        PlaceNames placeNames = new PlaceNames(messages);
        List<Label> found = new ArrayList<>();
        Map<String, Integer> bearers = new HashMap<>();
        for (Plan plan : plans) {
            String issuer = units.find(plan.issuingUnit())
                    .map(AdministrativeUnit::shortName)
                    .map(placeNames::midSentence)
                    .orElse(plan.issuingUnit().text());
            String text = messages.text(pattern(plan), issuer, plan.firstYear(), plan.lastYear(), plan.number());
            found.add(new Label(plan.code(), text));
            bearers.merge(text, 1, Integer::sum);
        }
        for (Label label : found) {
            boolean isUnique = bearers.getOrDefault(label.text(), 0) == 1;
            labels.put(
                    label.plan(),
                    isUnique ? label.text() : messages.text("plan.label.code", label.text(), label.plan()));
        }
    }

    private static String pattern(Plan plan) {
        if (plan.isOfOneYear()) {
            return plan.number().isEmpty() ? "plan.label.year" : "plan.label.numbered.year";
        }
        return plan.number().isEmpty() ? "plan.label" : "plan.label.numbered";
    }

    /** The label of a plan; its code if the plan is not in the data set. */
    public String of(PlanCode plan) {
        return labels.getOrDefault(plan, plan.text());
    }
}
