package vn.tiendo.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.json.JsonWriter;

/** Writes a table as a JSON array with one object for each row, on its own line; an empty cell is left out. */
final class JsonRows implements Cells {

    private final JsonWriter json;
    private String column = "";

    private JsonRows(JsonWriter json) {
        this.json = json;
    }

    static <R> void write(List<Column<R>> columns, Iterable<? extends R> rows, JsonWriter json) throws IOException {
        json.beginArray();
        for (R row : rows) {
            json.onNewLine();
            writeOne(columns, row, json);
        }
        json.onNewLine().endArray();
    }

    static <R> void writeOne(List<Column<R>> columns, R row, JsonWriter json) throws IOException {
        JsonRows cells = new JsonRows(json);
        json.beginObject();
        for (Column<R> column : columns) {
            cells.column = column.name();
            column.cell().write(row, cells);
        }
        json.endObject();
    }

    @Override
    public void empty() {
        // A reader tells from the missing name that there is nothing.
    }

    @Override
    public void text(String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(column).value(text);
        }
    }

    @Override
    public void whole(long value) throws IOException {
        json.name(column).value(value);
    }

    @Override
    public void exact(BigDecimal value) throws IOException {
        json.name(column).number(value.toPlainString());
    }

    @Override
    public void hundredths(long value) throws IOException {
        StringBuilder number = new StringBuilder();
        Hundredths.write(value, '.', number);
        json.name(column).number(number);
    }
}
