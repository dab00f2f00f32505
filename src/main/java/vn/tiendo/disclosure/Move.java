package vn.tiendo.disclosure;

/**
 * Other values of withheld counts that agree with all that is published: a proof that the true ones cannot be worked out.
 *
 * @param unknowns those that differ from the truth
 * @param shifts by how much each does
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a country has tens of thousands of counts
record Move(int[] unknowns, long[] shifts) {

    /** By how much it moves an unknown. */
    long shiftOf(int unknown) {
        for (int i = 0; i < unknowns.length; i++) {
            if (unknowns[i] == unknown) {
                return shifts[i];
            }
        }
        return 0;
    }
}
