package vn.tiendo.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.assess.Progress;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Dataset;

/** Describes the tables of an archive to programs, as a data package. */
public final class ArchivedPackage {

    private ArchivedPackage() {}

    /**
     * The descriptor.
     *
     * @param name of the package: lower case letters, digits, {@code .}, {@code _} and {@code -}
     * @param folder of the tables, as seen from the descriptor; ends in a slash
     */
    public static Download.Content of(
            Dataset dataset, Progress progress, Messages messages, String name, String title, String folder) {
        List<Table<?>> tables = CanonicalTables.tables(dataset, progress);
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
}
