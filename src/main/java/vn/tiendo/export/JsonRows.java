package vn.tiendo.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.json.JsonWriter;

/** Writes a table as a JSON array with one object for each row, on its own line; empty cells are left out. */
final class JsonRows implements Cells {

    private final JsonWriter json;
    private String column = "";

    private JsonRows(JsonWriter json) {
        this.json = json;
    }

    static <R> void write(List<Column<R>> columns, Iterable<? extends R> rows, JsonWriter json) throws IOException {
        JsonRows cells = new JsonRows(json);
        json.beginArray();
        for (R row : rows) {
            json.onNewLine();
            cells.writeRow(columns, row);
        }
        json.onNewLine().endArray();
    }

    static <R> void writeOne(List<Column<R>> columns, R row, JsonWriter json) throws IOException {
        new JsonRows(json).writeRow(columns, row);
    }

    private <R> void writeRow(List<Column<R>> columns, R row) throws IOException {
        json.beginObject();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> each = columns.get(i);
            column = each.name();
            each.cell().write(row, this);
        }
        json.endObject();
    }

    @Override
    public void empty() {
        // Readers see from the missing name that the cell is empty.
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
        exact(BigDecimal.valueOf(value, 2));
    }
}
