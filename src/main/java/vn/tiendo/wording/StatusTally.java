package vn.tiendo.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.assess.Assessment;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.view.StatusCount;
import vn.tiendo.view.StatusFamily;
import vn.tiendo.view.StatusMark;

/**
 * The number of targets per status. A target counts once for each unit to which it applies, by its latest assessment,
 * since a yearly one is assessed many times.
 */
public final class StatusTally {

    private final Map<Subject, Assessment> latest = new LinkedHashMap<>();

    /** A target of one unit. */
    private record Subject(AdminUnitCode unit, TargetCode target) {}

    private final int toCome;

    private StatusTally(int toCome) {
        this.toCome = toCome;
    }

    /** Counts the statuses of assessments. */
    public static StatusTally of(Collection<Assessment> assessments) {
        return of(assessments, 0);
    }

    private static StatusTally of(Collection<Assessment> assessments, int toCome) {
        StatusTally tally = new StatusTally(toCome);
        for (Assessment assessment : assessments) {
            tally.latest.merge(
                    new Subject(assessment.unit(), assessment.target().code()),
                    assessment,
                    (one, other) -> one.milestoneYear() >= other.milestoneYear() ? one : other);
        }
        return tally;
    }

    /**
     * Counts a plan's targets without those for each unit of a level.
     *
     * @param toCome how many of them are not assessed yet, since none of their years has come
     */
    public static StatusTally ofPlan(Collection<Assessment> assessments, int toCome) {
        return of(
                assessments.stream()
                        .filter(assessment -> !(assessment.target().scope() instanceof Target.Scope.UnitsOfLevel))
                        .toList(),
                toCome);
    }

    /** The latest assessments, in the order in which their targets first occurred. */
    public Collection<Assessment> latest() {
        return latest.values();
    }

    /** The number of targets counted, each once for each unit that has it. */
    public int total() {
        return latest.size() + toCome;
    }

    /** Whether an illustrative figure decided any of them. */
    public boolean hasIllustrative() {
        return latest.values().stream()
                .anyMatch(assessment -> assessment
                        .decider()
                        .filter(TrackedIndicator::isIllustrative)
                        .isPresent());
    }

    /** The same within a sentence. */
    Map<String, Integer> named(Messages messages) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts().forEach((status, count) ->
                named.put(FirstLetter.lower(messages.text("status." + status.token())), count));
        if (toCome > 0) {
            named.put(FirstLetter.lower(messages.text("plan.to_come")), toCome);
        }
        return named;
    }

    /** Best status first; without statuses that no target has. */
    private Map<ProgressStatus, Integer> counts() {
        Map<ProgressStatus, Integer> counts = new EnumMap<>(ProgressStatus.class);
        latest.values().forEach(assessment -> counts.merge(assessment.status(), 1, Integer::sum));
        return counts;
    }

    /** The same in words. */
    public List<StatusCount> marks(Messages messages) {
        List<StatusCount> marks = new ArrayList<>();
        counts().forEach((status, count) ->
                marks.add(new StatusCount(StatusWords.mark(status, messages), VietnameseFormat.whole(count))));
        if (toCome > 0) {
            StatusMark mark = new StatusMark("", messages.text("plan.to_come"), StatusFamily.NONE);
            marks.add(new StatusCount(mark, VietnameseFormat.whole(toCome)));
        }
        return marks;
    }
}
