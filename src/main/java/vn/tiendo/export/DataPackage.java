package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Settings;
import vn.tiendo.view.SitePath;

/** {@code tai-ve/datapackage.json}: what the tables to download hold, for programs, as a data package. */
final class DataPackage {

    static final SitePath PATH = SitePath.of("tai-ve/datapackage.json");

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
        Set<String> names = site.tables().stream().map(Table::name).collect(Collectors.toUnmodifiableSet());
        for (Table<?> table : site.tables()) {
            new PackageResource(table, words, names).write(Table.PACKAGE_FOLDER, json);
        }
        json.onNewLine().endArray();
        json.onNewLine().endObject();
        out.write('\n');
    }

    /** The terms are free text, so the package's licence is the address of the page that has them. */
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
}
