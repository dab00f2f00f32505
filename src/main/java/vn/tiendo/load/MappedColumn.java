package vn.tiendo.load;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A column of figures in a table that somebody drew by hand.
 *
 * @param column 0-based
 * @param head the text of its heads, from top to bottom; empty if they are not to be checked
 * @param version of the indicator's definition
 */
public record MappedColumn(
        int column,
        String head,
        FigurePart part,
        MappedSource unit,
        MappedSource indicator,
        MappedSource year,
        Map<String, String> categories,
        String version) {

    public MappedColumn {
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
    }
}
