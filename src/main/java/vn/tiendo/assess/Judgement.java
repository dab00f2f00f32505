package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import vn.tiendo.assess.Assessment.StartingPoint;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.Plan;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.QualitativeResult;
import vn.tiendo.model.Settings;
import vn.tiendo.model.Target;

/**
 * One target judged for one unit: the status table of section 4 of the data contract, row by row.
 *
 * @param series the figures and special cells in the assessed definition version, by year, none after the as-of year
 * @param required the target's own value; empty where it needs none
 * @param compared the same for the indicator that the target is compared with; empty if there is none
 */
record Judgement(
        Target target,
        Optional<Fraction> required,
        Plan plan,
        AdministrativeUnit unit,
        List<Figure> series,
        List<Figure> compared,
        LocalDate asOf,
        Settings settings) {

    /** The longest projection, in years; a slower pace counts as not leading to the target. */
    private static final int LONGEST_PROJECTION = 100;

    /** How many figures it takes to state a pace. */
    private static final int FIGURES_FOR_A_PACE = 3;

    /** One assessment for a milestone, one for each year of a yearly target. */
    List<Assessment> results() {
        if (!target.isYearly()) {
            return List.of(milestone(target.milestoneYear(plan)));
        }
        List<Assessment> years = new ArrayList<>();
        for (int year = plan.firstYear(); year <= Math.min(plan.lastYear(), asOf.getYear()); year++) {
            years.add(at(year));
        }
        return years;
    }

    private Assessment milestone(int milestoneYear) {
        Optional<Figure> latest = last(Figure::isReported);
        boolean electionHeld = target.isForTerm()
                && latest.map(figure -> figure.year() >= milestoneYear).orElse(false);
        if (isOver(milestoneYear) || electionHeld) {
            return at(milestoneYear);
        }
        return latest.map(figure -> before(milestoneYear, figure)).orElseGet(() -> withoutFigure(milestoneYear));
    }

    /** A year's figures arrive after its end: nobody has missed a target before the year is over. */
    private boolean isOver(int year) {
        return AsOf.isOver(year, asOf);
    }

    /** The milestone has passed, or a yearly target's year: that year's cell alone decides. */
    private Assessment at(int year) {
        Optional<Figure> cell = cell(series, year);
        if (cell.isPresent()) {
            Optional<ProgressStatus> special = special(cell.get());
            if (special.isPresent()) {
                return decided(year, special.get(), cell.get());
            }
            if (cell.get().isReported()) {
                ProgressStatus status = passedStatus(cell.get());
                boolean canStillBeMet = target.isYearly() && !isOver(year) && !unit.isDissolvedBy(asOf);
                return decided(
                        year,
                        status == ProgressStatus.MISSED && canStillBeMet ? ProgressStatus.NOT_YET_MET : status,
                        cell.get());
            }
        }
        boolean dissolved = unit.isDissolvedBy(asOf) && unit.isDissolvedBeforeEndOf(year);
        return undecided(year, dissolved ? ProgressStatus.UNIT_DISSOLVED : ProgressStatus.NO_DATA);
    }

    private ProgressStatus passedStatus(Figure figure) {
        return switch (target.comparison()) {
            case RISING -> rising(figure);
            case AT_LEAST_OTHER_INDICATOR -> againstOther(figure);
            case AT_LEAST, ABOVE, AT_MOST, BELOW, EQUAL, YES -> achievedOrMissed(isMetBy(figure.measurement()));
        };
    }

    private static ProgressStatus achievedOrMissed(boolean met) {
        return met ? ProgressStatus.ACHIEVED : ProgressStatus.MISSED;
    }

    private ProgressStatus rising(Figure figure) {
        return last(earlier -> earlier.isReported() && earlier.year() < figure.year())
                .map(earlier -> compare(figure, earlier, Comparison.ABOVE))
                .orElse(ProgressStatus.NOT_ASSESSABLE);
    }

    private ProgressStatus againstOther(Figure figure) {
        return cell(compared, figure.year())
                .filter(Figure::isReported)
                .map(other -> compare(figure, other, Comparison.AT_LEAST))
                .orElse(ProgressStatus.NOT_ASSESSABLE);
    }

    private static ProgressStatus compare(Figure figure, Figure other, Comparison comparison) {
        if (other.isWithheld()) {
            return ProgressStatus.WITHHELD;
        }
        Optional<Fraction> value = figure.measurement().number();
        Optional<Fraction> against = other.measurement().number();
        return value.isPresent() && against.isPresent()
                ? achievedOrMissed(comparison.isMetBy(value.get(), against.get()))
                : ProgressStatus.NOT_ASSESSABLE;
    }

    /** The milestone lies ahead and there is no figure at all. */
    private Assessment withoutFigure(int milestoneYear) {
        Optional<Figure> sign = last(cell -> special(cell).isPresent());
        if (sign.isPresent()) {
            return decided(milestoneYear, special(sign.get()).orElseThrow(), sign.get());
        }
        return undecided(
                milestoneYear, unit.isDissolvedBy(asOf) ? ProgressStatus.UNIT_DISSOLVED : ProgressStatus.NO_DATA);
    }

    /** The milestone lies ahead: the latest figure decides. */
    private Assessment before(int milestoneYear, Figure latest) {
        if (latest.isWithheld()) {
            return decided(milestoneYear, ProgressStatus.WITHHELD, latest);
        }
        if (isMetBy(latest.measurement())) {
            return decided(milestoneYear, ProgressStatus.ACHIEVED_EARLY, latest);
        }
        if (unit.isDissolvedBy(asOf)) {
            return undecided(milestoneYear, ProgressStatus.UNIT_DISSOLVED);
        }
        Optional<Fraction> value = latest.measurement().number();
        if (value.isEmpty() || required.isEmpty()) {
            return decided(milestoneYear, ProgressStatus.NOT_YET_MET, latest);
        }
        return onTheWay(milestoneYear, latest, value.get(), required.get());
    }

    private Assessment onTheWay(int milestoneYear, Figure latest, Fraction value, Fraction required) {
        Optional<StartingPoint> start = statedBaseline();
        if (start.isEmpty()) {
            Optional<Figure> first = baselineFigure();
            if (first.isPresent() && first.get().isWithheld()) {
                return decided(milestoneYear, ProgressStatus.WITHHELD, latest);
            }
            start = first.flatMap(
                    figure -> figure.measurement().number().map(number -> new StartingPoint(figure.year(), number)));
        }
        if (start.isEmpty() || start.get().year() >= latest.year()) {
            return assessment(milestoneYear, ProgressStatus.NOT_ASSESSABLE, latest, start, OptionalInt.empty());
        }
        StartingPoint from = start.get();
        Fraction expected = from.onTheWayTo(required, milestoneYear, latest.year());
        return assessment(
                milestoneYear,
                statusOnTheWay(from, value, expected, required),
                latest,
                start,
                projectedYear(from, latest.year(), value, required));
    }

    private ProgressStatus statusOnTheWay(StartingPoint from, Fraction value, Fraction expected, Fraction required) {
        if (target.comparison().isMetBy(from.value(), required)) {
            return ProgressStatus.REGRESSING;
        }
        Fraction way = expected.minus(from.value());
        Fraction gone = value.minus(from.value());
        if (way.signum() == 0) {
            // A strict target at the baseline itself: nothing but a step past it counts as progress.
            return gone.signum() == 0 ? ProgressStatus.FAR_BEHIND : ProgressStatus.REGRESSING;
        }
        Fraction share = gone.dividedBy(way);
        if (share.signum() < 0) {
            return ProgressStatus.REGRESSING;
        }
        if (share.compareTo(Fraction.of(settings.onTrackFrom())) >= 0) {
            return ProgressStatus.ON_TRACK;
        }
        return share.compareTo(Fraction.of(settings.behindFrom())) >= 0
                ? ProgressStatus.BEHIND
                : ProgressStatus.FAR_BEHIND;
    }

    /** The average pace since the baseline, carried on, from the third figure on; no year that is over already. */
    private OptionalInt projectedYear(StartingPoint from, int year, Fraction value, Fraction required) {
        long figures = series.stream()
                .filter(figure -> figure.measurement().number().isPresent())
                .count();
        Fraction gone = value.minus(from.value());
        Fraction left = required.minus(value);
        int towards = left.signum() == 0 ? directionOfStrictTarget() : left.signum();
        if (figures < FIGURES_FOR_A_PACE || gone.signum() == 0 || gone.signum() != towards) {
            return OptionalInt.empty();
        }
        Fraction years = left.times(Fraction.of(year - from.year(), 1)).dividedBy(gone);
        if (years.compareTo(Fraction.of(LONGEST_PROJECTION, 1)) > 0) {
            return OptionalInt.empty();
        }
        int whole = years.ceiling().intValueExact();
        boolean onlyEven = target.comparison().isStrict() && years.equals(Fraction.of(whole, 1));
        int reached = year + whole + (onlyEven ? 1 : 0);
        return isOver(reached) ? OptionalInt.empty() : OptionalInt.of(reached);
    }

    /** Where a figure that is just even with a strict target has still to go. */
    private int directionOfStrictTarget() {
        return target.comparison() == Comparison.BELOW ? -1 : 1;
    }

    private Optional<StartingPoint> statedBaseline() {
        return target.baseline().map(stated -> new StartingPoint(stated.year(), Fraction.of(stated.value())));
    }

    /** The latest figure before the plan's first year, else the first one in the plan. */
    private Optional<Figure> baselineFigure() {
        return last(figure -> figure.isReported() && figure.year() < plan.firstYear())
                .or(() -> series.stream().filter(Figure::isReported).findFirst());
    }

    private boolean isMetBy(Measurement measurement) {
        if (measurement instanceof Measurement.YesNo answer) {
            return answer.yes();
        }
        if (measurement instanceof Measurement.Qualitative qualitative) {
            return qualitative.result() == QualitativeResult.MET;
        }
        Optional<Fraction> value = measurement.number();
        return value.isPresent() && required.isPresent() && target.comparison().isMetBy(value.get(), required.get());
    }

    private Optional<Fraction> comparedFigure(int year) {
        return target.comparison() == Comparison.AT_LEAST_OTHER_INDICATOR
                ? cell(compared, year).flatMap(figure -> figure.measurement().number())
                : Optional.empty();
    }

    private Optional<Figure> last(Predicate<Figure> wanted) {
        for (int i = series.size() - 1; i >= 0; i--) {
            if (wanted.test(series.get(i))) {
                return Optional.of(series.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> cell(List<Figure> figures, int year) {
        for (Figure figure : figures) {
            if (figure.year() == year) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** The status if the deciding cell is {@code x}, {@code -} or withheld; empty if it holds a figure. */
    private static Optional<ProgressStatus> special(Figure cell) {
        if (cell.measurement() instanceof Absence absence) {
            return switch (absence) {
                case NOT_APPLICABLE -> Optional.of(ProgressStatus.NOT_APPLICABLE);
                case DID_NOT_OCCUR -> Optional.of(ProgressStatus.DID_NOT_OCCUR);
                case WITHHELD -> Optional.of(ProgressStatus.WITHHELD);
                case NOT_REPORTED, NOT_AVAILABLE -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private Assessment decided(int milestoneYear, ProgressStatus status, Figure decider) {
        return assessment(milestoneYear, status, decider, Optional.empty(), OptionalInt.empty());
    }

    private Assessment undecided(int milestoneYear, ProgressStatus status) {
        return new Assessment(
                unit.code(),
                target,
                milestoneYear,
                status,
                Optional.empty(),
                required,
                Optional.empty(),
                OptionalInt.empty());
    }

    private Assessment assessment(
            int milestoneYear,
            ProgressStatus status,
            Figure decider,
            Optional<StartingPoint> baseline,
            OptionalInt projectedYear) {
        return new Assessment(
                unit.code(),
                target,
                milestoneYear,
                status,
                Optional.of(decider),
                required.isPresent() ? required : comparedFigure(decider.year()),
                baseline,
                projectedYear);
    }
}
