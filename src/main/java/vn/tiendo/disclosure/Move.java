package vn.tiendo.disclosure;

/**
 * Other values of withheld counts that agree with everything published, which proves that they are possible.
 *
 * @param unknowns the counts that move, each once; some may have the shift 0
 * @param shifts the difference of each from its value in the model
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a country has tens of thousands of counts
record Move(int[] unknowns, long[] shifts) {

    /** The shift of an unknown; 0 if it does not move. */
    long shiftOf(int unknown) {
        for (int i = 0; i < unknowns.length; i++) {
            if (unknowns[i] == unknown) {
                return shifts[i];
            }
        }
        return 0;
    }
}
