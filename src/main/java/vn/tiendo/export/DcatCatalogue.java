package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Settings;
import vn.tiendo.model.SiteUnits;
import vn.tiendo.view.SitePath;

/**
 * {@code tai-ve/dcat.jsonld}: the same tables as a catalogue in the vocabulary <a
 * href="https://www.w3.org/TR/vocab-dcat-3/">DCAT</a>, which portals of open data harvest. Without a base URL in the
 * settings, addresses are relative to the file.
 */
final class DcatCatalogue {

    static final SitePath PATH = SitePath.of("tai-ve/dcat.jsonld");

    private static final String AUTHORITIES = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    /** The formats of tables: extension, media type, and name in the European list of file types. */
    private enum Form {
        CSV("text/csv"),
        JSON("application/json"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }
    }

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
        writePublisher(json);
        writeContact(json);
        writeLicence(json);
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
        if (!settings.publisher().isEmpty()) {
            reference(json, "dct:publisher", publisher());
        }
        writeKeywords(json);
        writePublication(json);
        if (hasContact()) {
            reference(json, "dcat:contactPoint", contact());
        }
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
        writeDistribution(table, Form.CSV, json);
        if (table.offer().isInEveryForm()) {
            writeDistribution(table, Form.JSON, json);
            writeDistribution(table, Form.XLSX, json);
        }
        json.onNewLine().endArray();
        json.endObject();
    }

    /** The one node that stands for the publisher; tables refer to it. */
    private String publisher() {
        return folder + "dcat.jsonld#nha-xuat-ban";
    }

    private void writePublisher(JsonWriter json) throws IOException {
        if (settings.publisher().isEmpty()) {
            return;
        }
        json.onNewLine().name("dct:publisher").beginObject();
        json.name("@id").value(publisher());
        types(json, "foaf:Agent", "foaf:Organization");
        text(json, "foaf:name", settings.publisher());
        json.endObject();
    }

    /** The groups of the indicators. */
    private void writeKeywords(JsonWriter json) throws IOException {
        SortedSet<String> groups = new TreeSet<>();
        for (Indicator indicator : site.dataset().indicators().values()) {
            if (!indicator.group().isEmpty()) {
                groups.add(indicator.group());
            }
        }
        if (groups.isEmpty()) {
            return;
        }
        json.onNewLine().name("dcat:keyword").beginArray();
        for (String group : groups) {
            json.beginObject().name("@value").value(group);
            json.name("@language").value("vi").endObject();
        }
        json.endArray();
    }

    private void writePublication(JsonWriter json) throws IOException {
        // The data have no day of publication but the as-of date; the clock must not supply one.
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

    private String contact() {
        return folder + "dcat.jsonld#lien-he";
    }

    private boolean hasContact() {
        return !settings.contact().body().isEmpty()
                || !settings.contact().email().isEmpty();
    }

    private void writeContact(JsonWriter json) throws IOException {
        if (!hasContact()) {
            return;
        }
        Settings.Contact contact = settings.contact();
        json.onNewLine().name("dcat:contactPoint").beginObject();
        json.name("@id").value(contact());
        types(json, "vcard:Kind", "vcard:Organization");
        text(json, "vcard:fn", contact.body().isEmpty() ? contact.email() : contact.body());
        if (!contact.email().isEmpty()) {
            reference(json, "vcard:hasEmail", "mailto:" + contact.email());
        }
        json.endObject();
    }

    /** The terms are free text; this is the address of the page that has them. */
    private String licence() {
        return folder + "index.html#su-dung-lai";
    }

    private void writeLicence(JsonWriter json) throws IOException {
        if (settings.licence().isEmpty()) {
            return;
        }
        json.onNewLine().name("dct:license").beginObject();
        json.name("@id").value(licence());
        json.name("@type").value("dct:LicenseDocument");
        text(json, "rdfs:label", settings.licence());
        json.endObject();
    }

    private void writeCoverage(JsonWriter json) throws IOException {
        IntSummaryStatistics years = site.years();
        if (years.getCount() > 0) {
            json.onNewLine().name("dct:temporal").beginObject();
            json.name("@type").value("dct:PeriodOfTime");
            writeYear(json, "dcat:startDate", years.getMin());
            writeYear(json, "dcat:endDate", years.getMax());
            json.endObject();
        }
        Optional<AdministrativeUnit> place = SiteUnits.top(site.dataset());
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

    private void writeDistribution(Table<?> table, Form form, JsonWriter json) throws IOException {
        String file = table.name() + "." + form.name().toLowerCase(Locale.ROOT);
        json.onNewLine().beginObject();
        json.name("@id").value(folder + "dcat.jsonld#" + file);
        json.name("@type").value("dcat:Distribution");
        json.name("dct:title").value(file);
        reference(json, "dcat:mediaType", MEDIA_TYPES + form.mediaType);
        reference(json, "dct:format", AUTHORITIES + "file-type/" + form);
        reference(json, "dcat:accessURL", folder + "index.html");
        reference(json, "dcat:downloadURL", folder + file);
        if (!settings.licence().isEmpty()) {
            reference(json, "dct:license", licence());
        }
        json.endObject();
    }

    private static void types(JsonWriter json, String... types) throws IOException {
        json.name("@type").beginArray();
        for (String type : types) {
            json.value(type);
        }
        json.endArray();
    }

    /** A text in Vietnamese, for people. */
    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.onNewLine().name(name).beginObject();
        json.name("@value").value(text).name("@language").value("vi");
        json.endObject();
    }

    private static void reference(JsonWriter json, String name, String address) throws IOException {
        json.onNewLine().name(name).beginObject().name("@id").value(address).endObject();
    }
}
