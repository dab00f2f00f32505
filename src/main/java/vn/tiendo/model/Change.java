package vn.tiendo.model;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One difference between two publications; parts that do not apply are empty.
 *
 * @param unit code of the unit
 * @param indicator code of the indicator
 * @param item what else identifies it: dimension cells, a target's code
 * @param year of the figure or milestone, or the day of a reorganisation
 * @param field the column that differs
 * @param before the earlier value
 * @param after the later value
 * @param reason as far as the data give one
 */
public record Change(
        ChangeKind kind,
        String unit,
        String indicator,
        String item,
        String year,
        String field,
        String before,
        String after,
        String reason) {

    /** The kinds whose later value is a list of codes of units. */
    private static final Set<ChangeKind> INTO_UNITS =
            EnumSet.of(ChangeKind.UNIT_MERGED, ChangeKind.UNIT_SPLIT, ChangeKind.FIGURE_MOVED);

    /** The codes of all units that it names: its own, and those that something went into or belongs to. */
    public Set<String> units() {
        Set<String> codes = new HashSet<>(List.of(unit));
        if (tellsParents()) {
            codes.add(before);
        }
        if (tellsParents() || goesIntoUnits()) {
            codes.addAll(List.of(after.split(", ")));
        }
        codes.remove("");
        return codes;
    }

    /** Whether the later value is a list of codes of units. */
    public boolean goesIntoUnits() {
        return INTO_UNITS.contains(kind);
    }

    /** Whether both values are codes of units. */
    public boolean tellsParents() {
        return kind == ChangeKind.UNIT_CHANGED && field.equals("truc_thuoc");
    }
}
