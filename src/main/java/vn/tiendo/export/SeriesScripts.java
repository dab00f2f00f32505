package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.view.SeriesFile;
import vn.tiendo.view.SeriesSheet;

/**
 * The figures by which readers compare units: one file for each indicator, loaded when somebody compares. Each is a
 * script that calls one function, since a page opened by double click may load scripts but no data.
 */
public final class SeriesScripts {

    private SeriesScripts() {}

    public static List<Download> of(List<SeriesFile> files) {
        return files.stream()
                .map(file -> new Download(file.path(), out -> write(file.sheet().get(), out)))
                .toList();
    }

    private static void write(SeriesSheet sheet, Writer text) throws IOException {
        text.write("tiendoSeries(");
        JsonWriter json = new JsonWriter(text);
        json.beginArray().value(sheet.unit()).value(sheet.counted()).beginArray();
        for (SeriesSheet.Line line : sheet.lines()) {
            json.onNewLine().beginArray();
            json.value(line.key())
                    .value(line.name())
                    .value(line.note())
                    .value(line.firstYear())
                    .beginArray();
            for (String cell : line.cells()) {
                json.value(cell);
            }
            json.endArray().endArray();
        }
        json.endArray().endArray();
        text.write(");\n");
    }
}
