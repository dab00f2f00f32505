package vn.tiendo.assess;

import java.util.List;
import vn.tiendo.model.AdminUnitCode;

/**
 * How many of the units below a computed figure rests on. A sum may consist of sums that exist for every unit directly
 * below although most units at the bottom reported nothing, so both levels are counted.
 *
 * @param reported units counted that reported
 * @param expected units counted that should have
 * @param missing the units that should have and did not, in plain text order
 * @param reportedAtBottom units whose own figures went in, however far below
 * @param expectedAtBottom units whose own figures should have
 */
public record Coverage(
        int reported, int expected, List<AdminUnitCode> missing, int reportedAtBottom, int expectedAtBottom) {

    public Coverage {
        missing = List.copyOf(missing);
    }

    /** For a figure that no other computed figure went into. */
    public Coverage(int reported, int expected, List<AdminUnitCode> missing) {
        this(reported, expected, missing, reported, expected);
    }

    /** Whether every unit that should have reported did, down to the bottom. */
    public boolean isComplete() {
        return reported == expected && reportedAtBottom == expectedAtBottom;
    }

    /** Whether the units at the bottom are others than those counted. */
    public boolean restsOnSums() {
        return reported != reportedAtBottom || expected != expectedAtBottom;
    }
}
