package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Solves linear equations in whole numbers by elimination: finds the steps from one solution to others, which do not
 * depend on the constants.
 */
final class IntegerElimination {

    private final int size;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /** @param size the number of unknowns */
    IntegerElimination(int size) {
        this.size = size;
    }

    /**
     * Adds an equation.
     *
     * @param row the factor of each unknown; kept and changed here
     * @throws ArithmeticException if a number gets too large for a {@code long}
     */
    void add(long[] row) {
        for (int i = 0; i < rows.size(); i++) {
            clear(row, rows.get(i), pivots.get(i));
        }
        int pivot = -1;
        for (int i = size - 1; i >= 0; i--) {
            if (row[i] != 0 && (pivot < 0 || Math.abs(row[i]) < Math.abs(row[pivot]))) {
                pivot = i;
            }
        }
        if (pivot >= 0) {
            for (long[] former : rows) {
                clear(former, row, pivot);
            }
            rows.add(row);
            pivots.add(pivot);
        }
    }

    private static void clear(long[] row, long[] by, int pivot) {
        long factor = row[pivot];
        if (factor == 0) {
            return;
        }
        long other = by[pivot];
        long divisor = 0;
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.subtractExact(Math.multiplyExact(row[i], other), Math.multiplyExact(by[i], factor));
            divisor = divisor == 1 ? 1 : commonDivisor(divisor, Math.abs(row[i]));
        }
        for (int i = 0; i < row.length && divisor > 1; i++) {
            row[i] /= divisor;
        }
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /**
     * One step for each free unknown: the least amount by which it can move, and by how much the other unknowns then
     * move.
     *
     * @throws ArithmeticException if a number gets too large for a {@code long}
     */
    List<long[]> steps() {
        boolean[] bound = new boolean[size];
        pivots.forEach(pivot -> bound[pivot] = true);
        List<long[]> steps = new ArrayList<>();
        for (int free = 0; free < size; free++) {
            if (!bound[free]) {
                steps.add(step(free));
            }
        }
        return steps;
    }

    private long[] step(int free) {
        long multiple = 1;
        for (int i = 0; i < rows.size(); i++) {
            long pivot = Math.abs(rows.get(i)[pivots.get(i)]);
            long need = pivot / commonDivisor(pivot, Math.abs(rows.get(i)[free]));
            multiple = Math.multiplyExact(multiple / commonDivisor(multiple, need), need);
        }
        long[] step = new long[size];
        step[free] = multiple;
        for (int i = 0; i < rows.size(); i++) {
            step[pivots.get(i)] = Math.multiplyExact(-rows.get(i)[free], multiple) / rows.get(i)[pivots.get(i)];
        }
        return step;
    }
}
