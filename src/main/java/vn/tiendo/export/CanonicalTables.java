package vn.tiendo.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.Target;

/**
 * The content of a site in the form in which archives keep and compare it: UTF-8, {@code ;}, LF, sorted in plain text
 * order, always the same columns.
 */
public final class CanonicalTables {

    private CanonicalTables() {}

    /** Tables of only what the site is about; small numbers are withheld. */
    public static List<ArchivedTable> of(Dataset dataset, Progress progress) {
        return tables(dataset, progress).stream().map(ArchivedTable::new).toList();
    }

    static List<Table<?>> tables(Dataset dataset, Progress progress) {
        ExportScope scope = new ExportScope(dataset, progress);
        return List.of(
                new Table<>("quan-sat", "so-lieu", "", FigureColumns.canonical(), FigureRow.of(scope.series())),
                new Table<>("danh-gia", AssessmentColumns.ALL, scope.assessments()),
                ReferenceTables.units(scope.unitsAndContext()),
                ReferenceTables.indicators(
                        sorted(dataset.indicators().values(), Comparator.comparing(Indicator::code))),
                TargetTable.of(
                        sorted(scope.targets(), Comparator.comparing(Target::code)),
                        dataset.dimensions().values()),
                new Table<>("sap-xep", ReferenceTables.reorganisationColumns(), reorganisations(scope)));
    }

    private static List<Reorganisation> reorganisations(ExportScope scope) {
        return sorted(
                scope.reorganisations(),
                Comparator.comparing(Reorganisation::oldUnit)
                        .thenComparing(Reorganisation::newUnit)
                        .thenComparing(Reorganisation::date));
    }

    private static <T> List<T> sorted(Collection<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }
}
