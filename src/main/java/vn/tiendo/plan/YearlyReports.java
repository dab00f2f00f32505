package vn.tiendo.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.TaskResult;

/** The unit-years that have a page: those with a text, a task result or a report handed in. */
final class YearlyReports {

    private static final NavigableMap<Integer, YearMaterials> NO_YEARS = Collections.emptyNavigableMap();

    private final Map<AdminUnitCode, NavigableMap<Integer, YearMaterials>> byUnit = new HashMap<>();

    YearlyReports(Dataset dataset, Predicate<AdminUnitCode> hasPage) {
        for (Narrative narrative : dataset.narratives()) {
            add(narrative.unit(), narrative.year(), materials -> materials.with(narrative));
        }
        for (SubmittedReport report : dataset.submittedReports()) {
            add(report.unit(), report.year(), materials -> materials.with(report));
        }
        for (TaskResult result : dataset.taskResults()) {
            add(result.unit(), result.year(), materials -> materials);
        }
        byUnit.keySet().removeIf(hasPage.negate());
    }

    private void add(AdminUnitCode unit, int year, UnaryOperator<YearMaterials> addition) {
        byUnit.computeIfAbsent(unit, code -> new TreeMap<>())
                .compute(year, (key, known) -> addition.apply(known == null ? YearMaterials.NONE : known));
    }

    boolean has(AdminUnitCode unit, int year) {
        return years(unit).containsKey(year);
    }

    /** The materials of each year of a unit that has a page, earliest first. */
    NavigableMap<Integer, YearMaterials> years(AdminUnitCode unit) {
        return Collections.unmodifiableNavigableMap(byUnit.getOrDefault(unit, NO_YEARS));
    }

    /** The unit's own words about its years, latest first. */
    List<Narrative> narrativesOf(AdminUnitCode unit) {
        return years(unit).descendingMap().values().stream()
                .flatMap(materials -> materials.narrative().stream())
                .toList();
    }
}
