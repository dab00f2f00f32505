package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the data folder says, as immutable values in file order.
 *
 * @param reportingDuties who must report; empty if no file says so: then the issuer of each plan and all units for
 *     which it sets targets
 */
public record Dataset(
        Settings settings,
        AdministrativeUnits units,
        List<Reorganisation> reorganisations,
        Map<IndicatorCode, Indicator> indicators,
        Map<String, Dimension> dimensions,
        Map<PlanCode, Plan> plans,
        Map<TargetCode, Target> targets,
        List<Task> tasks,
        List<TaskResult> taskResults,
        List<Observation> observations,
        List<SubmittedReport> submittedReports,
        Optional<List<ReportingDuty>> reportingDuties,
        List<Narrative> narratives,
        List<GeoMap> maps) {

    public Dataset {
        reorganisations = List.copyOf(reorganisations);
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
        tasks = List.copyOf(tasks);
        taskResults = List.copyOf(taskResults);
        observations = List.copyOf(observations);
        submittedReports = List.copyOf(submittedReports);
        reportingDuties = reportingDuties.map(List::copyOf);
        narratives = List.copyOf(narratives);
        maps = List.copyOf(maps);
    }

    /** The units that a dissolved one went into, each once, in the order of the data. */
    public List<AdministrativeUnit> successorsOf(AdminUnitCode dissolved) {
        return reorganisations.stream()
                .filter(one -> one.oldUnit().equals(dissolved))
                .flatMap(one -> units.find(one.newUnit()).stream())
                .distinct()
                .toList();
    }

    /**
     * The unit that stands for one on a day: itself until its last day, then that into which all of it went, and so on;
     * empty if there is none.
     */
    public Optional<AdministrativeUnit> standingFor(AdminUnitCode code, LocalDate day) {
        Set<AdminUnitCode> seen = new HashSet<>();
        Optional<AdministrativeUnit> unit = units.find(code);
        while (unit.isPresent()
                && unit.get().isDissolvedBy(day.minusDays(1))
                && seen.add(unit.get().code())) {
            AdminUnitCode old = unit.get().code();
            List<AdministrativeUnit> whole = reorganisations.stream()
                    .filter(one -> one.oldUnit().equals(old) && one.scope() == ReorganisationScope.WHOLE)
                    .flatMap(one -> units.find(one.newUnit()).stream())
                    .distinct()
                    .toList();
            unit = whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
        }
        return unit.filter(one -> !one.isDissolvedBy(day.minusDays(1)));
    }

    /** The same data with other settings. */
    public Dataset withSettings(Settings other) {
        return with(other, taskResults, observations, submittedReports, narratives);
    }

    /** The same data with other observations. */
    public Dataset withObservations(List<Observation> others) {
        return with(settings, taskResults, others, submittedReports, narratives);
    }

    /** The same data with other results of tasks, reports and texts. */
    public Dataset withReports(List<TaskResult> results, List<SubmittedReport> reports, List<Narrative> texts) {
        return with(settings, results, observations, reports, texts);
    }

    private Dataset with(
            Settings otherSettings,
            List<TaskResult> results,
            List<Observation> figures,
            List<SubmittedReport> reports,
            List<Narrative> texts) {
        return new Dataset(
                otherSettings,
                units,
                reorganisations,
                indicators,
                dimensions,
                plans,
                targets,
                tasks,
                results,
                figures,
                reports,
                reportingDuties,
                texts,
                maps);
    }
}
