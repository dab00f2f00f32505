package vn.tiendo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.plan.SitePath;

/**
 * A table to download in both forms.
 *
 * @param name of its files in {@code tai-ve/}, without the ending
 */
record Table<R>(String name, List<Column<R>> columns, Iterable<? extends R> rows) {

    Download csv() {
        return new Download(SitePath.of("tai-ve/" + name + ".csv"), this::writeCsv);
    }

    Download json() {
        return new Download(SitePath.of("tai-ve/" + name + ".json"), this::writeJson);
    }

    private void writeCsv(OutputStream out) throws IOException {
        Writer text = Utf8Text.on(out);
        CsvRows.write(columns, rows, text);
        text.flush();
    }

    private void writeJson(OutputStream out) throws IOException {
        Writer text = Utf8Text.on(out);
        JsonRows.write(columns, rows, new JsonWriter(text));
        text.write('\n');
        text.flush();
    }
}
