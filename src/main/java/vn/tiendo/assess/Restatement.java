package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.model.AdminUnitCode;

/**
 * What can be said about a unit's area for the years before the unit began.
 *
 * @param since the first day of the unit
 * @param oldUnits the units that went into it on that day, in file order
 * @param figures the sums, by year, each with how many of the old units it rests on; withheld if a part of it is
 * @param gaps the years for which old units have published figures that do not add up to this area
 */
public record Restatement(LocalDate since, List<AdminUnitCode> oldUnits, List<Figure> figures, List<Gap> gaps) {

    public Restatement {
        oldUnits = List.copyOf(oldUnits);
        figures = List.copyOf(figures);
        gaps = List.copyOf(gaps);
    }

    /** Years, in order, for which nothing is added up or apportioned, for one reason. */
    public record Gap(Obstacle obstacle, List<Integer> years) {

        public Gap {
            years = List.copyOf(years);
        }
    }

    /** Why the figures of old units are not those of the new one's area, and by which of them. */
    public record Obstacle(Cause cause, List<AdminUnitCode> units) {

        public Obstacle {
            units = List.copyOf(units);
        }
    }

    /** How the area of an old unit differs from what it brought into the new one. */
    public enum Cause {
        /** After that year not all that it had went into one unit. */
        SPLIT,
        /** It was given more after that year. */
        GROWN
    }
}
