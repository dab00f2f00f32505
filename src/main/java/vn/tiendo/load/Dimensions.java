package vn.tiendo.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Disaggregation;

/** The dimensions of disaggregation, and the columns named after them. */
final class Dimensions {

    private final Map<String, Dimension> byCode;
    private final List<Column> columns;
    private final boolean unreadable;
    private final Map<Disaggregation, Disaggregation> known = new ConcurrentHashMap<>();

    Dimensions(Map<String, Dimension> byCode, boolean unreadable) {
        this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        this.columns = byCode.keySet().stream().map(Column::optional).toList();
        this.unreadable = unreadable;
    }

    Map<String, Dimension> byCode() {
        return byCode;
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether there may be more dimensions in a file that could not be read. */
    boolean isUnreadable() {
        return unreadable;
    }

    /** The dimension cells of a row. */
    Disaggregation cellsOf(CsvRow row) {
        if (columns.isEmpty()) {
            return Disaggregation.HEADLINE;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : columns) {
            row.code(column).ifPresent(category -> cells.put(column.name(), category));
        }
        if (cells.isEmpty()) {
            return Disaggregation.HEADLINE;
        }
        // Equal cells are one object: there are few of them and many rows.
        Disaggregation read = Disaggregation.of(cells);
        return known.computeIfAbsent(read, same -> same);
    }
}
