package vn.tiendo.load;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the figures of one table are.
 *
 * @param sheet its name; empty in a CSV file, or for the only sheet that is not hidden
 * @param heads the rows of its heads, if any
 * @param rows the rows with figures; they may be open-ended
 * @param entries cells that are the same for every figure, by the names of columns of observations, such as {@code
 *     ngay_chot}
 * @param addsUp whether several cells for one figure are added up
 * @param readsHidden whether hidden rows, columns and sheets are read, too
 * @param fillsDown whether a name also applies to the rows below it without a name
 */
public record MappedTable(
        String sheet,
        RowRange heads,
        RowRange rows,
        MappedSource unit,
        MappedSource indicator,
        MappedSource year,
        Map<String, String> entries,
        boolean addsUp,
        boolean readsHidden,
        boolean fillsDown,
        List<MappedColumn> figures) {

    public MappedTable {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        figures = List.copyOf(figures);
    }
}
