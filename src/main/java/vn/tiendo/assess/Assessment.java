package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Target;

/**
 * How far one unit has come towards one target at one milestone. There may be millions, so derived values are computed
 * on request.
 *
 * @param milestoneYear M; for a yearly target the year assessed
 * @param decider the figure or special cell that decided; empty where none did
 * @param required the value to be reached; for a comparison with another indicator that indicator's figure; empty where
 *     there is none
 * @param baseline where progress starts; empty where it plays no part
 * @param projectedYear the year in which the pace so far would reach the target; empty below three figures, where it is
 *     met, or where the pace does not lead there within 100 years or would have done so in a year that is over
 */
public record Assessment(
        AdminUnitCode unit,
        Target target,
        int milestoneYear,
        ProgressStatus status,
        Optional<Figure> decider,
        Optional<Fraction> required,
        Optional<StartingPoint> baseline,
        OptionalInt projectedYear)
        implements Comparable<Assessment> {

    private static final Comparator<Assessment> WITHIN_UNIT = Comparator.comparing(
                    (Assessment assessment) -> assessment.target().indicator())
            .thenComparing(assessment -> assessment.target().code())
            .thenComparingInt(Assessment::milestoneYear);

    /** The year of the figure or special cell that decided; empty where none did. */
    public OptionalInt decidingYear() {
        return decider.isPresent() ? OptionalInt.of(decider.get().year()) : OptionalInt.empty();
    }

    /** What that figure or special cell holds. */
    public Optional<Measurement> decidingMeasurement() {
        return decider.map(Figure::measurement);
    }

    /**
     * Deciding figure minus {@link #required}, in the indicator's unit (percentage points for a rate); empty where either
     * is missing or the target has no value of its own.
     */
    public Optional<Fraction> distance() {
        return target.comparison().needsValue()
                ? required.flatMap(needed ->
                        decider.flatMap(figure -> figure.measurement().number()).map(value -> value.minus(needed)))
                : Optional.empty();
    }

    /**
     * Where the straight line from baseline to target stands in the deciding year; empty unless the status was judged by
     * it.
     */
    public Optional<Fraction> expected() {
        return decider.flatMap(figure -> baseline.filter(start -> start.year() < figure.year())
                .flatMap(start -> required.map(needed -> start.onTheWayTo(needed, milestoneYear, figure.year()))));
    }

    /**
     * Change per year needed to reach the target at M, in equal steps for the years that are not over on the as-of day
     * and have no figure yet. Empty if no such year is left, the target is met, the figure is even with it, or the
     * value may not be shown. A strict target needs more than this.
     */
    public Optional<Fraction> neededPace(LocalDate asOf) {
        return switch (status) {
            case ON_TRACK, BEHIND, FAR_BEHIND, REGRESSING, NOT_ASSESSABLE ->
                decider.map(figure -> milestoneYear - Math.max(figure.year(), AsOf.lastYearOver(asOf)))
                        .filter(yearsLeft -> yearsLeft > 0)
                        .flatMap(yearsLeft -> distance()
                                .filter(distance -> distance.signum() != 0)
                                .map(distance -> Fraction.ZERO.minus(distance).dividedBy(Fraction.of(yearsLeft, 1))));
            case ACHIEVED,
                    ACHIEVED_EARLY,
                    MISSED,
                    NOT_YET_MET,
                    NO_DATA,
                    NOT_APPLICABLE,
                    DID_NOT_OCCUR,
                    WITHHELD,
                    UNIT_DISSOLVED -> Optional.empty();
        };
    }

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
    public record StartingPoint(int year, Fraction value) {

        /** Where the straight line from here to a required value stands in a year. */
        Fraction onTheWayTo(Fraction required, int milestoneYear, int inYear) {
            return value.plus(required.minus(value).times(Fraction.of(inYear - year, milestoneYear - year)));
        }
    }
}
