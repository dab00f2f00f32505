package vn.tiendo.wording;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.assess.Assessment;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.view.StatusCount;

/**
 * How many targets stand where. A target counts once for each unit that it applies to, by its latest assessment: a
 * yearly one was assessed many times.
 */
public final class StatusTally {

    private final Map<Subject, Assessment> latest = new LinkedHashMap<>();

    /** A target and the unit that has it. */
    private record Subject(AdminUnitCode unit, TargetCode target) {}

    private StatusTally() {}

    /** Counts the statuses of assessments. */
    public static StatusTally of(Collection<Assessment> assessments) {
        StatusTally tally = new StatusTally();
        for (Assessment assessment : assessments) {
            tally.latest.merge(
                    new Subject(assessment.unit(), assessment.target().code()),
                    assessment,
                    (one, other) -> one.milestoneYear() >= other.milestoneYear() ? one : other);
        }
        return tally;
    }

    /** Of the targets of a plan that apply to one unit; those for each unit of a level are another matter. */
    public static StatusTally ofPlan(Collection<Assessment> assessments) {
        return of(assessments.stream()
                .filter(assessment -> !(assessment.target().scope() instanceof Target.Scope.UnitsOfLevel))
                .toList());
    }

    /** The latest assessments, in the order in which their targets first came. */
    public Collection<Assessment> latest() {
        return latest.values();
    }

    /** How many assessments were counted. */
    public int total() {
        return latest.size();
    }

    /** The best status first; none that no target has. */
    Map<ProgressStatus, Integer> counts() {
        Map<ProgressStatus, Integer> counts = new EnumMap<>(ProgressStatus.class);
        latest.values().forEach(assessment -> counts.merge(assessment.status(), 1, Integer::sum));
        return counts;
    }

    /** The same for people. */
    public List<StatusCount> marks(Messages messages) {
        return counts().entrySet().stream()
                .map(count -> new StatusCount(
                        StatusWords.mark(count.getKey(), messages), VietnameseFormat.whole(count.getValue())))
                .toList();
    }
}
