package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.model.AdminUnitCode;

/**
 * What can be said about a unit's area for the years before the unit began.
 *
 * @param since the first day of the unit
 * @param oldUnits the units that went into it on that day, in file order
 * @param split those of them that went into it only in part; if there are any, nothing is added up or apportioned
 * @param years before that day for which old units have published figures and the unit has none, in order
 * @param figures the sums, by year, each with how many of the old units it rests on; withheld if a part of it is
 */
public record Restatement(
        LocalDate since,
        List<AdminUnitCode> oldUnits,
        List<AdminUnitCode> split,
        List<Integer> years,
        List<Figure> figures) {

    public Restatement {
        oldUnits = List.copyOf(oldUnits);
        split = List.copyOf(split);
        years = List.copyOf(years);
        figures = List.copyOf(figures);
    }
}
