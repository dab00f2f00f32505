package vn.tiendo.disclosure;

import java.util.Arrays;

/**
 * A linear equation: the unknowns, each with its sign, add up to the constant.
 *
 * @param unknowns their numbers, each once, in ascending order; slacks have negative numbers until {@link #endingWith}
 * @param signs 1 or -1 for each unknown
 * @param doubtful whether it comes from a snapshot that may have withheld other values, so that the constant may have
 *     been another
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below; a country has tens of thousands of counts
record Equation(int[] unknowns, int[] signs, long constant, boolean doubtful) {

    /**
     * The same equation with its first unknown, a slack, at the end under its final number.
     *
     * @param first the final number, higher than those of the others
     */
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

    // Doubt does not count: of equal equations the first is kept, today's before those of snapshots.
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
