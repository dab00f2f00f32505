package vn.tiendo.export;

import java.io.IOException;

/** One column of a table: its name, and how a row's cell is written. */
record Column<R>(String name, CellWriter<? super R> cell) {

    /** Writes exactly one cell. */
    @FunctionalInterface
    interface CellWriter<R> {
        void write(R row, Cells cells) throws IOException;
    }
}
