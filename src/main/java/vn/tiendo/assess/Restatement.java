package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.model.AdminUnitCode;

/**
 * What can be said of a unit's area for the years before the unit began.
 *
 * @param since the first day of the unit
 * @param oldUnits those that went into it on that day, in file order
 * @param split those of them that went into it in part; where there is one nothing is added up, and nothing apportioned
 * @param years before it of which old units have published something and the unit nothing, in order
 * @param figures the sums, by year, each with how many of the old units it rests on; withheld where a part of it is
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
