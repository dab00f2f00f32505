package vn.tiendo.assess;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.disclosure.Decision;
import vn.tiendo.disclosure.DisclosureControl;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;

/** Judges every target for every unit that it applies to, as section 4 of the data contract says. */
public final class ProgressAssessor {

    /** Later than any year in the data. */
    private static final LocalDate END_OF_DAYS = LocalDate.of(2200, Month.DECEMBER, 31);

    private final Dataset dataset;

    private ProgressAssessor(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * What may be published as of a day: own and computed figures with small numbers withheld, and the assessments.
     *
     * @param dataset checked, without errors
     * @param asOf years after this day's are ignored
     */
    public static Progress assess(Dataset dataset, LocalDate asOf) {
        return assess(dataset, figures(dataset, asOf), asOf);
    }

    /** The first half of {@link #assess(Dataset, LocalDate)}: own and computed figures with small numbers withheld. */
    public static Figures figures(Dataset dataset, LocalDate asOf) {
        return publishable(dataset, asOf, List.of()).figures();
    }

    /**
     * The same with the reasons why figures are withheld.
     *
     * @param earlier what snapshots already show, earliest first
     */
    public static PublishableFigures publishable(Dataset dataset, LocalDate asOf, List<EarlierPublication> earlier) {
        FigureTable table = FigureTable.ofOwnFigures(PublishedObservations.of(dataset));
        ComputedFigures.addTo(table, dataset.units(), dataset.indicators().values());
        DisclosureControl control = new DisclosureControl(
                dataset.units(),
                dataset.reorganisations(),
                dataset.indicators().values(),
                dataset.settings().smallNumberThreshold(),
                earlier);
        List<Decision> decisions = SmallNumbers.withholdIn(table, control);
        // Not before: the site of all units, out of the same data, shows these sums, and what they would tell is
        // withheld.
        table.dropComputed(aboveFocus(dataset));
        return new PublishableFigures(new Figures(table.seriesUpTo(asOf.getYear())), decisions);
    }

    /** The units for which nothing is computed, since data of a unit need not hold all figures for those above it. */
    private static Set<AdminUnitCode> aboveFocus(Dataset dataset) {
        return dataset.settings().focus().flatMap(dataset.units()::find).stream()
                .flatMap(unit -> dataset.units().ancestorsOf(unit.code()).stream())
                .map(AdministrativeUnit::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same for all years, future ones included. */
    public static PublishableFigures publishable(Dataset dataset, List<EarlierPublication> earlier) {
        return publishable(dataset, END_OF_DAYS, earlier);
    }

    /**
     * The second half of {@link #assess(Dataset, LocalDate)}: judges the targets.
     *
     * @param dataset with or without its observations: the figures hold all that is needed of them
     */
    public static Progress assess(Dataset dataset, Figures figures, LocalDate asOf) {
        return new ProgressAssessor(dataset).judge(figures, asOf);
    }

    /**
     * What may be published as of an earlier day than {@code progress}; needs no observations, since no figure depends
     * on those of later years.
     *
     * @param dataset the same as for {@code progress}, with or without its observations
     */
    public static Progress assessEarlier(Dataset dataset, Progress progress, LocalDate asOf) {
        return assess(dataset, progress.figures().upTo(asOf.getYear()), asOf);
    }

    private Progress judge(Figures figures, LocalDate asOf) {
        TargetScope scope = new TargetScope(dataset);
        List<Judged> judged = dataset.targets().values().parallelStream()
                .map(target -> judge(target, scope, figures, asOf))
                .toList();
        List<Assessment> assessments = new ArrayList<>();
        Map<AdminUnitCode, List<Assessment>> lastInForce = new HashMap<>();
        for (Judged one : judged) {
            assessments.addAll(one.assessments());
            one.lastInForce()
                    .forEach(last -> lastInForce
                            .computeIfAbsent(last.unit(), code -> new ArrayList<>())
                            .add(last));
        }
        lastInForce.replaceAll((unit, last) -> last.stream().sorted().toList());
        return new Progress(asOf, figures, assessments, lastInForce);
    }

    /**
     * One target judged for all its units.
     *
     * @param lastInForce for units dissolved by then, as of the day before their last
     */
    private record Judged(List<Assessment> assessments, List<Assessment> lastInForce) {}

    private Judged judge(Target target, TargetScope scope, Figures figures, LocalDate asOf) {
        Judged judged = new Judged(new ArrayList<>(), new ArrayList<>());
        Optional<Plan> plan = Optional.ofNullable(dataset.plans().get(target.plan()));
        if (plan.isEmpty()) {
            return judged;
        }
        Optional<Fraction> required =
                target.comparison().needsValue() ? target.value().map(Fraction::of) : Optional.empty();
        for (AdministrativeUnit unit : scope.unitsOf(target)) {
            judged.assessments()
                    .addAll(judgement(target, required, plan.get(), unit, figures, asOf)
                            .results());
            if (unit.isDissolvedBy(asOf)) {
                LocalDate lastFullDay = unit.validTo().orElseThrow().minusDays(1);
                judged.lastInForce()
                        .addAll(judgement(target, required, plan.get(), unit, figures, lastFullDay)
                                .results());
            }
        }
        return judged;
    }

    private Judgement judgement(
            Target target,
            Optional<Fraction> required,
            Plan plan,
            AdministrativeUnit unit,
            Figures figures,
            LocalDate asOf) {
        List<Figure> series =
                known(figures, new SeriesKey(unit.code(), target.indicator(), target.disaggregation()), asOf);
        List<Figure> compared = target.comparedWith()
                .map(other -> known(figures, new SeriesKey(unit.code(), other, target.disaggregation()), asOf))
                .orElse(List.of());
        return new Judgement(target, required, plan, unit, series, compared, asOf, dataset.settings());
    }

    private static List<Figure> known(Figures figures, SeriesKey key, LocalDate asOf) {
        return figures.find(key)
                .map(series -> series.upTo(asOf.getYear()).assessed())
                .orElse(List.of());
    }
}
