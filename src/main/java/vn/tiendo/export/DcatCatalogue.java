package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Settings;
import vn.tiendo.plan.SitePath;

/**
 * {@code tai-ve/dcat.jsonld}: the same tables as a catalogue in the words of <a
 * href="https://www.w3.org/TR/vocab-dcat-3/">DCAT</a>, which portals of open data harvest. Addresses are relative to the
 * file where nobody has set where the site will stand.
 */
final class DcatCatalogue {

    static final SitePath PATH = SitePath.of("tai-ve/dcat.jsonld");

    private static final String AUTHORITIES = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SiteTables site;
    private final CatalogueWords words;
    private final Settings settings;
    private final String folder;

    DcatCatalogue(SiteTables site, CatalogueWords words) {
        this.site = site;
        this.words = words;
        this.settings = site.dataset().settings();
        this.folder = settings.baseUrl().map(base -> base + "tai-ve/").orElse("");
    }

    Download file() {
        return new Download(PATH, this::write);
    }

    private void write(Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject();
        json.onNewLine().name("@context").beginObject();
        json.name("dcat").value("http://www.w3.org/ns/dcat#");
        json.name("dct").value("http://purl.org/dc/terms/");
        json.name("foaf").value("http://xmlns.com/foaf/0.1/");
        json.name("rdfs").value("http://www.w3.org/2000/01/rdf-schema#");
        json.name("vcard").value("http://www.w3.org/2006/vcard/ns#");
        json.name("xsd").value("http://www.w3.org/2001/XMLSchema#");
        json.endObject();
        json.onNewLine().name("@id").value(folder + "dcat.jsonld#danh-muc");
        json.name("@type").value("dcat:Catalog");
        text(json, "dct:title", settings.title());
        text(json, "dct:description", words.description());
        writePublication(json);
        if (settings.baseUrl().isPresent()) {
            reference(json, "foaf:homepage", settings.baseUrl().get());
        }
        json.onNewLine().name("dcat:dataset").beginArray();
        for (Table<?> table : site.tables()) {
            writeDataset(table, json);
        }
        json.onNewLine().endArray();
        json.onNewLine().endObject();
        out.write('\n');
    }

    private void writeDataset(Table<?> table, JsonWriter json) throws IOException {
        json.onNewLine().beginObject();
        json.name("@id").value(folder + "dcat.jsonld#" + table.name());
        json.name("@type").value("dcat:Dataset");
        text(json, "dct:title", words.ofTable(table));
        text(json, "dct:description", words.descriptionOf(table));
        writePublication(json);
        writeContact(json);
        writeCoverage(json);
        reference(json, "dct:accrualPeriodicity", AUTHORITIES + "frequency/ANNUAL");
        json.onNewLine().name("dcat:theme").beginArray();
        // Population and society; government and public sector.
        for (String theme : List.of("SOCI", "GOVE")) {
            json.beginObject()
                    .name("@id")
                    .value(AUTHORITIES + "data-theme/" + theme)
                    .endObject();
        }
        json.endArray();
        json.onNewLine().name("dcat:distribution").beginArray();
        writeDistribution(table.name() + ".csv", "text/csv", json);
        writeDistribution(table.name() + ".json", "application/json", json);
        if (table.offer().hasWorkbook()) {
            writeDistribution(table.name() + ".xlsx", WORKBOOK, json);
        }
        json.onNewLine().endArray();
        json.endObject();
    }

    private void writePublication(JsonWriter json) throws IOException {
        if (!settings.publisher().isEmpty()) {
            json.onNewLine().name("dct:publisher").beginObject();
            json.name("@type").value("foaf:Organization");
            text(json, "foaf:name", settings.publisher());
            json.endObject();
        }
        // The data know no day of publication but the one as of which they are judged; the clock must not tell.
        for (String name : List.of("dct:issued", "dct:modified")) {
            json.onNewLine().name(name).beginObject();
            json.name("@type")
                    .value("xsd:date")
                    .name("@value")
                    .value(site.asOf().toString());
            json.endObject();
        }
        reference(json, "dct:language", AUTHORITIES + "language/VIE");
    }

    private void writeContact(JsonWriter json) throws IOException {
        Settings.Contact contact = settings.contact();
        if (contact.body().isEmpty() && contact.email().isEmpty()) {
            return;
        }
        json.onNewLine().name("dcat:contactPoint").beginObject();
        json.name("@type").value("vcard:Organization");
        if (!contact.body().isEmpty()) {
            text(json, "vcard:fn", contact.body());
        }
        if (!contact.email().isEmpty()) {
            reference(json, "vcard:hasEmail", "mailto:" + contact.email());
        }
        json.endObject();
    }

    private void writeCoverage(JsonWriter json) throws IOException {
        if (!site.years().isEmpty()) {
            json.onNewLine().name("dct:temporal").beginObject();
            json.name("@type").value("dct:PeriodOfTime");
            writeYear(json, "dcat:startDate", site.years().first());
            writeYear(json, "dcat:endDate", site.years().last());
            json.endObject();
        }
        Optional<AdministrativeUnit> place = site.place();
        if (place.isPresent()) {
            json.onNewLine().name("dct:spatial").beginObject();
            json.name("@type").value("dct:Location");
            text(json, "rdfs:label", place.get().name());
            json.endObject();
        }
    }

    private static void writeYear(JsonWriter json, String name, int year) throws IOException {
        json.name(name).beginObject();
        json.name("@type").value("xsd:gYear").name("@value").value(Integer.toString(year));
        json.endObject();
    }

    private void writeDistribution(String file, String mediaType, JsonWriter json) throws IOException {
        json.onNewLine().beginObject();
        json.name("@id").value(folder + "dcat.jsonld#" + file);
        json.name("@type").value("dcat:Distribution");
        json.name("dct:title").value(file);
        reference(json, "dcat:mediaType", MEDIA_TYPES + mediaType);
        reference(json, "dcat:accessURL", folder + "index.html");
        reference(json, "dcat:downloadURL", folder + file);
        if (mediaType.equals("text/csv")) {
            reference(json, "dct:conformsTo", folder + "datapackage.json");
        }
        if (!settings.licence().isEmpty()) {
            json.onNewLine().name("dct:rights").beginObject();
            json.name("@type").value("dct:RightsStatement");
            text(json, "rdfs:label", settings.licence());
            json.endObject();
        }
        json.endObject();
    }

    /** A text that people read. */
    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.onNewLine().name(name).beginObject();
        json.name("@value").value(text).name("@language").value("vi");
        json.endObject();
    }

    private static void reference(JsonWriter json, String name, String address) throws IOException {
        json.onNewLine().name(name).beginObject().name("@id").value(address).endObject();
    }
}
