package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.TaskResult;

/** The unit-years that have a page: those with a text, a task result or a report handed in. */
final class YearlyReports {

    private final Map<AdminUnitCode, TreeMap<Integer, Materials>> byUnit = new HashMap<>();

    YearlyReports(Dataset dataset, Predicate<AdminUnitCode> hasPage) {
        for (Narrative narrative : dataset.narratives()) {
            if (hasPage.test(narrative.unit())) {
                materials(narrative.unit(), narrative.year()).narrative = Optional.of(narrative);
            }
        }
        for (SubmittedReport report : dataset.submittedReports()) {
            if (hasPage.test(report.unit())) {
                materials(report.unit(), report.year()).submission = Optional.of(report);
            }
        }
        for (TaskResult result : dataset.taskResults()) {
            if (hasPage.test(result.unit())) {
                materials(result.unit(), result.year());
            }
        }
    }

    private Materials materials(AdminUnitCode unit, int year) {
        return byUnit.computeIfAbsent(unit, code -> new TreeMap<>()).computeIfAbsent(year, key -> new Materials());
    }

    boolean has(AdminUnitCode unit, int year) {
        return years(unit).containsKey(year);
    }

    /** The materials of each year of a unit that has a page, earliest first. */
    SortedMap<Integer, Materials> years(AdminUnitCode unit) {
        TreeMap<Integer, Materials> years = byUnit.get(unit);
        return years == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(years);
    }

    /** The unit's own words about its years, latest first. */
    List<Narrative> narrativesOf(AdminUnitCode unit) {
        List<Narrative> narratives = new ArrayList<>();
        for (Materials materials : years(unit).values()) {
            materials.narrative().ifPresent(narratives::add);
        }
        Collections.reverse(narratives);
        return narratives;
    }

    /** What a page is made of apart from figures and tasks. */
    static final class Materials {

        private Optional<Narrative> narrative = Optional.empty();
        private Optional<SubmittedReport> submission = Optional.empty();

        Optional<Narrative> narrative() {
            return narrative;
        }

        Optional<SubmittedReport> submission() {
            return submission;
        }
    }
}
