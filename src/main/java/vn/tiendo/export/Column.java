package vn.tiendo.export;

import java.io.IOException;
import vn.tiendo.json.JsonWriter;

/**
 * One column of a table: its name, and how a row's cell is written.
 *
 * @param jsonName its name as JSON has it
 */
record Column<R>(String name, JsonWriter.Name jsonName, CellWriter<? super R> cell) {

    Column(String name, CellWriter<? super R> cell) {
        this(name, JsonWriter.Name.of(name), cell);
    }

    /** Writes exactly one cell. */
    @FunctionalInterface
    interface CellWriter<R> {
        void write(R row, Cells cells) throws IOException;
    }
}
