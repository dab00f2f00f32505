package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Settings;
import vn.tiendo.plan.SitePath;

/**
 * {@code tai-ve/datapackage.json}: what the tables to download hold, for programs, as a <a
 * href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a> (version 1, which every tool
 * reads).
 */
final class DataPackage {

    static final SitePath PATH = SitePath.of("tai-ve/datapackage.json");

    /** The columns that tell the rows of a table apart, where none of them is ever empty. */
    private static final Map<String, List<String>> PRIMARY_KEYS = Map.of(
            "danh-gia", List.of("don_vi", "chi_tieu", "muc_tieu", "moc"),
            "don-vi", List.of("ma_don_vi"),
            "chi-tieu", List.of("ma_chi_tieu"),
            "ke-hoach", List.of("ma_ke_hoach"),
            "muc-tieu", List.of("ma_muc_tieu"),
            "nhiem-vu", List.of("ke_hoach", "ma_nhiem_vu"),
            "ket-qua-nhiem-vu", List.of("ke_hoach", "ma_nhiem_vu", "don_vi", "nam"),
            "nop-bao-cao", List.of("don_vi", "nam"));

    /** The tables whose codes all stand in the lists beside them, even on the site of a single unit. */
    private static final Set<String> WITH_REFERENCES = Set.of("so-lieu", "danh-gia", "muc-tieu", "nhiem-vu");

    /** The list that a column of codes refers to. */
    private static final Map<String, String> REFERENCES =
            Map.of("don_vi", "don-vi", "chi_tieu", "chi-tieu", "muc_tieu", "muc-tieu", "ke_hoach", "ke-hoach");

    private final SiteTables site;
    private final CatalogueWords words;
    private final Settings settings;

    DataPackage(SiteTables site, CatalogueWords words) {
        this.site = site;
        this.words = words;
        this.settings = site.dataset().settings();
    }

    Download file() {
        return new Download(PATH, this::write);
    }

    private void write(Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject();
        json.onNewLine().name("profile").value("tabular-data-package");
        json.onNewLine().name("name").value("tien-do");
        json.onNewLine().name("title").value(settings.title());
        json.onNewLine().name("description").value(words.description());
        json.onNewLine().name("version").value(site.asOf().toString());
        if (settings.baseUrl().isPresent()) {
            json.onNewLine().name("homepage").value(settings.baseUrl().get());
        }
        writeLicence(json);
        writeContributors(json);
        writeSources(json);
        json.onNewLine().name("resources").beginArray();
        for (Table<?> table : site.tables()) {
            writeResource(table, json);
        }
        json.onNewLine().endArray();
        json.onNewLine().endObject();
        out.write('\n');
    }

    /** The terms are free text; a licence in the package is a place where they can be read. */
    private void writeLicence(JsonWriter json) throws IOException {
        if (!settings.licence().isEmpty()) {
            json.onNewLine().name("licenses").beginArray().beginObject();
            json.name("path").value("index.html#su-dung-lai").name("title").value(settings.licence());
            json.endObject().endArray();
        }
    }

    private void writeContributors(JsonWriter json) throws IOException {
        if (!settings.publisher().isEmpty()) {
            json.onNewLine().name("contributors").beginArray().beginObject();
            json.name("title").value(settings.publisher()).name("role").value("publisher");
            if (!settings.contact().email().isEmpty()) {
                json.name("email").value(settings.contact().email());
            }
            json.endObject().endArray();
        }
    }

    private void writeSources(JsonWriter json) throws IOException {
        Set<String> sources = new LinkedHashSet<>();
        for (Indicator indicator : site.dataset().indicators().values()) {
            if (!indicator.source().isEmpty()) {
                sources.add(indicator.source());
            }
        }
        if (!sources.isEmpty()) {
            json.onNewLine().name("sources").beginArray();
            for (String source : sources) {
                json.onNewLine().beginObject().name("title").value(source).endObject();
            }
            json.onNewLine().endArray();
        }
    }

    private void writeResource(Table<?> table, JsonWriter json) throws IOException {
        json.onNewLine().beginObject();
        json.name("profile").value("tabular-data-resource");
        json.name("name").value(table.name());
        json.name("path").value(table.name() + ".csv");
        json.name("title").value(words.ofTable(table));
        json.name("format").value("csv");
        json.name("mediatype").value("text/csv");
        json.name("encoding").value("utf-8");
        json.onNewLine().name("dialect").beginObject();
        json.name("csvddfVersion").number("1.2");
        json.name("delimiter").value(";");
        json.name("lineTerminator").value("\r\n");
        json.name("quoteChar").value("\"");
        json.name("doubleQuote").value(true);
        json.name("skipInitialSpace").value(false);
        json.name("header").value(true);
        json.name("caseSensitiveHeader").value(true);
        json.endObject();
        writeSchema(table, json);
        json.endObject();
    }

    private void writeSchema(Table<?> table, JsonWriter json) throws IOException {
        json.onNewLine().name("schema").beginObject();
        json.onNewLine().name("fields").beginArray();
        for (Column<?> column : table.columns()) {
            writeField(table, column, json);
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
        writeReferences(table, json);
        json.endObject();
    }

    private void writeField(Table<?> table, Column<?> column, JsonWriter json) throws IOException {
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

    private void writeReferences(Table<?> table, JsonWriter json) throws IOException {
        Map<String, String> references = references(table);
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
    private static Map<String, String> references(Table<?> table) {
        Map<String, String> references = new LinkedHashMap<>();
        if (WITH_REFERENCES.contains(table.name())) {
            for (Column<?> column : table.columns()) {
                String list = REFERENCES.get(column.name());
                if (list != null) {
                    references.put(column.name(), list);
                }
            }
        }
        return references;
    }
}
