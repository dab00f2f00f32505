package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Reorganisation;

/** A way through reorganisations: from new units to the old ones that went into them, or from old units to new ones. */
final class ReorganisationWay {

    private final Map<AdminUnitCode, Set<AdminUnitCode>> others = new TreeMap<>();

    private ReorganisationWay() {}

    static ReorganisationWay toOldUnits(List<Reorganisation> reorganisations) {
        ReorganisationWay way = new ReorganisationWay();
        reorganisations.forEach(one -> way.add(one.newUnit(), one.oldUnit()));
        return way;
    }

    static ReorganisationWay toNewUnits(List<Reorganisation> reorganisations) {
        ReorganisationWay way = new ReorganisationWay();
        reorganisations.forEach(one -> way.add(one.oldUnit(), one.newUnit()));
        return way;
    }

    private void add(AdminUnitCode from, AdminUnitCode to) {
        others.computeIfAbsent(from, unit -> new TreeSet<>()).add(to);
    }

    /** The units from which the way leads anywhere. */
    Set<AdminUnitCode> units() {
        return others.keySet();
    }

    /** The units that the way leads to next. */
    Set<AdminUnitCode> from(AdminUnitCode unit) {
        return others.getOrDefault(unit, Set.of());
    }

    /** Whether no unit is missing along the way: each has a figure, or all units after it have one. */
    boolean isCovered(AdminUnitCode unit, Map<AdminUnitCode, CountCell> layer) {
        return isCovered(unit, layer, new HashSet<>());
    }

    private boolean isCovered(AdminUnitCode unit, Map<AdminUnitCode, CountCell> layer, Set<AdminUnitCode> seen) {
        return seen.add(unit)
                && !from(unit).isEmpty()
                && from(unit).stream().allMatch(other -> layer.containsKey(other) || isCovered(other, layer, seen));
    }

    /** The nearest figures, passing through units without one: such a unit may itself have been reorganised. */
    List<CountCell> nearest(AdminUnitCode unit, Map<AdminUnitCode, CountCell> layer) {
        List<CountCell> nearest = new ArrayList<>();
        collect(unit, layer, nearest, new HashSet<>(Set.of(unit)));
        return nearest;
    }

    private void collect(
            AdminUnitCode unit, Map<AdminUnitCode, CountCell> layer, List<CountCell> nearest, Set<AdminUnitCode> seen) {
        for (AdminUnitCode other : from(unit)) {
            if (seen.add(other)) {
                Optional<CountCell> cell = Optional.ofNullable(layer.get(other));
                if (cell.isPresent() && cell.get().kind() != Kind.PERCENT) {
                    nearest.add(cell.get());
                } else {
                    collect(other, layer, nearest, seen);
                }
            }
        }
    }
}
