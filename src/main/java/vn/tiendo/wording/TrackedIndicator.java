package vn.tiendo.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;

/**
 * Everything known about one unit on one indicator and disaggregation; values that are often needed are computed once.
 * A large site holds hundreds of thousands of these objects, so equal lists and values are shared.
 */
public final class TrackedIndicator {

    private final Indicator indicator;
    private final Disaggregation disaggregation;
    private final String category;
    private final String name;
    private final Optional<Series> series;
    private final List<Assessment> assessments;
    private final List<Assessment> lastInForce;
    private final List<Assessment> whileInForce;
    private final List<Assessment> milestones;
    private final List<Figure> figures;
    private final List<Figure> numbers;
    private final List<Fraction> thresholds;
    private final Optional<Figure> latest;
    private final Optional<Figure> latestFigure;

    /**
     * @param category the names of the categories; empty for the headline
     * @param name the indicator's short name, with the category if there is one
     * @param assessments by target and milestone, those of the plan that matters most first; empty if no target applies
     * @param lastInForce the same for a dissolved unit, while it was still in force
     */
    public TrackedIndicator(
            Indicator indicator,
            Disaggregation disaggregation,
            String category,
            String name,
            Optional<Series> series,
            List<Assessment> assessments,
            List<Assessment> lastInForce) {
        this(
                indicator,
                disaggregation,
                category,
                name,
                series,
                assessments,
                lastInForce,
                thresholdsOf(
                        indicator, assessments, series.map(Series::assessed).orElse(List.of())));
    }

    private TrackedIndicator(
            Indicator indicator,
            Disaggregation disaggregation,
            String category,
            String name,
            Optional<Series> series,
            List<Assessment> assessments,
            List<Assessment> lastInForce,
            List<Fraction> thresholds) {
        this.indicator = indicator;
        this.disaggregation = disaggregation;
        this.category = category;
        this.name = name;
        this.series = series;
        this.assessments = List.copyOf(assessments);
        this.lastInForce = List.copyOf(lastInForce);
        this.whileInForce = this.lastInForce.isEmpty()
                ? this.assessments
                : this.assessments.stream()
                        .filter(assessment -> !isOfAYearAfterTheEnd(assessment))
                        .map(assessment -> lastInForceOf(assessment).orElse(assessment))
                        .toList();
        this.milestones = byMilestone(whileInForce);
        this.figures = series.map(Series::assessed).orElse(List.of());
        this.numbers = series.map(TrackedIndicator::numbersOf).orElse(List.of());
        this.thresholds = thresholds;
        this.latestFigure = latestFigureOf(figures);
        Optional<Figure> told = latestOf(figures);
        this.latest = told.equals(latestFigure) ? latestFigure : told;
    }

    /** Whether there is anything to show: figures, special cells or a target. */
    public boolean isTracked() {
        return series.isPresent() || !assessments.isEmpty();
    }

    private static List<Fraction> thresholdsOf(
            Indicator indicator, List<Assessment> assessments, List<Figure> figures) {
        List<Fraction> thresholds = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Optional<Fraction> threshold = assessment.target().comparison().needsValue()
                    ? assessment.required()
                    : closeOne(indicator, assessment, figures);
            threshold.filter(value -> !thresholds.contains(value)).ifPresent(thresholds::add);
        }
        return List.copyOf(thresholds);
    }

    /** The figure with which a year's is compared, as shown, if it takes further decimals to tell the two apart. */
    private static Optional<Fraction> closeOne(Indicator indicator, Assessment assessment, List<Figure> figures) {
        Optional<Fraction> number = assessment.decidingMeasurement().flatMap(Measurement::number);
        Optional<Fraction> other = assessment.target().comparison() == Comparison.RISING
                ? earlier(figures, assessment.decidingYear().orElse(0))
                : assessment.required();
        if (number.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int decimals = VietnameseFormat.decimalsApart(number.get(), other.get(), indicator.decimals());
        return decimals > indicator.decimals() ? Optional.of(other.get().rounded(decimals)) : Optional.empty();
    }

    /** The number of the nearest earlier figure; empty if that is withheld or none. */
    private static Optional<Fraction> earlier(List<Figure> figures, int year) {
        Optional<Fraction> number = Optional.empty();
        for (Figure figure : figures) {
            if (figure.year() < year && figure.isReported()) {
                number = figure.measurement().number();
            }
        }
        return number;
    }

    private static Optional<Figure> latestFigureOf(List<Figure> figures) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (figures.get(i).measurement().isKnown()) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> latestOf(List<Figure> figures) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            Measurement measurement = figures.get(i).measurement();
            if (measurement.isKnown() || measurement == Absence.WITHHELD) {
                return Optional.of(figures.get(i));
            }
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
    }

    public Indicator indicator() {
        return indicator;
    }

    /** The headline or a category. */
    public Disaggregation disaggregation() {
        return disaggregation;
    }

    /** The category in words; empty for the headline. */
    public String category() {
        return category;
    }

    /** The indicator's short name, with the category if there is one. */
    public String name() {
        return name;
    }

    /** The indicator's full name, with the category if there is one. */
    public String fullName() {
        return name.startsWith(indicator.shortName())
                ? indicator.name() + name.substring(indicator.shortName().length())
                : name;
    }

    /** Its figures over the years; empty if there are none. */
    public Optional<Series> series() {
        return series;
    }

    /** How far it has come towards each of its targets. */
    public List<Assessment> assessments() {
        return assessments;
    }

    /** The same with only some of its targets; its figures are written as with all of them. */
    public TrackedIndicator heldAgainst(List<Target> targets) {
        return new TrackedIndicator(
                indicator,
                disaggregation,
                category,
                name,
                series,
                assessments.stream()
                        .filter(assessment -> targets.contains(assessment.target()))
                        .toList(),
                lastInForce,
                thresholds);
    }

    /**
     * The assessments; if the unit was dissolved before a milestone, its last one while in force; of yearly targets
     * none of later years.
     */
    public List<Assessment> whileInForce() {
        return whileInForce;
    }

    /** The assessments of {@link #whileInForce} with a milestone, by its year. */
    public List<Assessment> milestoneAssessments() {
        return milestones;
    }

    /** The assessments of targets with a milestone, not yearly ones, by its year. */
    public static List<Assessment> byMilestone(List<Assessment> assessments) {
        List<Assessment> milestones = new ArrayList<>();
        for (Assessment assessment : assessments) {
            if (!assessment.target().isYearly()) {
                milestones.add(assessment);
            }
        }
        milestones.sort(Comparator.comparingInt(Assessment::milestoneYear));
        return milestones;
    }

    /** Whether the unit has been dissolved and was assessed while in force. */
    public boolean hasEnded() {
        return !whileInForce.equals(assessments);
    }

    /** Whether one of the assessments {@link #whileInForce} stands in for that the unit was dissolved. */
    public boolean isBeforeTheEnd(Assessment assessment) {
        return !lastInForce.isEmpty()
                && (!assessments.contains(assessment)
                        || assessments.stream()
                                .anyMatch(later -> later.target()
                                                .code()
                                                .equals(assessment.target().code())
                                        && isOfAYearAfterTheEnd(later)));
    }

    /** Whether it says of a yearly target that the unit was no more, although it was assessed in an earlier year. */
    private boolean isOfAYearAfterTheEnd(Assessment assessment) {
        return assessment.status() == ProgressStatus.UNIT_DISSOLVED
                && assessment.target().isYearly()
                && lastInForceOf(assessment).isEmpty()
                && lastInForce.stream()
                        .anyMatch(last ->
                                last.target().code().equals(assessment.target().code()));
    }

    /** The figures that are numbers, by year: of all versions, but of two in one year the assessed one. */
    public List<Figure> numbers() {
        return numbers;
    }

    private static List<Figure> numbersOf(Series series) {
        List<Figure> numbers = new ArrayList<>();
        for (Figure figure : series.figures()) {
            if (figure.measurement().number().isEmpty()) {
                continue;
            }
            int last = numbers.size() - 1;
            if (last >= 0 && numbers.get(last).year() == figure.year()) {
                if (figure.definitionVersion().equals(series.assessedVersion())) {
                    numbers.set(last, figure);
                }
            } else {
                numbers.add(figure);
            }
        }
        return numbers.size() == series.figures().size() ? series.figures() : List.copyOf(numbers);
    }

    /**
     * If the status is that the unit was dissolved, its last assessment for the same target and milestone while in
     * force.
     */
    public Optional<Assessment> lastInForceOf(Assessment assessment) {
        if (assessment.status() != ProgressStatus.UNIT_DISSOLVED) {
            return Optional.empty();
        }
        for (Assessment last : lastInForce) {
            if (last.target().code().equals(assessment.target().code())
                    && last.milestoneYear() == assessment.milestoneYear()
                    && last.status() != ProgressStatus.UNIT_DISSOLVED) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    /** Of a target the latest of the assessments {@link #whileInForce} in which the unit was there to be judged. */
    public Optional<Assessment> lastInForceOf(TargetCode target) {
        return whileInForce.stream()
                .filter(last -> last.target().code().equals(target) && last.status() != ProgressStatus.UNIT_DISSOLVED)
                .max(Comparator.comparingInt(Assessment::milestoneYear));
    }

    /** The figures of the version that progress is judged in. */
    public List<Figure> figures() {
        return figures;
    }

    public Optional<Figure> latestFigure() {
        return latestFigure;
    }

    /** The latest figure, withheld ones included; without any, the latest special cell. */
    public Optional<Figure> latest() {
        return latest;
    }

    /**
     * Why there is no figure: withheld, else the latest {@code x} or {@code -}, as these decide a status, else what stands
     * instead.
     */
    Absence latestAbsence() {
        Absence told = Absence.NOT_AVAILABLE;
        for (Figure figure : figures) {
            if (figure.measurement() instanceof Absence absence && !outranks(told, absence)) {
                told = absence;
            }
        }
        return told;
    }

    private static boolean outranks(Absence one, Absence later) {
        return one == Absence.WITHHELD || (decidesStatus(one) && !decidesStatus(later));
    }

    private static boolean decidesStatus(Absence absence) {
        return absence.compareTo(Absence.DID_NOT_OCCUR) >= 0;
    }

    /** The number of the latest figure; empty if there is none that may be shown. */
    public Optional<Fraction> latestNumber() {
        return latestFigure.flatMap(figure -> figure.measurement().number());
    }

    /** The figure or special cell of a year in the assessed version. */
    public Optional<Figure> figureIn(int year) {
        for (Figure figure : figures) {
            if (figure.year() == year) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /**
     * The required values, and those of other figures that are close to one which is compared with them; figures get
     * enough decimals that none seems to reach a value which it does not.
     */
    public List<Fraction> thresholds() {
        return thresholds;
    }

    /** Whether any of its figures is illustrative. */
    public boolean hasIllustrative() {
        for (Figure figure : series.map(Series::figures).orElse(List.of())) {
            if (isIllustrative(figure)) {
                return true;
            }
        }
        return false;
    }

    /** The same for all that is told of it: also the computed figures that stand in notes beside its own. */
    public boolean tellsIllustrative() {
        for (Figure figure : series.map(Series::figures).orElse(List.of())) {
            if (isIllustrative(figure)
                    || figure.computed()
                            .filter(TrackedIndicator::isIllustrative)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    public static boolean isIllustrative(Figure figure) {
        return figure.status() == ObservationStatus.ILLUSTRATIVE && figure.measurement() != Absence.NOT_REPORTED;
    }

    /** Whether targets of more than one plan apply. */
    public boolean isUnderSeveralPlans() {
        for (Assessment assessment : whileInForce) {
            if (!isOfFirstPlan(assessment)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfFirstPlan(Assessment assessment) {
        return assessment.target().plan().equals(whileInForce.get(0).target().plan());
    }

    /**
     * The assessment that matters now: of the plan that matters most, such as the unit's own; of its
     * nearest future milestone, else of its last; for a yearly target of the last year.
     */
    public Optional<Assessment> current(int asOfYear) {
        Assessment best = null;
        for (Assessment assessment : whileInForce()) {
            if (isOfFirstPlan(assessment) && (best == null || isNearer(assessment, best, asOfYear))) {
                best = assessment;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isNearer(Assessment one, Assessment other, int asOfYear) {
        boolean ahead = one.milestoneYear() >= asOfYear;
        boolean otherAhead = other.milestoneYear() >= asOfYear;
        if (ahead != otherAhead) {
            return ahead;
        }
        return ahead ? one.milestoneYear() < other.milestoneYear() : one.milestoneYear() > other.milestoneYear();
    }
}
