package vn.tiendo.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.disclosure.attack.Problem.Line;

/**
 * Solves equations for some of their unknowns in whole numbers: finds the steps that lead from one solution to others.
 */
final class Elimination {

    private final int size;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Elimination(Problem problem) {
        size = problem.size();
        problem.equations().forEach(this::add);
    }

    private void add(Line line) {
        long[] row = new long[size + 1];
        line.factors().forEach((unknown, factor) -> row[unknown] = factor);
        row[size] = line.constant();
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
        if (row[pivot] != 0) {
            long factor = row[pivot];
            long other = by[pivot];
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.subtractExact(Math.multiplyExact(row[i], other), Math.multiplyExact(by[i], factor));
            }
            long divisor = 0;
            for (long number : row) {
                divisor = gcd(divisor, Math.abs(number));
            }
            if (divisor > 1) {
                for (int i = 0; i < row.length; i++) {
                    row[i] /= divisor;
                }
            }
        }
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /** The reduced equations, constants last, each with a pivot that no other has. */
    List<long[]> rows() {
        return rows;
    }

    /** The unknowns that are no pivot. */
    List<Integer> free() {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!pivots.contains(i)) {
                free.add(i);
            }
        }
        return free;
    }

    /**
     * One step for each free unknown: the least amount by which it can move in whole numbers, and what the others then
     * move by.
     */
    List<long[]> steps() {
        List<long[]> steps = new ArrayList<>();
        for (int free : free()) {
            long multiple = 1;
            for (int i = 0; i < rows.size(); i++) {
                long pivot = Math.abs(rows.get(i)[pivots.get(i)]);
                if (rows.get(i)[free] != 0) {
                    long need = pivot / gcd(pivot, Math.abs(rows.get(i)[free]));
                    multiple = multiple / gcd(multiple, need) * need;
                }
            }
            long[] step = new long[size];
            step[free] = multiple;
            for (int i = 0; i < rows.size(); i++) {
                step[pivots.get(i)] = -rows.get(i)[free] * multiple / rows.get(i)[pivots.get(i)];
            }
            steps.add(step);
        }
        return steps;
    }
}
