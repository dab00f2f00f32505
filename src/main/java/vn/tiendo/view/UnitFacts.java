package vn.tiendo.view;

import java.util.List;

/**
 * Facts about a unit.
 *
 * @param lifetime for a dissolved unit its last day, in words; for others since when they exist, if known; may be
 *     empty
 * @param changes the units that it came from and went into
 */
public record UnitFacts(String level, String officialCode, String lifetime, List<Change> changes, String website) {

    public UnitFacts {
        changes = List.copyOf(changes);
    }

    /**
     * Units of one reorganisation.
     *
     * @param text such as {@code Nay thuộc}
     * @param basis the document; may be empty
     */
    public record Change(String text, List<Link> units, String basis) {
        public Change {
            units = List.copyOf(units);
        }
    }
}
