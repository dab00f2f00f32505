package vn.tiendo.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.view.SitePath;

/**
 * A table in its canonical form (see {@link CsvRows#writeCanonical}) as a resource of a <a
 * href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>, version 1, which every tool
 * reads. It has no byte order mark, since some readers take one for a part of the first column's name.
 */
final class PackageResource {

    /** The columns that identify the rows of a table, for tables in which none of these is ever empty. */
    private static final Map<String, List<String>> PRIMARY_KEYS = Map.of(
            "danh-gia",
            List.of("don_vi", "chi_tieu", "muc_tieu", "moc"),
            "don-vi",
            List.of("ma_don_vi"),
            "chi-tieu",
            List.of("ma_chi_tieu"),
            "ke-hoach",
            List.of("ma_ke_hoach"),
            "muc-tieu",
            List.of("ma_muc_tieu"),
            "nhiem-vu",
            List.of("ke_hoach", "ma_nhiem_vu"),
            "ket-qua-nhiem-vu",
            List.of("ke_hoach", "ma_nhiem_vu", "don_vi", "nam"),
            "nop-bao-cao",
            List.of("don_vi", "nam"),
            SitePath.REPORTING_TABLE,
            List.of("ke_hoach", "don_vi", "nam"));

    /** The tables whose codes are all defined in the lists beside them, even on the site of a single unit. */
    private static final Set<String> WITH_REFERENCES = Set.of("so-lieu", "danh-gia", "muc-tieu", "nhiem-vu");

    /** The list that a column of codes refers to. */
    private static final Map<String, String> REFERENCES =
            Map.of("don_vi", "don-vi", "chi_tieu", "chi-tieu", "muc_tieu", "muc-tieu", "ke_hoach", "ke-hoach");

    private final Table<?> table;
    private final CatalogueWords words;
    private final Set<String> beside;

    /** @param beside the names of all tables of the package */
    PackageResource(Table<?> table, CatalogueWords words, Set<String> beside) {
        this.table = table;
        this.words = words;
        this.beside = beside;
    }

    /** @param folder of the table's file, as seen from the descriptor; ends in a slash */
    void write(String folder, JsonWriter json) throws IOException {
        json.onNewLine().beginObject();
        json.name("profile").value("tabular-data-resource");
        json.name("name").value(table.name());
        json.name("path").value(folder + table.name() + ".csv");
        json.name("title").value(words.ofTable(table));
        json.name("format").value("csv");
        json.name("mediatype").value("text/csv");
        json.name("encoding").value("utf-8");
        json.onNewLine().name("dialect").beginObject();
        json.name("csvddfVersion").number("1.2");
        json.name("delimiter").value(";");
        json.name("lineTerminator").value("\n");
        json.name("quoteChar").value("\"");
        json.name("doubleQuote").value(true);
        json.name("skipInitialSpace").value(false);
        json.name("header").value(true);
        json.name("caseSensitiveHeader").value(true);
        json.endObject();
        writeSchema(json);
        json.endObject();
    }

    private void writeSchema(JsonWriter json) throws IOException {
        json.onNewLine().name("schema").beginObject();
        json.onNewLine().name("fields").beginArray();
        for (Column<?> column : table.columns()) {
            writeField(column, json);
        }
        json.onNewLine().endArray();
        json.onNewLine().name("missingValues").beginArray().value("").endArray();
        List<String> key = PRIMARY_KEYS.getOrDefault(table.name(), List.of());
        if (!key.isEmpty()) {
            json.onNewLine().name("primaryKey").beginArray();
            for (String column : key) {
                json.value(column);
            }
            json.endArray();
        }
        writeReferences(json);
        json.endObject();
    }

    private void writeField(Column<?> column, JsonWriter json) throws IOException {
        json.onNewLine().beginObject();
        json.name("name").value(column.name());
        json.name("type").value(column.type().name().toLowerCase(Locale.ROOT));
        switch (column.type()) {
            case NUMBER -> json.name("decimalChar").value(",");
            case BOOLEAN -> {
                json.name("trueValues").beginArray().value("co").endArray();
                json.name("falseValues").beginArray().value("khong").endArray();
            }
            case STRING, INTEGER, YEAR, DATE -> {}
        }
        json.name("description").value(words.ofColumn(table, column.name()));
        json.endObject();
    }

    private void writeReferences(JsonWriter json) throws IOException {
        Map<String, String> references = references();
        if (references.isEmpty()) {
            return;
        }
        json.onNewLine().name("foreignKeys").beginArray();
        for (Map.Entry<String, String> reference : references.entrySet()) {
            json.onNewLine().beginObject().name("fields").value(reference.getKey());
            json.name("reference").beginObject();
            json.name("resource").value(reference.getValue());
            json.name("fields").value("ma_" + reference.getKey());
            json.endObject().endObject();
        }
        json.onNewLine().endArray();
    }

    /** The list that each column of codes refers to, by column. */
    private Map<String, String> references() {
        Map<String, String> references = new LinkedHashMap<>();
        if (WITH_REFERENCES.contains(table.kind())) {
            for (Column<?> column : table.columns()) {
                String list = REFERENCES.getOrDefault(column.name(), "");
                if (beside.contains(list)) {
                    references.put(column.name(), list);
                }
            }
        }
        return references;
    }
}
