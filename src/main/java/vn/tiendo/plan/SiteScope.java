package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.SiteUnits;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.wording.StatusTally;

/** What the site is about: which units, indicators and plans have pages, in file order. */
final class SiteScope {

    private final Dataset dataset;
    private final List<AdministrativeUnit> context;
    private final Progress progress;
    private final List<AdministrativeUnit> units;
    private final Set<AdminUnitCode> withPage = new HashSet<>();
    private final Set<AdminUnitCode> listed;
    private final Map<AdministrativeLevel, List<AdministrativeUnit>> byLevel = new HashMap<>();
    private final Map<IndicatorCode, Integer> indicatorOrder = new HashMap<>();
    private final Map<AdminUnitCode, List<Plan>> plansOfUnit = new HashMap<>();
    private final Map<TargetCode, List<TargetCode>> replacing = new HashMap<>();
    private final Set<Indicator> indicators;
    /** Those that set targets to units with pages, such as communes of a district whose own page is not here. */
    private final Set<PlanCode> plansFromOutside = new HashSet<>();

    SiteScope(Dataset dataset, Progress progress) {
        this.dataset = dataset;
        this.progress = progress;
        SiteUnits all = SiteUnits.of(dataset);
        this.context = all.context();
        this.units = unitsOf(dataset, all);
        this.listed = SiteUnits.listedAsOf(progress.asOf(), units);
        for (AdministrativeUnit unit : units) {
            withPage.add(unit.code());
            if (listed.contains(unit.code())) {
                byLevel.computeIfAbsent(unit.level(), level -> new ArrayList<>())
                        .add(unit);
            }
        }
        for (IndicatorCode code : dataset.indicators().keySet()) {
            indicatorOrder.put(code, indicatorOrder.size());
        }
        for (Plan plan : dataset.plans().values()) {
            plansOfUnit
                    .computeIfAbsent(plan.issuingUnit(), unit -> new ArrayList<>())
                    .add(plan);
        }
        for (Target target : dataset.targets().values()) {
            target.adjusts()
                    .ifPresent(old -> replacing
                            .computeIfAbsent(old, code -> new ArrayList<>())
                            .add(target.code()));
        }
        this.indicators = shownIndicators();
        if (dataset.settings().focus().isPresent()) {
            for (AdministrativeUnit unit : units) {
                progress.ofUnit(unit.code())
                        .forEach(assessment ->
                                plansFromOutside.add(assessment.target().plan()));
            }
        }
    }

    /** The units that the site is about, and the units above as context; in file order. */
    private static List<AdministrativeUnit> unitsOf(Dataset dataset, SiteUnits scope) {
        Set<AdministrativeUnit> kept = new HashSet<>(scope.own());
        kept.addAll(scope.context());
        return dataset.units().all().stream().filter(kept::contains).toList();
    }

    /**
     * All indicators; with a focus unit, those with figures or targets of units with pages, and those that they count
     * or are compared with.
     */
    private Set<Indicator> shownIndicators() {
        if (dataset.settings().focus().isEmpty()) {
            return Collections.unmodifiableSet(
                    new LinkedHashSet<>(dataset.indicators().values()));
        }
        Set<IndicatorCode> shown = new HashSet<>();
        for (AdministrativeUnit unit : units) {
            for (Series series : progress.figures().ofUnit(unit.code())) {
                shown.add(series.key().indicator());
            }
            for (Assessment assessment : progress.ofUnit(unit.code())) {
                shown.add(assessment.target().indicator());
                assessment.target().comparedWith().ifPresent(shown::add);
            }
        }
        for (IndicatorCode code : Set.copyOf(shown)) {
            Optional.ofNullable(dataset.indicators().get(code))
                    .flatMap(Indicator::baseIndicator)
                    .ifPresent(shown::add);
        }
        Set<Indicator> inOrder = new LinkedHashSet<>();
        for (Indicator indicator : dataset.indicators().values()) {
            if (shown.contains(indicator.code())) {
                inOrder.add(indicator);
            }
        }
        return Collections.unmodifiableSet(inOrder);
    }

    /** The units that have pages, in file order. */
    List<AdministrativeUnit> units() {
        return units;
    }

    /** Whether the site is that of a unit below others, which are on it as context alone. */
    boolean isConfined() {
        return !context.isEmpty();
    }

    /** Whether the site has all units directly below one: it may be above the site's own, or the data may lack some. */
    boolean listsAllBelow(AdministrativeUnit unit) {
        return !context.contains(unit)
                && unit.listsAllBelow()
                && dataset.units().childrenOf(unit.code()).stream().allMatch(child -> hasPage(child.code()));
    }

    /** The units of a level that lists name, in file order. */
    List<AdministrativeUnit> unitsOf(AdministrativeLevel level) {
        return Collections.unmodifiableList(byLevel.getOrDefault(level, List.of()));
    }

    /** The levels that have pages. */
    List<AdministrativeLevel> levels() {
        return Arrays.stream(AdministrativeLevel.values())
                .filter(level -> !unitsOf(level).isEmpty())
                .toList();
    }

    /** The indicators that have pages, in file order. */
    Set<Indicator> indicators() {
        return indicators;
    }

    /** The position of an indicator in the data file. */
    int orderOf(IndicatorCode indicator) {
        return indicatorOrder.getOrDefault(indicator, Integer.MAX_VALUE);
    }

    boolean hasPage(AdminUnitCode unit) {
        return withPage.contains(unit);
    }

    /** Whether lists, counts, charts and tables of several units name a unit: not before it has begun. */
    boolean lists(AdminUnitCode unit) {
        return listed.contains(unit);
    }

    boolean hasPage(Plan plan) {
        return hasPage(plan.issuingUnit()) || plansFromOutside.contains(plan.code());
    }

    /** The plans that have pages: those that units with pages issued, and those that set them targets. */
    List<Plan> plans() {
        return dataset.plans().values().stream().filter(this::hasPage).toList();
    }

    /** The plans that a unit issued, in file order. */
    List<Plan> plansOf(AdminUnitCode unit) {
        return Collections.unmodifiableList(plansOfUnit.getOrDefault(unit, List.of()));
    }

    /** The targets of a plan that are not for each unit of a level by itself, per status. */
    StatusTally tally(Plan plan) {
        int toCome = plan.firstYear() <= progress.asOf().getYear()
                ? 0
                : (int) dataset.targets().values().stream()
                        .filter(target -> target.plan().equals(plan.code())
                                && target.isYearly()
                                && !(target.scope() instanceof Target.Scope.UnitsOfLevel)
                                && replacing(target).isEmpty())
                        .count();
        return StatusTally.ofPlan(progress.ofPlan(plan.code()), toCome);
    }

    /** The targets that replace one for its unit. */
    List<TargetCode> replacing(Target target) {
        return Collections.unmodifiableList(replacing.getOrDefault(target.code(), List.of()));
    }

    /** How many targets of a plan are for each unit of a level by itself. */
    int targetsForEachUnit(Plan plan) {
        return (int) dataset.targets().values().stream()
                .filter(target ->
                        target.plan().equals(plan.code()) && target.scope() instanceof Target.Scope.UnitsOfLevel)
                .count();
    }

    /** The unit whose site this is: the focus unit, else the first unit without a parent. */
    Optional<AdministrativeUnit> topUnit() {
        return SiteUnits.top(dataset);
    }

    /** The level to which the navigation entry for units leads: the first one below the site's own unit. */
    Optional<AdministrativeLevel> firstLevelBelowTop() {
        AdministrativeLevel top = topUnit().map(AdministrativeUnit::level).orElse(AdministrativeLevel.NATIONAL);
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            if (level.compareTo(top) > 0 && byLevel.containsKey(level)) {
                return Optional.of(level);
            }
        }
        return topUnit().map(AdministrativeUnit::level);
    }
}
