package vn.tiendo.load;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.diagnostic.SourceLocation;

/**
 * Where each figure is in a table that somebody drew by hand, and what it is about.
 *
 * @param unitNames the file's names for units, folded, with the code of each unit
 * @param indicatorNames the file's names for indicators, folded, with the code of each indicator
 * @param places where the mapping says which code a name means, by that code
 */
public record FormMapping(
        List<MappedTable> tables,
        Map<String, String> unitNames,
        Map<String, String> indicatorNames,
        Map<String, SourceLocation> places) {

    /** In place of a sheet's name: every sheet that is not hidden. */
    public static final String EVERY_SHEET = "*";

    /** In place of a code: rows with this name are skipped. */
    public static final String LEFT_OUT = "bo_qua";

    public FormMapping {
        tables = List.copyOf(tables);
        unitNames = Collections.unmodifiableMap(new HashMap<>(unitNames));
        indicatorNames = Collections.unmodifiableMap(new HashMap<>(indicatorNames));
        places = Collections.unmodifiableMap(new HashMap<>(places));
    }
}
