package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Copies;
import vn.tiendo.model.PlanCode;

/** All figures and assessments as of a day; safe to publish. */
public final class Progress {

    private final LocalDate asOf;
    private final Figures figures;
    private final List<Assessment> assessments;
    private final Map<AdminUnitCode, List<Assessment>> byUnit = new HashMap<>();
    private final Map<PlanCode, List<Assessment>> byPlan = new HashMap<>();
    private final Map<AdminUnitCode, List<Assessment>> lastInForce;

    /**
     * @param assessments all assessments as of the day
     * @param lastInForce for units dissolved by then: their assessments as of the day before their last
     */
    public Progress(
            LocalDate asOf,
            Figures figures,
            List<Assessment> assessments,
            Map<AdminUnitCode, List<Assessment>> lastInForce) {
        this.asOf = asOf;
        this.figures = figures;
        this.lastInForce = Copies.map(lastInForce);
        for (Assessment assessment : assessments) {
            byUnit.computeIfAbsent(assessment.unit(), unit -> new ArrayList<>()).add(assessment);
        }
        byUnit.values().parallelStream().forEach(Collections::sort);
        List<Assessment> sorted = new ArrayList<>(assessments.size());
        byUnit.keySet().stream().sorted().map(this::ofUnit).forEach(sorted::addAll);
        this.assessments = Collections.unmodifiableList(sorted);
        for (Assessment assessment : sorted) {
            byPlan.computeIfAbsent(assessment.target().plan(), plan -> new ArrayList<>())
                    .add(assessment);
        }
    }

    /** The day as of which progress is judged; later years are ignored. */
    public LocalDate asOf() {
        return asOf;
    }

    public Figures figures() {
        return figures;
    }

    /** By unit, indicator, target and milestone, in plain text order. */
    public List<Assessment> assessments() {
        return assessments;
    }

    /** The assessments of a unit, by indicator, target and milestone. */
    public List<Assessment> ofUnit(AdminUnitCode unit) {
        return Collections.unmodifiableList(byUnit.getOrDefault(unit, List.of()));
    }

    /** The assessments of a plan's targets, by unit, indicator, target and milestone. */
    public List<Assessment> ofPlan(PlanCode plan) {
        return Collections.unmodifiableList(byPlan.getOrDefault(plan, List.of()));
    }

    /** The last assessments of a dissolved unit while it was in force; empty for a unit in force. */
    public List<Assessment> lastInForce(AdminUnitCode unit) {
        return lastInForce.getOrDefault(unit, List.of());
    }
}
