package vn.tiendo.disclosure;

/**
 * Other values of withheld counts that agree with everything published: a proof that the counts cannot be worked out.
 *
 * @param unknowns the counts that move, each once; some may have the shift 0
 * @param shifts by how much each differs from its value in the model
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a country has tens of thousands of counts
record Move(int[] unknowns, long[] shifts) {

    /** By how much it moves an unknown; 0 if not at all. */
    long shiftOf(int unknown) {
        for (int i = 0; i < unknowns.length; i++) {
            if (unknowns[i] == unknown) {
                return shifts[i];
            }
        }
        return 0;
    }
}
