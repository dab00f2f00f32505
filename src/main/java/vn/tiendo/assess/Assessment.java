package vn.tiendo.assess;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Target;

/**
 * How far one unit has come towards one target at one milestone.
 *
 * @param milestoneYear M; for a yearly target the year assessed
 * @param decidingYear the year of the figure or special cell that decided; empty where none did
 * @param decidingMeasurement what stood there
 * @param required the value to be reached; for a comparison with another indicator that indicator's figure; empty where
 *     there is none
 * @param distance deciding figure minus {@code required}, in the indicator's unit (percentage points for a rate);
 *     empty where either is missing or the target has no value of its own
 * @param baseline where progress starts; empty where it plays no part
 * @param expected where the straight line from baseline to target stands in the deciding year; empty unless the status
 *     was judged by it
 * @param neededPace change per year needed from the deciding year on to reach the target at M; empty where met or passed
 * @param projectedYear the year in which the pace so far would reach the target; empty below three figures, where it is
 *     met, or where the pace does not lead there within 100 years
 */
public record Assessment(
        AdminUnitCode unit,
        Target target,
        int milestoneYear,
        ProgressStatus status,
        OptionalInt decidingYear,
        Optional<Measurement> decidingMeasurement,
        Optional<Fraction> required,
        Optional<Fraction> distance,
        Optional<StartingPoint> baseline,
        Optional<Fraction> expected,
        Optional<Fraction> neededPace,
        OptionalInt projectedYear)
        implements Comparable<Assessment> {

    /** For assessments of one unit. */
    private static final Comparator<Assessment> WITHIN_UNIT = Comparator.comparing(
                    (Assessment assessment) -> assessment.target().indicator())
            .thenComparing(assessment -> assessment.target().code())
            .thenComparingInt(Assessment::milestoneYear);

    /** By unit, indicator, target and milestone, in plain text order. */
    @Override
    public int compareTo(Assessment other) {
        int byUnit = unit.compareTo(other.unit);
        return byUnit != 0 ? byUnit : WITHIN_UNIT.compare(this, other);
    }

    /**
     * The figure from which progress is counted.
     *
     * @param value in the indicator's unit
     */
    public record StartingPoint(int year, Fraction value) {}
}
