package vn.tiendo.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * Figures that show, or may show, a common count, and so are shown or withheld together.
 *
 * @param cells one for each figure, in the order of their keys
 * @param unknowns the counts that withholding it hides, in ascending order
 * @param small whether one of its figures is small, so that all must be withheld
 * @param before a snapshot that withheld one of its figures; empty if none did
 * @param sensitive whether one of its figures is of a sensitive indicator
 * @param rank its place in the order of withholding for the sake of others: the lowest is preferred
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

    /** How many figures are withheld with it. */
    int cost() {
        return cells.size();
    }
}
