package vn.tiendo.export;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.assess.Progress;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.language.Messages;
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

    /** A table of an archive. */
    public static final class CanonicalTable {

        private final Table<?> table;

        private CanonicalTable(Table<?> table) {
            this.table = table;
        }

        /** The name of its file, without the extension. */
        public String name() {
            return table.name();
        }

        public Download.Content content() {
            return table::writeCanonical;
        }

        public List<String> columns() {
            return table.columns().stream().map(Column::name).toList();
        }

        /** The cells of each row, as a reader of its file would get them, in the order of the columns. */
        public List<List<String>> cells() throws IOException {
            return table.texts();
        }
    }

    /** Tables of only what the site is about; small numbers are withheld. */
    public static List<CanonicalTable> of(Dataset dataset, Progress progress) {
        return tables(dataset, progress).stream().map(CanonicalTable::new).toList();
    }

    /**
     * Describes the tables to programs, as a data package.
     *
     * @param name of the package: lower case letters, digits, {@code .}, {@code _} and {@code -}
     * @param folder of the tables, as seen from the descriptor; ends in a slash
     */
    public static Download.Content dataPackage(
            Dataset dataset, Progress progress, Messages messages, String name, String title, String folder) {
        List<Table<?>> tables = tables(dataset, progress);
        CatalogueWords words = new CatalogueWords(SiteTables.of(dataset, progress), messages);
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toUnmodifiableSet());
        return out -> {
            JsonWriter json = new JsonWriter(out);
            json.beginObject().name("profile").value("tabular-data-package");
            json.name("name").value(name);
            json.name("title").value(title);
            json.name("version").value(progress.asOf().toString());
            json.name("resources").beginArray();
            for (Table<?> table : tables) {
                new PackageResource(table, words, names).write(folder, json);
            }
            json.onNewLine().endArray().endObject();
            out.write('\n');
        };
    }

    private static List<Table<?>> tables(Dataset dataset, Progress progress) {
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
