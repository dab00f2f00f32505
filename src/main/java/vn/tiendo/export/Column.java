package vn.tiendo.export;

import java.io.IOException;

/** One column of a table: its name, what its cells hold, and how a row's cell is written. */
record Column<R>(String name, FieldType type, CellWriter<? super R> cell) {

    Column(String name, CellWriter<? super R> cell) {
        this(name, FieldType.STRING, cell);
    }

    /** Writes exactly one cell. */
    @FunctionalInterface
    interface CellWriter<R> {
        void write(R row, Cells cells) throws IOException;
    }
}
