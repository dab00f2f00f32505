package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.Target;

/**
 * What a site says, in the form in which archives keep it and compare it: UTF-8, {@code ;}, LF, sorted in plain text order,
 * always the same columns.
 */
public final class CanonicalTables {

    private CanonicalTables() {}

    /**
     * A table of an archive.
     *
     * @param name of its file, without the ending
     * @param columns their names
     */
    public record CanonicalTable(String name, List<String> columns, Download.Content content) {

        public CanonicalTable {
            columns = List.copyOf(columns);
        }
    }

    /** Of what the site is about alone; small numbers are withheld. */
    public static List<CanonicalTable> of(Dataset dataset, Progress progress) {
        ExportScope scope = new ExportScope(dataset, progress);
        return List.of(
                table("quan-sat", FigureColumns.canonical(), FigureRow.of(scope.series())),
                table("danh-gia", AssessmentColumns.ALL, scope.assessments()),
                table(ReferenceTables.units(scope.unitsAndContext())),
                table(ReferenceTables.indicators(
                        sorted(dataset.indicators().values(), Comparator.comparing(Indicator::code)))),
                table(ReferenceTables.targets(
                        sorted(scope.targets(), Comparator.comparing(Target::code)),
                        dataset.dimensions().values())),
                table("sap-xep", ReferenceTables.reorganisationColumns(), reorganisations(scope)));
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

    private static <R> CanonicalTable table(Table<R> table) {
        return table(table.name(), table.columns(), table.rows());
    }

    private static <R> CanonicalTable table(String name, List<Column<R>> columns, Iterable<? extends R> rows) {
        return new CanonicalTable(
                name, columns.stream().map(Column::name).toList(), new Rows<>(columns, rows)::writeTo);
    }

    private record Rows<R>(List<Column<R>> columns, Iterable<? extends R> rows) {
        void writeTo(Writer out) throws IOException {
            CsvRows.writeCanonical(columns, rows, out);
        }
    }
}
