package vn.tiendo.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proves quickly that an unknown has no other value: because the equations determine it, or because its interval and
 * those of the counts around it leave no room. What it does not refute may still be impossible.
 */
final class Refutation {

    private static final int MOST_STEPS = 3000;
    private static final long ENDLESS = Long.MAX_VALUE / 4;
    private static final long PRIME = 2_147_483_647L;

    private final CountModel model;

    Refutation(CountModel model) {
        this.model = model;
    }

    /** Whether the equations alone determine the first of these unknowns, all others being known. */
    boolean isFixed(List<Integer> near) {
        Map<Integer, Integer> columns = new HashMap<>();
        for (int unknown : near) {
            columns.put(unknown, near.size() - 1 - columns.size()); // the first unknown has the last column
        }
        Map<Integer, long[]> pivots = new HashMap<>();
        int last = near.size() - 1;
        Map<Integer, Boolean> seen = new HashMap<>();
        for (int unknown : near) {
            for (int number : model.equationsOf()[unknown]) {
                if (seen.putIfAbsent(number, true) == null && reduce(row(number, columns, last + 1), pivots) == last) {
                    return true;
                }
            }
        }
        return false;
    }

    private long[] row(int number, Map<Integer, Integer> columns, int width) {
        Equation equation = model.equations()[number];
        long[] row = new long[width];
        for (int i = 0; i < equation.unknowns().length; i++) {
            Integer column = columns.get(equation.unknowns()[i]);
            if (column != null) {
                row[column] = equation.signs()[i] > 0 ? 1 : PRIME - 1;
            }
        }
        return row;
    }

    /**
     * Reduces a row by those in echelon form and adds what is left. Returns the column of its pivot, or -1 if nothing
     * is left. Computes modulo a prime, which avoids fractions.
     */
    private static int reduce(long[] row, Map<Integer, long[]> pivots) {
        for (int column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                long[] pivot = pivots.get(column);
                if (pivot == null) {
                    long inverse = power(row[column], PRIME - 2);
                    for (int i = column; i < row.length; i++) {
                        row[i] = row[i] * inverse % PRIME;
                    }
                    pivots.put(column, row);
                    return column;
                }
                long factor = PRIME - row[column];
                for (int i = column; i < row.length; i++) {
                    row[i] = (row[i] + factor * pivot[i]) % PRIME;
                }
            }
        }
        return -1;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }

    /** The intervals of some unknowns, all others being known. */
    Bounds bounds(List<Integer> near) {
        return new Bounds(near);
    }

    /** The interval of values left for each unknown. */
    final class Bounds {

        private final long[] lows;
        private final long[] highs;

        /** By unknown, its place in the arrays; -1 if it is known. */
        private final int[] places;

        private final Deque<Integer> changed = new ArrayDeque<>();

        private Bounds(List<Integer> near) {
            places = new int[model.unknowns()];
            Arrays.fill(places, -1);
            lows = new long[near.size()];
            highs = new long[near.size()];
            Arrays.fill(highs, ENDLESS);
            for (int i = 0; i < lows.length; i++) {
                places[near.get(i)] = i;
                lows[i] = model.lowest()[near.get(i)];
            }
            changed.addAll(near);
        }

        private Bounds(Bounds other) {
            lows = other.lows.clone();
            highs = other.highs.clone();
            places = other.places;
        }

        Bounds copy() {
            return new Bounds(this);
        }

        /** The value in the interval of an unknown that is nearest to its true one. */
        long nearest(int unknown) {
            return nearestTo(unknown, model.values()[unknown]);
        }

        /** The value in the interval of an unknown that is nearest to another. */
        long nearestTo(int unknown, long value) {
            return Math.max(low(unknown), Math.min(high(unknown), value));
        }

        private long low(int unknown) {
            int place = places[unknown];
            return place < 0 ? model.values()[unknown] : lows[place];
        }

        private long high(int unknown) {
            int place = places[unknown];
            return place < 0 ? model.values()[unknown] : highs[place];
        }

        /** Narrows the interval of an unknown. Returns whether a value is left. */
        boolean narrow(int unknown, long low, long high) {
            int place = places[unknown];
            if (place < 0) {
                return low <= model.values()[unknown] && model.values()[unknown] <= high;
            }
            if (low > lows[place] || high < highs[place]) {
                lows[place] = Math.max(low, lows[place]);
                highs[place] = Math.min(high, highs[place]);
                changed.addLast(unknown);
            }
            return lows[place] <= highs[place];
        }

        /**
         * Narrows the intervals of all unknowns by bounds and equations until nothing changes, or for {@link
         * #MOST_STEPS} steps. Returns whether each has a value left.
         */
        boolean propagate() {
            for (int step = 0; step < MOST_STEPS && !changed.isEmpty(); step++) {
                int unknown = changed.removeFirst();
                for (int ceiling : model.ceilings()[unknown]) {
                    if (!narrow(ceiling, low(unknown), ENDLESS) || !narrow(unknown, 0, high(ceiling))) {
                        return false;
                    }
                }
                for (int floor : model.floors()[unknown]) {
                    if (!narrow(floor, 0, high(unknown)) || !narrow(unknown, low(floor), ENDLESS)) {
                        return false;
                    }
                }
                for (int equation : model.equationsOf()[unknown]) {
                    if (!narrowBy(model.equations()[equation])) {
                        return false;
                    }
                }
            }
            return true;
        }

        /**
         * Narrows each unknown of an equation to what the intervals of the others leave of the constant. Returns
         * whether each has a value left.
         */
        private boolean narrowBy(Equation equation) {
            long least = -equation.constant();
            long most = -equation.constant();
            int endless = 0;
            int endlessBelow = 0;
            for (int i = 0; i < equation.unknowns().length; i++) {
                int unknown = equation.unknowns()[i];
                boolean open = high(unknown) >= ENDLESS;
                if (equation.signs()[i] > 0) {
                    least += low(unknown);
                    endless += open ? 1 : 0;
                    most += open ? 0 : high(unknown);
                } else {
                    most -= low(unknown);
                    endlessBelow += open ? 1 : 0;
                    least -= open ? 0 : high(unknown);
                }
            }
            if ((endlessBelow == 0 && least > 0) || (endless == 0 && most < 0)) {
                return false;
            }
            for (int i = 0; i < equation.unknowns().length; i++) {
                if (!narrowTerm(equation, i, least, most, endless, endlessBelow)) {
                    return false;
                }
            }
            return true;
        }

        private boolean narrowTerm(Equation equation, int term, long least, long most, int endless, int endlessBelow) {
            int unknown = equation.unknowns()[term];
            if (places[unknown] < 0) {
                return true;
            }
            boolean open = high(unknown) >= ENDLESS;
            boolean positive = equation.signs()[term] > 0;
            int othersEndless = endless - (positive && open ? 1 : 0);
            int othersEndlessBelow = endlessBelow - (!positive && open ? 1 : 0);
            long low = 0;
            long high = ENDLESS;
            if (positive) {
                long othersLeast = least - low(unknown);
                long othersMost = most - (open ? 0 : high(unknown));
                high = othersEndlessBelow == 0 ? -othersLeast : ENDLESS;
                low = othersEndless == 0 ? -othersMost : 0;
            } else {
                long othersLeast = least + (open ? 0 : high(unknown));
                long othersMost = most + low(unknown);
                high = othersEndless == 0 ? othersMost : ENDLESS;
                low = othersEndlessBelow == 0 ? othersLeast : 0;
            }
            return narrow(unknown, low, high);
        }
    }
}
