package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.plan.ComparisonSentence.Compared;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.wording.SummarySentence;
import vn.tiendo.wording.TrackedIndicator;

/**
 * Says in one sentence how things are: for the site's own unit if it has a figure; else, for an indicator, for the
 * highest units that have figures.
 */
final class IndicatorAnswers {

    private static final String CHART = "c1";

    private final SiteParts site;
    private final Messages messages;
    private final ProgressCharts progress;
    private final ComparisonCharts comparisons;
    private final ComparisonSentence sentence;

    IndicatorAnswers(SiteParts site, ProgressCharts progress, ComparisonCharts comparisons) {
        this.site = site;
        this.messages = site.messages();
        this.progress = progress;
        this.comparisons = comparisons;
        this.sentence = new ComparisonSentence(site);
    }

    /**
     * A sentence and the source of its figures.
     *
     * @param chart plans the chart that shows it
     */
    record Answer(List<TextRun> sentence, Supplier<Optional<ChartSpec>> chart, String source, boolean illustrative) {
        Answer {
            sentence = List.copyOf(sentence);
        }

        /** The same with the usual source, if the figures name none. */
        Answer from(String usualSource) {
            return source.isEmpty() ? new Answer(sentence, chart, usualSource, illustrative) : this;
        }
    }

    /** The answer about the site's own unit, for the home page; empty for a unit without figures. */
    Optional<Answer> ofSite() {
        return site.scope()
                .topUnit()
                .flatMap(unit -> ofUnit(
                        unit, site.tracked().of(unit.code()), site.wording().summary()::withCounts));
    }

    /** The answer about an indicator; empty if it has no figures. */
    Optional<Answer> of(Indicator indicator) {
        return site.scope()
                .topUnit()
                .flatMap(unit -> ofUnit(unit, indicator))
                .or(() -> ofUnits(indicator))
                .or(() -> ofAnyUnit(indicator));
    }

    private Optional<Answer> ofUnit(AdministrativeUnit unit, Indicator indicator) {
        return ofUnit(
                unit,
                site.tracked().of(unit.code()).stream()
                        .filter(one -> one.indicator().equals(indicator))
                        .toList(),
                site.wording().summary()::of);
    }

    private Optional<Answer> ofUnit(
            AdministrativeUnit unit,
            List<TrackedIndicator> tracked,
            BiFunction<String, List<TrackedIndicator>, List<TextRun>> sentence) {
        return SummarySentence.chief(tracked)
                .map(chief -> new Answer(
                        sentence.apply(unit.name(), tracked),
                        () -> progress.progress(CHART, unit.shortName(), chief, List.of()),
                        chief.latestFigure().map(Figure::source).orElse(""),
                        chief.hasIllustrative()));
    }

    /** About the first level on which at least two units have a number: the highest, the lowest, and a chart of all. */
    private Optional<Answer> ofUnits(Indicator indicator) {
        for (AdministrativeLevel level : site.scope().levels()) {
            for (Disaggregation disaggregation : disaggregations(indicator, level)) {
                UnitsOfTheirYear units = UnitsOfTheirYear.of(
                        site, tracking(level, indicator, disaggregation), indicator, disaggregation);
                List<Compared> numbers = numbers(units, indicator, disaggregation);
                boolean areThere = units.year().isPresent()
                        || numbers.stream().anyMatch(one -> !site.links().isDissolved(one.unit()));
                if (numbers.size() > 1 && areThere) {
                    return Optional.of(ofUnits(units, numbers, indicator, disaggregation, level));
                }
            }
        }
        return Optional.empty();
    }

    /** The units of a level that have something to show for the indicator, as its page lists them. */
    private List<AdministrativeUnit> tracking(
            AdministrativeLevel level, Indicator indicator, Disaggregation disaggregation) {
        return site.scope().unitsOf(level).stream()
                .filter(unit -> site.tracked()
                        .of(unit.code(), indicator, disaggregation)
                        .isTracked())
                .toList();
    }

    private List<Disaggregation> disaggregations(Indicator indicator, AdministrativeLevel level) {
        return site.progress().figures().ofIndicator(indicator.code()).stream()
                .map(Series::key)
                .filter(key -> site.dataset().units().get(key.unit()).level() == level)
                .map(key -> key.disaggregation())
                .distinct()
                .sorted(site.disaggregations())
                .toList();
    }

    private Answer ofUnits(
            UnitsOfTheirYear units,
            List<Compared> numbers,
            Indicator indicator,
            Disaggregation disaggregation,
            AdministrativeLevel level) {
        String name = site.tracked().name(indicator, disaggregation);
        String levelName = messages.text("level." + level.token());
        long withheld = units.units().stream()
                .filter(unit -> units.figureOf(site.tracked().of(unit.code(), indicator, disaggregation))
                        .filter(Figure::isWithheld)
                        .isPresent())
                .count();
        return new Answer(
                sentence.ofNumbers(name, levelName, numbers, (int) withheld),
                () -> comparisons.compare(
                        CHART,
                        units.title(name, levelName, messages),
                        units,
                        indicator,
                        disaggregation,
                        Optional.empty()),
                "",
                isAnyIllustrative(numbers));
    }

    private static boolean isAnyIllustrative(List<Compared> all) {
        return all.stream().anyMatch(one -> TrackedIndicator.isIllustrative(one.figure()));
    }

    /** The compared units that have a number. */
    private List<Compared> numbers(UnitsOfTheirYear units, Indicator indicator, Disaggregation disaggregation) {
        List<Compared> numbers = new ArrayList<>();
        for (AdministrativeUnit unit : units.units()) {
            TrackedIndicator tracked = site.tracked().of(unit.code(), indicator, disaggregation);
            units.figureOf(tracked)
                    .filter(figure -> figure.measurement().number().isPresent())
                    .ifPresent(figure -> numbers.add(new Compared(unit, tracked, figure)));
        }
        return numbers;
    }

    /** About the units in force of the highest level that has a figure of one; else about those that have ended. */
    private Optional<Answer> ofAnyUnit(Indicator indicator) {
        return ofAnyUnit(indicator, false).or(() -> ofAnyUnit(indicator, true));
    }

    private Optional<Answer> ofAnyUnit(Indicator indicator, boolean ended) {
        for (AdministrativeLevel level : site.scope().levels()) {
            List<AdministrativeUnit> units = site.scope().unitsOf(level).stream()
                    .filter(unit -> site.links().isDissolved(unit) == ended)
                    .toList();
            Optional<Answer> answer = ofAnswers(indicator, level, units, ended)
                    .or(() -> units.stream()
                            .map(unit -> ofUnit(unit, indicator))
                            .flatMap(Optional::stream)
                            .findFirst());
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    /** How many units gave which answer, if at least two did: one unit's answer would seem to stand for all. */
    private Optional<Answer> ofAnswers(
            Indicator indicator, AdministrativeLevel level, List<AdministrativeUnit> units, boolean ended) {
        if (indicator.kind().isNumeric()) {
            return Optional.empty();
        }
        for (Disaggregation disaggregation : disaggregations(indicator, level)) {
            List<Compared> answers = new ArrayList<>();
            int withheld = 0;
            for (AdministrativeUnit unit : units) {
                TrackedIndicator tracked = site.tracked().of(unit.code(), indicator, disaggregation);
                Optional<Figure> latest = tracked.latest();
                withheld += latest.filter(Figure::isWithheld).isPresent() ? 1 : 0;
                latest.filter(figure -> figure.measurement().isKnown())
                        .ifPresent(figure -> answers.add(new Compared(unit, tracked, figure)));
            }
            if (answers.size() > 1) {
                return Optional.of(new Answer(
                        sentence.ofAnswers(
                                site.tracked().name(indicator, disaggregation),
                                messages.text("level." + level.token()),
                                answers,
                                ended,
                                withheld),
                        Optional::empty,
                        "",
                        isAnyIllustrative(answers)));
            }
        }
        return Optional.empty();
    }
}
