package vn.tiendo.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * Figures that show a common count, and so are shown or withheld together.
 *
 * @param cells in the order of their keys
 * @param unknowns the counts that withholding it hides
 * @param small whether it holds a small count, and must be withheld
 * @param before the snapshot that withheld one of them
 * @param rank its place among those that may be withheld for the sake of others: the lower, the rather
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a country has tens of thousands of counts
record Bundle(
        List<CountCell> cells, int[] unknowns, boolean small, Optional<String> before, boolean sensitive, int rank) {

    Bundle {
        cells = List.copyOf(cells);
    }

    boolean mustBeWithheld() {
        return small || before.isPresent();
    }

    /** How many figures go with it. */
    int cost() {
        return cells.size();
    }
}
