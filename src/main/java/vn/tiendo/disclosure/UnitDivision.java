package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.model.AdminUnitCode;

/**
 * Several old units and the several new ones among which they were divided: the old ones went into no others, and the
 * new ones are made of no others.
 */
record UnitDivision(Set<AdminUnitCode> olds, Set<AdminUnitCode> news) {

    /**
     * @param joined the way from new units to old ones
     * @param divided the way from old units to new ones
     */
    static List<UnitDivision> of(ReorganisationWay joined, ReorganisationWay divided) {
        List<UnitDivision> divisions = new ArrayList<>();
        Set<AdminUnitCode> seen = new HashSet<>();
        for (AdminUnitCode start : divided.units()) {
            UnitDivision division = new UnitDivision(new TreeSet<>(Set.of(start)), new TreeSet<>());
            boolean more = seen.add(start);
            while (more) {
                more = false;
                for (AdminUnitCode old : List.copyOf(division.olds())) {
                    more |= division.news().addAll(divided.from(old));
                }
                for (AdminUnitCode one : division.news()) {
                    more |= division.olds().addAll(joined.from(one));
                }
                seen.addAll(division.olds());
            }
            if (division.olds().size() > 1 && division.news().size() > 1) {
                divisions.add(division);
            }
        }
        return divisions;
    }
}
