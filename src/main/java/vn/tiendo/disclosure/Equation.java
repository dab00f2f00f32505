package vn.tiendo.disclosure;

import java.util.Arrays;

/**
 * Counts that add up: the unknowns, each with its sign, give the constant.
 *
 * @param unknowns each once
 * @param signs 1 or -1 for each unknown
 * @param doubtful whether it is of a snapshot, and was another constant, perhaps, when counts of it were withheld there
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below; a country has tens of thousands of counts
record Equation(int[] unknowns, int[] signs, long constant, boolean doubtful) {

    /** The same with the first unknown going by another number, last. */
    Equation endingWith(int first) {
        int last = unknowns.length - 1;
        int[] turned = Arrays.copyOfRange(unknowns, 1, unknowns.length + 1);
        turned[last] = first;
        int[] turnedSigns = Arrays.copyOfRange(signs, 1, unknowns.length + 1);
        turnedSigns[last] = signs[0];
        return new Equation(turned, turnedSigns, constant, doubtful);
    }

    boolean holds(long[] values) {
        return sum(values) == constant;
    }

    long sum(long[] values) {
        long sum = 0;
        for (int i = 0; i < unknowns.length; i++) {
            sum += signs[i] * values[unknowns[i]];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Equation equation
                && constant == equation.constant
                && Arrays.equals(unknowns, equation.unknowns)
                && Arrays.equals(signs, equation.signs);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(unknowns) + Long.hashCode(constant);
    }

    @Override
    public String toString() {
        return Arrays.toString(unknowns) + Arrays.toString(signs) + "=" + constant;
    }
}
