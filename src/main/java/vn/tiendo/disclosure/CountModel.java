package vn.tiendo.disclosure;

import java.util.List;

/**
 * Everything that is published of one year and one family of indicators: unknowns, their bounds and equations.
 *
 * <p>Arrays rather than objects, since a country has tens of thousands of counts a year. Unknowns, bundles and
 * equations are numbered from 0; unless said otherwise, arrays are indexed by unknown.
 *
 * @param values the true value of each unknown, 0 if it is not known; or the value of {@link CautiousCounts}
 * @param counts how many of the unknowns are counts; slacks follow them: what parts leave of a total
 * @param lowest the lower bound: 1 for a denominator above 0, else 0; never above {@code values}
 * @param bundleOf the bundle that withholds it; -1 for slacks and the counts of figures that no longer exist
 * @param known whether a snapshot or open answers disclose it whatever is withheld today
 * @param small whether it is a small count of a sensitive indicator
 * @param doubtful whether it may have had another value when a snapshot withheld it
 * @param ceilings the unknowns that it cannot exceed: the denominators of a numerator
 * @param floors the unknowns that it cannot fall below: the numerators of a denominator
 * @param bundles what can be withheld, by number
 * @param equations what adds up, by number
 * @param equationsOf the numbers of the equations that contain it
 * @param threshold counts below it are small
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a country has tens of thousands of counts
record CountModel(
        long[] values,
        int counts,
        int[] lowest,
        int[] bundleOf,
        boolean[] known,
        boolean[] small,
        boolean[] doubtful,
        int[][] ceilings,
        int[][] floors,
        List<Bundle> bundles,
        Equation[] equations,
        int[][] equationsOf,
        int threshold) {

    /**
     * How many values, the true one included, must be possible while the unknown is withheld: the threshold (at least
     * 2) for a small count, 2 for another count of today, 1 for one that needs no protection.
     */
    int valuesNeeded(int unknown) {
        boolean figure = unknown < counts && bundleOf[unknown] >= 0;
        if (known[unknown] || !figure) {
            return 1;
        }
        return small[unknown] ? Math.max(2, threshold) : 2;
    }

    int unknowns() {
        return values.length;
    }
}
