package vn.tiendo.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.view.DataDescription;

/**
 * {@code <@dataDescription of=frame.data/>} writes the description of a page's data for programs, as JSON-LD in a block
 * that no browser runs. The writer's escapes keep any text from ending the block.
 */
final class DataDescriptionDirective extends ViewDirective<DataDescription> {

    DataDescriptionDirective() {
        super("dataDescription", DataDescription.class);
    }

    @Override
    void write(DataDescription data, Map<?, ?> parameters, Writer out) throws IOException {
        out.write("<script type=\"application/ld+json\">");
        write(data, new JsonWriter(out));
        out.write("</script>\n");
    }

    private static void write(DataDescription data, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("@context").value("https://schema.org").name("@type").value("Dataset");
        json.name("name").value(data.name());
        json.name("description").value(data.description());
        json.name("url").value(data.address());
        json.name("inLanguage").value("vi");
        json.name("isAccessibleForFree").value(true);
        json.name("dateModified").value(data.asOf());
        if (!data.period().isEmpty()) {
            json.name("temporalCoverage").value(data.period());
        }
        if (!data.place().isEmpty()) {
            json.name("spatialCoverage").beginObject().name("@type").value("Place");
            json.name("name").value(data.place()).endObject();
        }
        if (!data.publisher().isEmpty()) {
            for (String role : new String[] {"creator", "publisher"}) {
                json.name(role).beginObject().name("@type").value("Organization");
                json.name("name").value(data.publisher()).endObject();
            }
        }
        if (!data.licence().isEmpty()) {
            json.name("license").beginObject().name("@type").value("CreativeWork");
            json.name("name").value(data.licence());
            json.name("url").value(data.licenceAddress()).endObject();
        }
        json.name("includedInDataCatalog").beginObject().name("@type").value("DataCatalog");
        json.name("name").value(data.siteTitle());
        json.name("url").value(data.siteAddress()).endObject();
        json.name("variableMeasured").beginArray();
        for (String variable : data.variables()) {
            json.value(variable);
        }
        json.endArray();
        json.name("distribution").beginArray();
        for (DataDescription.DataFile file : data.files()) {
            json.beginObject().name("@type").value("DataDownload");
            json.name("name").value(file.name());
            json.name("encodingFormat").value(file.mediaType());
            json.name("contentUrl").value(file.address()).endObject();
        }
        json.endArray();
        json.endObject();
    }
}
