package vn.tiendo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.assess.TargetScope;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;

/** Makes the forms of a data set: each asks a unit for the figures expected of it, not for computed ones. */
public final class FormMaker {

    private final Dataset dataset;
    private final EntryText text;
    private final TargetScope scope;
    private final Map<AdminUnitCode, List<Observation>> observations = new HashMap<>();
    private final Map<TargetCode, Set<AdminUnitCode>> judgedBy = new HashMap<>();
    private final Map<List<Object>, Narrative> narratives = new HashMap<>();
    private final TaskRows tasks;
    private final List<IndicatorCode> order;

    public FormMaker(Dataset dataset, FormWords words) {
        this.dataset = dataset;
        this.text = new EntryText(words);
        this.scope = new TargetScope(dataset);
        this.order = List.copyOf(dataset.indicators().keySet());
        this.tasks = new TaskRows(dataset, words);
        for (Narrative narrative : dataset.narratives()) {
            narratives.put(List.of(narrative.unit(), narrative.year()), narrative);
        }
        for (Observation observation : dataset.observations()) {
            observations
                    .computeIfAbsent(observation.unit(), unit -> new ArrayList<>())
                    .add(observation);
        }
    }

    /**
     * The form of a unit and year; without rows if nothing is expected of the unit.
     *
     * @param plan the only plan whose targets are asked for; empty for all plans
     */
    public Form of(AdministrativeUnit unit, int year, Optional<PlanCode> plan) {
        List<Observation> own = observations.getOrDefault(unit.code(), List.of());
        Set<IndicatorCode> ofPlan = new HashSet<>();
        Set<RowKey> keys = new TreeSet<>(Comparator.<RowKey>comparingInt(key -> order.indexOf(key.indicator()))
                .thenComparing(Comparator.naturalOrder()));
        for (Target target : dataset.targets().values()) {
            if (plan.isPresent() && !plan.get().equals(target.plan())) {
                continue;
            }
            ofPlan.addAll(indicatorsOf(target));
            if (covers(target, year)) {
                askedFor(target, unit, year)
                        .forEach(asked -> keys.add(new RowKey(
                                asked.indicator(),
                                asked.disaggregation(),
                                latestVersion(own, asked.indicator(), asked.disaggregation(), year))));
            }
        }
        for (Observation observation : own) {
            boolean isRecent = observation.year() == year || observation.year() == year - 1;
            if (isRecent && (plan.isEmpty() || ofPlan.contains(observation.indicator()))) {
                keys.add(keyOf(observation));
            }
        }
        return new Form(
                unit,
                year,
                keys.stream().map(key -> row(key, own, year)).toList(),
                tasks.of(unit, year, plan),
                dataset.plans().values().stream()
                        .anyMatch(one -> one.issuingUnit().equals(unit.code())
                                && one.firstYear() <= year
                                && year <= one.lastYear()
                                && plan.map(one.code()::equals).orElse(true)),
                narrative(unit, year));
    }

    private Optional<Map<ReportPart, String>> narrative(AdministrativeUnit unit, int year) {
        return Optional.ofNullable(narratives.get(List.of(unit.code(), year)))
                .map(NarrativeText::of)
                .orElseGet(() -> Optional.of(NarrativeText.empty()))
                .map(NarrativeText::parts);
    }

    private boolean covers(Target target, int year) {
        Plan plan = dataset.plans().get(target.plan());
        return plan != null && plan.firstYear() <= year && year <= plan.lastYear();
    }

    private Set<IndicatorCode> indicatorsOf(Target target) {
        Set<IndicatorCode> codes = new HashSet<>(Set.of(target.indicator()));
        target.comparedWith().ifPresent(codes::add);
        for (IndicatorCode code : List.copyOf(codes)) {
            Optional.ofNullable(dataset.indicators().get(code))
                    .flatMap(Indicator::baseIndicator)
                    .ifPresent(codes::add);
        }
        return codes;
    }

    /** What a row is about, as long as its version is unknown. */
    private record Asked(IndicatorCode indicator, Disaggregation disaggregation) {}

    private List<Asked> askedFor(Target target, AdministrativeUnit unit, int year) {
        Set<AdminUnitCode> judged = judged(target);
        Set<AdminUnitCode> above = new HashSet<>();
        dataset.units().ancestorsOf(unit.code()).forEach(ancestor -> above.add(ancestor.code()));
        boolean isJudged = judged.contains(unit.code());
        boolean isBelow = above.stream().anyMatch(judged::contains);
        List<Asked> asked = new ArrayList<>();
        List<IndicatorCode> codes = new ArrayList<>(List.of(target.indicator()));
        target.comparedWith().ifPresent(codes::add);
        for (IndicatorCode code : codes) {
            Indicator indicator = dataset.indicators().get(code);
            if (indicator == null) {
                continue;
            }
            boolean computed = indicator.aggregation() != Aggregation.NONE && hasUnitsBelow(unit, year);
            if (!computed && (isJudged || (isBelow && indicator.aggregation() == Aggregation.SUM))) {
                asked.add(new Asked(code, target.disaggregation()));
            }
            indicator
                    .baseIndicator()
                    .filter(base -> isBelow && isCounted(unit.level(), indicator))
                    .ifPresent(base -> asked.add(new Asked(base, target.disaggregation())));
        }
        return asked;
    }

    private Set<AdminUnitCode> judged(Target target) {
        return judgedBy.computeIfAbsent(
                target.code(),
                code -> scope.unitsOf(target).stream()
                        .map(AdministrativeUnit::code)
                        .collect(Collectors.toSet()));
    }

    private static boolean isCounted(AdministrativeLevel level, Indicator indicator) {
        return indicator.aggregationLevels().isEmpty()
                || indicator.aggregationLevels().contains(level);
    }

    private boolean hasUnitsBelow(AdministrativeUnit unit, int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return dataset.units().childrenOf(unit.code()).stream().anyMatch(child -> child.isInForceOn(lastDay));
    }

    private static String latestVersion(
            List<Observation> own, IndicatorCode indicator, Disaggregation cells, int year) {
        return own.stream()
                .filter(one -> one.indicator().equals(indicator)
                        && one.disaggregation().equals(cells)
                        && one.year() <= year)
                .max(Comparator.comparingInt(Observation::year)
                        .thenComparing(one -> one.provenance().definitionVersion()))
                .map(one -> one.provenance().definitionVersion())
                .orElse("");
    }

    private FormRow row(RowKey key, List<Observation> own, int year) {
        Indicator indicator = dataset.indicators().get(key.indicator());
        if (indicator == null) {
            throw new IllegalStateException("no indicator " + key);
        }
        Optional<Observation> standing = own.stream()
                .filter(one -> one.year() == year && keyOf(one).equals(key))
                .findFirst();
        String earlier = own.stream()
                .filter(one -> one.year() < year
                        && keyOf(one).equals(key)
                        && one.measurement() != Measurement.Absence.NOT_REPORTED)
                .max(Comparator.comparingInt(Observation::year))
                .map(one -> text.value(one.measurement()) + " (" + one.year() + ")")
                .orElse("");
        return new FormRow(
                key,
                indicator,
                breakdown(key.disaggregation(), dataset.dimensions()),
                earlier,
                standing.map(one -> text.entries(one, indicator)).orElse(Map.of()));
    }

    static RowKey keyOf(Observation observation) {
        return new RowKey(
                observation.indicator(),
                observation.disaggregation(),
                observation.provenance().definitionVersion());
    }

    /** The names of the categories; the code of a category without a name. */
    static String breakdown(Disaggregation disaggregation, Map<String, Dimension> dimensions) {
        List<String> names = new ArrayList<>();
        disaggregation
                .cells()
                .forEach((code, category) -> names.add(Optional.ofNullable(dimensions.get(code))
                        .flatMap(dimension -> dimension.categories().stream()
                                .filter(one -> one.code().equals(category))
                                .map(Dimension.Category::name)
                                .findFirst())
                        .orElse(category)));
        return String.join(", ", names);
    }
}
