package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.wording.Disaggregations;
import vn.tiendo.wording.TrackedIndicator;

/** The figures of each unit on each indicator, with its targets and assessments. */
final class TrackedIndicators {

    private final Dataset dataset;
    private final Progress progress;
    private final SiteScope scope;
    private final Disaggregations disaggregations;
    private final Messages messages;

    /** Kept, since several pages show the same unit; whichever comes first computes it. */
    private final Map<AdminUnitCode, List<TrackedIndicator>> ofUnit = new ConcurrentHashMap<>();

    TrackedIndicators(
            Dataset dataset, Progress progress, SiteScope scope, Disaggregations disaggregations, Messages messages) {
        this.dataset = dataset;
        this.progress = progress;
        this.scope = scope;
        this.disaggregations = disaggregations;
        this.messages = messages;
    }

    /** All indicators of a unit, in file order, the headline before its categories. */
    List<TrackedIndicator> of(AdminUnitCode unit) {
        return ofUnit.computeIfAbsent(unit, this::track);
    }

    TrackedIndicator of(AdminUnitCode unit, Indicator indicator, Disaggregation disaggregation) {
        for (TrackedIndicator one : of(unit)) {
            if (one.indicator().code().equals(indicator.code())
                    && one.disaggregation().equals(disaggregation)) {
                return one;
            }
        }
        return new TrackedIndicator(
                indicator,
                disaggregation,
                disaggregations.name(disaggregation),
                name(indicator, disaggregation),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The indicator's short name, with the category if there is one. */
    String name(Indicator indicator, Disaggregation disaggregation) {
        return disaggregation.isHeadline()
                ? indicator.shortName()
                : messages.text("tracked.category", indicator.shortName(), disaggregations.name(disaggregation));
    }

    private List<TrackedIndicator> track(AdminUnitCode unit) {
        Map<SeriesKey, Series> series = new LinkedHashMap<>();
        Map<SeriesKey, List<Assessment>> assessments = new LinkedHashMap<>();
        Map<SeriesKey, List<Assessment>> lastInForce = new LinkedHashMap<>();
        progress.figures().ofUnit(unit).forEach(one -> series.put(one.key(), one));
        progress.ofUnit(unit).forEach(one -> addTo(assessments, one));
        progress.lastInForce(unit).forEach(one -> addTo(lastInForce, one));
        Set<SeriesKey> keys = new TreeSet<>(Comparator.comparing((SeriesKey key) -> scope.orderOf(key.indicator()))
                .thenComparing(SeriesKey::disaggregation, disaggregations)
                .thenComparing(Comparator.naturalOrder()));
        keys.addAll(series.keySet());
        keys.addAll(assessments.keySet());
        Comparator<Assessment> nearestPlanFirst = nearestPlanFirst(unit);
        assessments.values().forEach(ofOneSeries -> ofOneSeries.sort(nearestPlanFirst));
        List<TrackedIndicator> found = new ArrayList<>();
        for (SeriesKey key : keys) {
            Indicator indicator = dataset.indicators().get(key.indicator());
            if (indicator != null) {
                found.add(new TrackedIndicator(
                        indicator,
                        key.disaggregation(),
                        disaggregations.name(key.disaggregation()),
                        name(indicator, key.disaggregation()),
                        Optional.ofNullable(series.get(key)),
                        assessments.getOrDefault(key, List.of()),
                        lastInForce.getOrDefault(key, List.of())));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Plans of the as-of year come before those that have ended, the last first, and these before those that are to
     * begin; within each, a unit's own plan before those of the units above it, nearest first.
     */
    private Comparator<Assessment> nearestPlanFirst(AdminUnitCode unit) {
        Map<AdminUnitCode, Integer> distance = new HashMap<>();
        distance.put(unit, 0);
        for (AdministrativeUnit above : dataset.units().ancestorsOf(unit)) {
            distance.put(above.code(), distance.size());
        }
        return Comparator.comparing(
                assessment -> dataset.plans().get(assessment.target().plan()),
                Comparator.nullsLast(Comparator.comparingInt(this::yearsAway)
                        .thenComparingInt(plan -> distance.getOrDefault(plan.issuingUnit(), Integer.MAX_VALUE))));
    }

    /** How many years ago a plan has ended; of one that is to begin, more than of any that has ended. */
    private int yearsAway(Plan plan) {
        int year = progress.asOf().getYear();
        return plan.firstYear() > year ? plan.firstYear() : Math.max(0, year - plan.lastYear());
    }

    private static void addTo(Map<SeriesKey, List<Assessment>> byKey, Assessment assessment) {
        byKey.computeIfAbsent(
                        new SeriesKey(
                                assessment.unit(),
                                assessment.target().indicator(),
                                assessment.target().disaggregation()),
                        key -> new ArrayList<>())
                .add(assessment);
    }
}
