package vn.tiendo.disclosure;

import java.util.List;

/**
 * Everything that is published of one year and one family of indicators, as counts and what is known of them.
 *
 * <p>Arrays rather than objects: a country has tens of thousands of counts a year. Unknowns, bundles and equations go by
 * their number.
 *
 * @param values what the counts truly are
 * @param counts how many of the unknowns are counts that someone reported; after them come rests, which nobody asks for
 * @param lowest what each is known to be at least: 1 for the denominator of a share
 * @param bundleOf the bundle that withholds it; -1 for the rest of a total that no part accounts for, which nobody shows
 * @param known whether an earlier publication or open answers tell it whatever is withheld now
 * @param small whether it is a small count of a sensitive indicator
 * @param doubtful whether it was another number, perhaps, when a snapshot withheld it
 * @param ceilings for each: those that it cannot exceed
 * @param floors for each: those that it cannot fall below
 * @param equationsOf for each unknown: the equations that it is in
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

    /** How many possible values must be left of an unknown when it is withheld. */
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
