package vn.tiendo.disclosure;

import java.util.Map;
import java.util.Set;
import vn.tiendo.model.AdminUnitCode;

/**
 * The units that a publication has no page on, such as the districts of a province that went into the one whose site it
 * is: the computed figures that it shows may have parts there.
 *
 * @param today today's figures by key
 */
record UnshownUnits(Set<AdminUnitCode> units, Map<FigureKey, CountCell> today) {

    static final UnshownUnits NONE = new UnshownUnits(Set.of(), Map.of());

    boolean contains(AdminUnitCode unit) {
        return units.contains(unit);
    }

    /** Whether a unit has a figure of its own, as far as is known: then what is below it does not add up to that. */
    boolean hasOwn(FigureKey figure) {
        CountCell cell = today.get(figure);
        return cell != null && !cell.computed();
    }
}
