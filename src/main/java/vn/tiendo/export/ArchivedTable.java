package vn.tiendo.export;

import java.io.IOException;
import java.util.List;

/** A table in the form in which archives keep and compare it. */
public final class ArchivedTable {

    private final Table<?> table;

    ArchivedTable(Table<?> table) {
        this.table = table;
    }

    /** The name of its file, without the extension. */
    public String name() {
        return table.name();
    }

    public Download.Content content() {
        return table::writeCanonical;
    }

    public List<String> columns() {
        return table.columns().stream().map(Column::name).toList();
    }

    /** The cells of each row, as a reader of its file would get them, in the order of the columns. */
    public List<List<String>> cells() throws IOException {
        return table.texts();
    }
}
