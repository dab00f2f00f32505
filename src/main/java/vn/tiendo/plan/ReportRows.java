package vn.tiendo.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Target;
import vn.tiendo.view.Bar;
import vn.tiendo.view.Link;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportPage.IndicatorRow;
import vn.tiendo.view.ReportPage.TargetStanding;
import vn.tiendo.view.ReviewContent;
import vn.tiendo.view.ReviewContent.YearCell;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.ProgressStatement;
import vn.tiendo.wording.StatusWords;
import vn.tiendo.wording.TrackedIndicator;

/**
 * What a year's report says about single indicators: the figure, the previous one, and the distance from each target.
 */
final class ReportRows {

    private final SiteParts site;
    /** The site as of the end of the year. */
    private final SiteParts end;

    ReportRows(SiteParts site, SiteParts end) {
        this.site = site;
        this.end = end;
    }

    /** The row of one indicator on the page. */
    IndicatorRow row(TrackedIndicator tracked, int year, SitePath path) {
        Indicator indicator = tracked.indicator();
        Optional<Figure> figure = tracked.figureIn(year);
        return new IndicatorRow(
                new Link(tracked.name(), path.relativize(SitePath.indicator(indicator.code()))),
                tracked.figureIn(year - 1)
                        .map(before -> valueBefore(tracked, before))
                        .orElse(""),
                figure.map(one -> value(tracked, one)).orElse(site.messages().text("absence.none")),
                !figure.map(one -> one.measurement().isKnown()).orElse(false),
                figure.map(FigureText::counts).orElse(""),
                figure.map(this::mark).orElse(""),
                figure.map(TrackedIndicator::isIllustrative).orElse(false),
                standings(tracked, year));
    }

    /**
     * One row for each target: for a yearly target the year of the report, for others their state at the end of the
     * year.
     */
    private List<TargetStanding> standings(TrackedIndicator tracked, int year) {
        Map<String, Assessment> byTarget = new TreeMap<>();
        for (Assessment assessment : tracked.whileInForce()) {
            if (!assessment.target().isYearly() || assessment.milestoneYear() == year) {
                byTarget.put(assessment.target().code().text(), assessment);
            }
        }
        return byTarget.values().stream()
                .sorted(Comparator.comparingInt(Assessment::milestoneYear))
                .map(assessment -> standing(assessment, tracked, year))
                .toList();
    }

    private TargetStanding standing(Assessment assessment, TrackedIndicator tracked, int year) {
        Target target = assessment.target();
        Indicator indicator = tracked.indicator();
        return new TargetStanding(
                FirstLetter.upper(milestone(assessment, tracked)),
                site.wording().targets().requirement(target, indicator),
                StatusWords.mark(assessment.status(), site.messages()),
                site.wording()
                        .statement()
                        .gap(assessment, indicator, tracked.thresholds())
                        .map(gap -> ofItsYear(gap, assessment.decidingYear(), year))
                        .orElse(""));
    }

    /** Two plans may ask for the same by the same year, or for different values. */
    private String milestone(Assessment assessment, TrackedIndicator tracked) {
        String milestone = site.wording().targets().milestone(assessment);
        return tracked.isUnderSeveralPlans()
                ? site.messages()
                        .text(
                                "milestone.of_plan",
                                milestone,
                                site.plans().of(assessment.target().plan()))
                : milestone;
    }

    /** Beside the figure of the report's year, a distance of another one says which. */
    private String ofItsYear(String gap, OptionalInt decided, int year) {
        return decided.isEmpty() || decided.getAsInt() == year
                ? gap
                : site.messages().text("gap.of_year", gap, decided.getAsInt());
    }

    private String valueBefore(TrackedIndicator tracked, Figure figure) {
        return site.wording().figures().withSign(value(tracked, figure), figure);
    }

    private String value(TrackedIndicator tracked, Figure figure) {
        return figure.measurement() == Measurement.Absence.NOT_REPORTED
                ? ""
                : site.wording().figures().value(tracked.indicator(), figure.measurement(), tracked.thresholds());
    }

    /** What a document adds to the row. */
    ReportContent.Row addition(AdministrativeUnit unit, TrackedIndicator tracked, int year) {
        boolean decided = !tracked.assessments().isEmpty()
                && tracked.assessments().stream()
                        .allMatch(assessment -> isOfTerm(assessment.target())
                                && assessment.decidingYear().isPresent());
        return new ReportContent.Row(
                tracked.fullName(),
                change(tracked, year),
                !decided && !unit.isDissolvedBeforeEndOf(year),
                bar(tracked, year));
    }

    /** What a document adds about all years under review. */
    ReviewContent.Row ofYears(TrackedIndicator tracked, List<Integer> years) {
        Optional<Figure> before = before(tracked, years);
        Optional<Target.Baseline> given = tracked.assessments().stream()
                .flatMap(assessment -> assessment.target().baseline().stream())
                .findFirst();
        List<YearCell> cells = years.stream().map(year -> cell(tracked, year)).toList();
        if (given.isPresent()) {
            return new ReviewContent.Row(
                    FigureText.target(tracked.indicator(), given.get().value()),
                    Integer.toString(given.get().year()),
                    changeSince(
                            tracked,
                            years,
                            statement -> statement.changeSince(
                                    tracked,
                                    given.get().year(),
                                    Fraction.of(given.get().value()))),
                    cells);
        }
        return new ReviewContent.Row(
                before.map(figure -> valueBefore(tracked, figure)).orElse(""),
                before.map(figure -> Integer.toString(figure.year())).orElse(""),
                before.map(figure -> changeSince(tracked, years, statement -> statement.changeSince(tracked, figure)))
                        .orElse(""),
                cells);
    }

    /** The nearest figure before the years; if there is none, the first figure, unless it is the only one. */
    private static Optional<Figure> before(TrackedIndicator tracked, List<Integer> years) {
        List<Figure> known = tracked.figures().stream()
                .filter(figure -> figure.measurement().isKnown())
                .toList();
        return known.stream()
                .filter(figure -> figure.year() < years.get(0))
                .reduce((one, next) -> next)
                .or(() -> known.stream().limit(Math.max(0, known.size() - 1)).findFirst());
    }

    /** The change up to the latest figure, if that is in one of the years. */
    private String changeSince(
            TrackedIndicator tracked, List<Integer> years, Function<ProgressStatement, Optional<String>> change) {
        Optional<Figure> latest = tracked.latestFigure().filter(figure -> years.contains(figure.year()));
        return latest.flatMap(figure -> change.apply(end.wording().statement()))
                .map(text -> latest.get().year() == years.get(years.size() - 1)
                        ? text
                        : site.messages()
                                .text("change.until", text, latest.get().year()))
                .orElse("");
    }

    private YearCell cell(TrackedIndicator tracked, int year) {
        if (year > end.progress().asOf().getYear()) {
            return new YearCell("", "", "", false, false, List.of());
        }
        Optional<Figure> own = tracked.figureIn(year);
        Optional<Figure> figure = own.or(() -> tracked.numbers().stream()
                .filter(number -> number.year() == year)
                .findFirst());
        String value = figure.map(one -> value(tracked, one)).orElse("");
        return new YearCell(
                value.isEmpty() ? site.messages().text("absence.none") : value,
                figure.map(FigureText::counts).orElse(""),
                figure.map(this::mark).orElse(""),
                figure.map(TrackedIndicator::isIllustrative).orElse(false),
                own.isEmpty() && figure.isPresent(),
                tracked.whileInForce().stream()
                        .filter(assessment -> assessment.target().isYearly() && assessment.milestoneYear() == year)
                        .map(assessment -> StatusWords.mark(assessment.status(), site.messages())
                                .word())
                        .toList());
    }

    private String mark(Figure figure) {
        return TrackedIndicator.isIllustrative(figure)
                ? site.wording().figures().coverage(figure)
                : end.wording().figures().mark(figure);
    }

    private Optional<Bar> bar(TrackedIndicator tracked, int year) {
        Optional<Figure> figure = tracked.figureIn(year);
        Optional<Fraction> share = figure.flatMap(one -> one.measurement().number());
        if (tracked.indicator().kind() != IndicatorKind.RATE || share.isEmpty()) {
            return Optional.empty();
        }
        Optional<Assessment> target = tracked.current(year)
                .filter(assessment -> assessment.target().value().isPresent());
        return Optional.of(new Bar(
                tracked.fullName(),
                value(tracked, figure.get()),
                thousandths(share.get()),
                target.flatMap(Assessment::required)
                        .map(required -> OptionalInt.of(thousandths(required)))
                        .orElse(OptionalInt.empty()),
                target.map(assessment -> site.wording().targets().brief(assessment.target(), tracked.indicator()))
                        .orElse("")));
    }

    private static int thousandths(Fraction percent) {
        return percent.toDecimal(1).movePointRight(1).intValue();
    }

    private static boolean isOfTerm(Target target) {
        return target.milestone()
                .filter(term -> term.lastYear() > term.firstYear())
                .isPresent();
    }

    /** The change since the previous figure; empty if the year has no figure, or the two cannot be compared. */
    private String change(TrackedIndicator tracked, int year) {
        return tracked.latestFigure()
                .filter(figure -> figure.year() == year)
                .flatMap(figure -> end.wording().statement().changeInCell(tracked))
                .orElse("");
    }
}
