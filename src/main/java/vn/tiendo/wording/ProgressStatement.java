package vn.tiendo.wording;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Coverage;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Plan;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Target;

/** Says in sentences what an assessment means: the distance, the pace needed, and where the pace so far leads. */
public final class ProgressStatement {

    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;
    private final LocalDate asOf;

    ProgressStatement(Messages messages, FigureText figures, TargetText targets, LocalDate asOf) {
        this.messages = messages;
        this.figures = figures;
        this.targets = targets;
        this.asOf = asOf;
    }

    /** The distance, such as {@code còn thiếu 5,0 điểm phần trăm so với mốc 2025}; empty if there is none. */
    public Optional<String> gap(Assessment assessment, Indicator indicator, List<Fraction> thresholds) {
        Optional<Fraction> figure = assessment.decidingMeasurement().flatMap(Measurement::number);
        if (assessment.distance().isEmpty() || figure.isEmpty()) {
            return Optional.empty();
        }
        Fraction distance = assessment.distance().get();
        Fraction required = figure.get().minus(distance);
        return Optional.of(messages.text(
                "gap." + gapKind(assessment.target().comparison(), distance.signum()),
                figures.distance(indicator, figure.get(), required, thresholds),
                targets.requiredAt(assessment)));
    }

    /** The change, such as {@code tăng 5,3 điểm phần trăm so với năm 2025}; empty if none can be stated. */
    public Optional<String> change(TrackedIndicator tracked) {
        return changeOf(tracked)
                .map(change -> messages.text(
                        change.size().signum() == 0
                                ? "change.none"
                                : change.size().signum() > 0 ? "change.rise" : "change.fall",
                        change.since(),
                        figures.change(tracked.indicator(), change.size(), change.decimals())));
    }

    /** The change for a table: {@code +5,3 so với 2025}. */
    public Optional<String> briefChange(TrackedIndicator tracked) {
        return changeOf(tracked).map(this::brief);
    }

    /** The change for a crowded table, whose head says that it is since the year before: {@code +5,3}. */
    public Optional<String> changeInCell(TrackedIndicator tracked) {
        int latest = tracked.latestFigure().map(Figure::year).orElse(0);
        return changeOf(tracked)
                .map(change -> messages.text(
                        change.size().signum() == 0
                                ? "change.none.brief"
                                : change.since() == latest - 1 ? "change.cell" : "change.brief",
                        change.since(),
                        figures.signedChange(change.size(), change.decimals())));
    }

    /** The change from a given earlier figure to the latest one: {@code +12,5 so với 2020}. */
    public Optional<String> changeSince(TrackedIndicator tracked, Figure before) {
        return tracked.latestFigure()
                .filter(latest -> latest.year() > before.year())
                .flatMap(latest -> changeBetween(tracked, before, latest))
                .map(this::brief);
    }

    /** The same from a value that a plan states. */
    public Optional<String> changeSince(TrackedIndicator tracked, int year, Fraction value) {
        return tracked.latestFigure()
                .filter(latest -> latest.year() > year
                        && isWhole(latest)
                        && !isStillGrowing(tracked.indicator(), latest)
                        && latest.measurement().number().isPresent())
                .map(latest -> {
                    int decimals = decimals(tracked, latest);
                    return brief(new Change(number(latest).rounded(decimals).minus(value), decimals, year));
                });
    }

    private String brief(Change change) {
        return messages.text(
                change.size().signum() == 0 ? "change.none.brief" : "change.brief",
                change.since(),
                figures.signedChange(change.size(), change.decimals()));
    }

    /** @param decimals those of both figures as shown, of the coarser one if they differ: the change is no finer */
    private record Change(Fraction size, int decimals, int since) {}

    private int decimals(TrackedIndicator tracked, Figure figure) {
        return figures.decimals(tracked.indicator(), number(figure), tracked.thresholds());
    }

    /**
     * The change from the nearest earlier figure to the latest one, as the difference of the shown numbers; empty if
     * the two are not comparable.
     */
    private Optional<Change> changeOf(TrackedIndicator tracked) {
        List<Figure> numbers = tracked.figures().stream()
                .filter(figure -> figure.measurement().number().isPresent())
                .toList();
        if (numbers.size() < 2 || !tracked.latest().equals(Optional.of(numbers.get(numbers.size() - 1)))) {
            return Optional.empty();
        }
        return changeBetween(tracked, numbers.get(numbers.size() - 2), numbers.get(numbers.size() - 1));
    }

    private Optional<Change> changeBetween(TrackedIndicator tracked, Figure before, Figure latest) {
        if (before.measurement().number().isEmpty()
                || latest.measurement().number().isEmpty()
                || isStillGrowing(tracked.indicator(), latest)
                || !isWhole(latest)
                || !isWhole(before)
                || TrackedIndicator.isIllustrative(latest) != TrackedIndicator.isIllustrative(before)) {
            return Optional.empty();
        }
        int decimals = decimals(tracked, latest);
        int decimalsBefore = decimals(tracked, before);
        Fraction shown = number(latest).rounded(decimals).minus(number(before).rounded(decimalsBefore));
        // Where both are shown alike, a change of a whole last digit would be untrue.
        Change change = shown.signum() == 0
                ? new Change(number(latest).minus(number(before)), decimals + 1, before.year())
                : new Change(shown, Math.min(decimals, decimalsBefore), before.year());
        return Optional.of(change);
    }

    /**
     * Whether the figure covers only part of its year and so cannot be compared with a whole one; shares always can.
     */
    private boolean isStillGrowing(Indicator indicator, Figure latest) {
        return indicator.kind() != IndicatorKind.RATE && asOf.isBefore(LocalDate.of(latest.year(), Month.DECEMBER, 31));
    }

    /** Whether a figure has all its units: a change of an incomplete sum may only come from more or fewer units. */
    private static boolean isWhole(Figure figure) {
        return figure.coverage().map(Coverage::isComplete).orElse(true);
    }

    private static Fraction number(Figure figure) {
        return figure.measurement().number().orElseThrow();
    }

    private static String gapKind(Comparison comparison, int sign) {
        return switch (comparison) {
            case AT_LEAST, RISING, YES, AT_LEAST_OTHER_INDICATOR -> sign < 0 ? "short" : sign == 0 ? "even" : "over";
            case ABOVE -> sign < 0 ? "short" : sign == 0 ? "only_even" : "over";
            case AT_MOST -> sign > 0 ? "too_high" : sign == 0 ? "even" : "under";
            case BELOW -> sign > 0 ? "too_high" : sign == 0 ? "only_even.fall" : "under";
            case EQUAL -> sign < 0 ? "short" : sign == 0 ? "even" : "above";
        };
    }

    /**
     * The sentences below a milestone: the unit's present state, and what lies ahead of it, but nothing beyond the day
     * on which it is to end.
     */
    public List<String> sentences(
            Assessment assessment, Plan plan, AdministrativeUnit unit, Indicator indicator, List<Fraction> thresholds) {
        List<String> sentences = standing(assessment, indicator, thresholds);
        why(assessment, plan).ifPresent(sentences::add);
        pace(assessment, indicator)
                .map(pace -> unit.isDissolvedBeforeEndOf(assessment.milestoneYear()) ? ending(unit) : pace)
                .ifPresent(sentences::add);
        projection(assessment, unit).ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> pace(Assessment assessment, Indicator indicator) {
        return assessment
                .neededPace(asOf)
                .filter(pace ->
                        assessment.target().comparison() != Comparison.EQUAL || figures.isShownExactly(indicator, pace))
                .map(pace -> messages.text(
                        pace.signum() < 0 ? "pace.fall" : "pace.rise",
                        figures.pace(
                                indicator,
                                pace,
                                assessment.target().comparison().isStrict()),
                        assessment.milestoneYear()));
    }

    private String ending(AdministrativeUnit unit) {
        return messages.text("pace.none", VietnameseFormat.date(unit.validTo().orElseThrow()));
    }

    /** The sentences below a milestone that a dissolved unit no longer has ahead of it. */
    public List<String> standing(Assessment assessment, Indicator indicator, List<Fraction> thresholds) {
        List<String> sentences = new ArrayList<>();
        decided(assessment, indicator, thresholds).ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> decided(Assessment assessment, Indicator indicator, List<Fraction> thresholds) {
        OptionalInt year = assessment.decidingYear();
        Optional<Measurement> measurement = assessment.decidingMeasurement();
        if (year.isEmpty() || measurement.isEmpty()) {
            return Optional.empty();
        }
        String value = figures.value(indicator, measurement.get(), thresholds)
                + assessment.decider().map(figures::reservations).orElse("");
        Optional<String> gap = gap(assessment, indicator, thresholds);
        return Optional.of(
                gap.isPresent()
                        ? messages.text("statement.figure_gap", year.getAsInt(), value, gap.get())
                        : messages.text("statement.figure", year.getAsInt(), value));
    }

    private Optional<String> why(Assessment assessment, Plan plan) {
        if (assessment.status() == ProgressStatus.NO_DATA) {
            return Optional.of(
                    AsOf.isOver(assessment.milestoneYear(), asOf)
                            ? messages.text("why.no_data", assessment.milestoneYear())
                            : messages.text("why.no_data.yet"));
        }
        if (assessment.status() == ProgressStatus.NOT_ASSESSABLE) {
            return Optional.of(whyNotAssessable(assessment, plan));
        }
        return Optional.empty();
    }

    /** What is lacking for a comparison: the figure that there is, or one of an earlier year, is the starting point. */
    private String whyNotAssessable(Assessment assessment, Plan plan) {
        int year = assessment.decidingYear().orElse(plan.firstYear());
        Optional<Target.Baseline> stated = assessment.target().baseline();
        if (stated.isEmpty() && year >= plan.firstYear()) {
            return messages.text("why.not_assessable");
        }
        return messages.text(
                "why.not_assessable.from",
                stated.map(baseline -> baseline.year() + 1).orElse(plan.firstYear()));
    }

    private Optional<String> projection(Assessment assessment, AdministrativeUnit unit) {
        OptionalInt projected = assessment.projectedYear();
        if (projected.isEmpty() || unit.isDissolvedBeforeEndOf(projected.getAsInt())) {
            return Optional.empty();
        }
        int year = projected.getAsInt();
        return Optional.of(
                messages.text(year > assessment.milestoneYear() ? "projection.late" : "projection.in_time", year));
    }
}
