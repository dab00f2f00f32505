package vn.tiendo.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sums that one of two publications does not make, since it is the site of a unit of its own: nothing is computed for
 * the units above. So they were neither given up nor are they new.
 */
final class LoneSums {

    private final Set<String> units;
    private final Set<List<String>> judged = new HashSet<>();

    /**
     * @param units codes of the units above
     * @param figures of both publications
     */
    LoneSums(Set<String> units, List<CanonicalTable> figures) {
        this.units = Set.copyOf(units);
        for (CanonicalTable table : units.isEmpty() ? List.<CanonicalTable>of() : figures) {
            table.rows().stream().filter(this::contain).forEach(row -> judged.add(subject(row)));
        }
    }

    private static List<String> subject(CanonicalRow row) {
        return List.of(row.get("don_vi"), row.get("chi_tieu"));
    }

    boolean contain(CanonicalRow figure) {
        return !units.isEmpty()
                && units.contains(figure.get("don_vi"))
                && figure.get("tinh_toan").equals("co");
    }

    /** Whether one of them may have decided an assessment. */
    boolean mayDecide(CanonicalRow assessment) {
        return !judged.isEmpty() && judged.contains(subject(assessment));
    }
}
