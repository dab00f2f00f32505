package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.plan.SearchEntry;
import vn.tiendo.plan.SitePath;

/**
 * What the search page searches: a script that sets one variable, since a page opened by double click may load scripts
 * but no data.
 */
public final class SearchIndex {

    private SearchIndex() {}

    /** The file of all entries, each as name, note and address from the site's root. */
    public static Download of(List<SearchEntry> entries) {
        return new Download(SitePath.of("tai-san/chi-muc.js"), out -> write(entries, out));
    }

    private static void write(List<SearchEntry> entries, Writer text) throws IOException {
        text.write("var chiMuc = ");
        JsonWriter json = new JsonWriter(text);
        json.beginArray();
        for (SearchEntry entry : entries) {
            json.onNewLine().beginArray();
            json.value(entry.name()).value(entry.note()).value(entry.path().text());
            json.endArray();
        }
        json.endArray();
        text.write(";\n");
    }
}
