package vn.tiendo.archive;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import vn.tiendo.json.JsonWriter;

/** Describes a snapshot to programs, as an RO-Crate. */
public final class SnapshotMetadata {

    /** The name of the RO-Crate in the payload. */
    public static final String CRATE = "ro-crate-metadata.json";

    /** The name of the data package of the tables. */
    public static final String PACKAGE = "datapackage.json";

    private static final String LICENCE = "#giay-phep";

    private final SnapshotInfo info;
    private final String description;
    private final String licence;
    private final List<String> tables;

    /**
     * @param description of the site
     * @param licence of the data; may be empty
     * @param tables names of the tables
     */
    public SnapshotMetadata(SnapshotInfo info, String description, String licence, List<String> tables) {
        this.info = info;
        this.description = description;
        this.licence = licence;
        this.tables = List.copyOf(tables);
    }

    /** The description as RO-Crate 1.1, in JSON. */
    public String crate() throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.beginObject().name("@context").value("https://w3id.org/ro/crate/1.1/context");
        json.name("@graph").beginArray();
        entity(json, CRATE, "CreativeWork");
        reference(json, "conformsTo", "https://w3id.org/ro/crate/1.1");
        reference(json, "about", "./");
        json.endObject();
        root(json);
        for (String folder : List.of(StoredSnapshot.SITE, StoredSnapshot.INPUTS)) {
            named(json, folder, "Dataset", folder).endObject();
        }
        for (String table : tables) {
            named(json, path(table), "File", table)
                    .name("encodingFormat")
                    .value("text/csv")
                    .endObject();
        }
        named(json, "#tiendo", "SoftwareApplication", info.program()).endObject();
        entity(json, "#lap-ban-luu", "CreateAction");
        json.name("endTime").value(info.asOf().toString());
        reference(json, "instrument", "#tiendo");
        reference(json, "object", StoredSnapshot.INPUTS);
        reference(json, "result", StoredSnapshot.SITE);
        json.endObject();
        if (!licence.isEmpty()) {
            named(json, LICENCE, "CreativeWork", licence).endObject();
        }
        if (!info.publisher().isEmpty()) {
            named(json, "#publisher", "Organization", info.publisher()).endObject();
        }
        json.onNewLine().endArray().endObject();
        return text.append('\n').toString();
    }

    private void root(JsonWriter json) throws IOException {
        entity(json, "./", "Dataset");
        json.name("identifier").value(info.name().toString());
        json.name("version").value(info.name().toString());
        json.name("name").value(title());
        json.name("description").value(description.isEmpty() ? title() : description);
        json.name("datePublished").value(info.asOf().toString());
        json.name("inLanguage").value("vi");
        if (!licence.isEmpty()) {
            reference(json, "license", LICENCE);
        }
        if (!info.publisher().isEmpty()) {
            reference(json, "publisher", "#publisher");
        }
        if (info.name().corrected().isPresent()) {
            reference(
                    json,
                    "isBasedOn",
                    "urn:tiendo:luu-tru:" + info.name().corrected().get());
            json.name("correction").value(info.reason());
        }
        json.name("hasPart").beginArray();
        for (String folder : List.of(StoredSnapshot.SITE, StoredSnapshot.INPUTS)) {
            json.beginObject().name("@id").value(folder).endObject();
        }
        for (String table : tables) {
            json.beginObject().name("@id").value(path(table)).endObject();
        }
        json.endArray().endObject();
    }

    /** The site's title and the snapshot's name. */
    public String title() {
        return info.title() + " (" + info.name() + ")";
    }

    private static String path(String table) {
        return StoredSnapshot.TABLES + table + ".csv";
    }

    /** Begins an entity of the graph, on a line of its own. */
    private static JsonWriter entity(JsonWriter json, String id, String type) throws IOException {
        return json.onNewLine()
                .beginObject()
                .name("@id")
                .value(id)
                .name("@type")
                .value(type);
    }

    private static JsonWriter named(JsonWriter json, String id, String type, String name) throws IOException {
        return entity(json, id, type).name("name").value(name);
    }

    private static void reference(JsonWriter json, String name, String id) throws IOException {
        json.name(name).beginObject().name("@id").value(id).endObject();
    }
}
