package vn.tiendo.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Walks at random among the values that agree with everything published: every step keeps all equations, and is taken
 * only if all counts stay within their bounds. A walk proves other values for many counts at once, but never that a
 * count has no more.
 */
final class LatticeWalk {

    /** The most connected counts that are solved for; any beyond keep their values. */
    static final int MOST_UNKNOWNS = 600;

    /** The number of steps that a walk tries for each of its counts. */
    private static final int STEPS_FOR_EACH = 100;
    /** Likewise for {@link #walkAway}. */
    private static final int STEPS_AWAY_FOR_EACH = 40;
    /** The most steps of the elimination that are combined into one step of the walk. */
    private static final int MOST_MOVES = 3;

    /** The number of tried steps after which a walk starts again from the values of the model. */
    private static final int LENGTH = 100;

    private final CountModel model;
    private final List<Integer> unknowns;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<long[]> steps;
    private final int[][] movedBy;
    private final long[] values;

    /**
     * By place, the least shift that the lower bound and the counts that do not move allow; {@link #floors} bound it
     * further.
     */
    private final long[] lowest;

    /** By place, the greatest shift; {@link #ceilings} bound it further. */
    private final long[] highest;

    private final int[][] ceilings;
    private final int[][] floors;

    private LatticeWalk(CountModel model, List<Integer> unknowns, List<long[]> steps) {
        this.model = model;
        this.unknowns = unknowns;
        this.steps = steps;
        this.movedBy = steps.stream()
                .map(step -> IntStream.range(0, step.length)
                        .filter(place -> step[place] != 0)
                        .toArray())
                .toArray(int[][]::new);
        for (int unknown : unknowns) {
            places.put(unknown, places.size());
        }
        this.values =
                unknowns.stream().mapToLong(unknown -> model.values()[unknown]).toArray();
        this.ceilings = among(model.ceilings());
        this.floors = among(model.floors());
        this.lowest = new long[values.length];
        this.highest = new long[values.length];
        for (int place = 0; place < values.length; place++) {
            int unknown = unknowns.get(place);
            long most = seen(model.ceilings()[unknown]).min().orElse(Long.MAX_VALUE);
            long least = seen(model.floors()[unknown]).max().orElse(0);
            highest[place] = most == Long.MAX_VALUE ? most : most - values[place];
            lowest[place] = Math.max(least, model.lowest()[unknown]) - values[place];
        }
    }

    /** For each place, the places of the moving counts among its bounds. */
    private int[][] among(int[][] bounds) {
        return unknowns.stream()
                .map(unknown -> IntStream.of(bounds[unknown])
                        .filter(places::containsKey)
                        .map(other -> places.getOrDefault(other, 0))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The values of those bounds that do not move. */
    private LongStream seen(int[] bounds) {
        return IntStream.of(bounds)
                .filter(other -> !places.containsKey(other))
                .mapToLong(other -> model.values()[other]);
    }

    /**
     * A walk over some counts; empty if nothing can move, or if numbers get too large.
     *
     * @param unknowns connected unseen counts
     */
    static Optional<LatticeWalk> among(CountModel model, List<Integer> unknowns) {
        try {
            List<long[]> steps = steps(model, unknowns, equation -> true);
            return steps.isEmpty() ? Optional.empty() : Optional.of(new LatticeWalk(model, unknowns, steps));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /**
     * The unknowns that the equations alone determine, without doubtful equations; empty if numbers get too large.
     *
     * @param unknowns connected unseen counts
     */
    static Set<Integer> givenAmong(CountModel model, List<Integer> unknowns) {
        try {
            List<long[]> steps = steps(model, unknowns, equation -> !equation.doubtful());
            return IntStream.range(0, unknowns.size())
                    .filter(place -> steps.stream().allMatch(step -> step[place] == 0))
                    .mapToObj(unknowns::get)
                    .collect(Collectors.toSet());
        } catch (ArithmeticException e) {
            return Set.of();
        }
    }

    private static List<long[]> steps(CountModel model, List<Integer> unknowns, Predicate<Equation> used) {
        Map<Integer, Integer> columns = new HashMap<>();
        Set<Integer> equations = new TreeSet<>();
        for (int unknown : unknowns) {
            columns.put(unknown, columns.size());
            IntStream.of(model.equationsOf()[unknown]).forEach(equations::add);
        }
        IntegerElimination elimination = new IntegerElimination(unknowns.size());
        for (int number : equations) {
            Equation equation = model.equations()[number];
            if (!used.test(equation)) {
                continue;
            }
            long[] row = new long[unknowns.size()];
            for (int i = 0; i < equation.unknowns().length; i++) {
                Integer column = columns.get(equation.unknowns()[i]);
                if (column != null) {
                    row[column] = equation.signs()[i];
                }
            }
            elimination.add(row);
        }
        return elimination.steps();
    }

    /** Whether any step moves the unknown, bounds aside. */
    boolean moves(int unknown) {
        int place = places.getOrDefault(unknown, -1);
        return place >= 0 && steps.stream().anyMatch(step -> step[place] != 0);
    }

    /**
     * Walks, starting again every {@link #LENGTH} tried steps.
     *
     * @param patience a factor of the usual length
     * @param isEnough receives each solution as shifts by place, in an array that is used again; returns whether to
     *     stop
     */
    void walk(int patience, Predicate<long[]> isEnough) {
        walk(LENGTH, patience * STEPS_FOR_EACH * unknowns.size(), (here, there) -> true, isEnough);
    }

    /**
     * Walks without starting again, so that the unknown never moves back.
     *
     * @param more whether it rises; otherwise it falls
     */
    void walkAway(int unknown, boolean more, int patience, Predicate<long[]> isEnough) {
        int place = places.getOrDefault(unknown, 0);
        int sign = more ? 1 : -1;
        walk(
                Integer.MAX_VALUE,
                patience * STEPS_AWAY_FOR_EACH * unknowns.size(),
                (here, there) -> sign * there[place] >= sign * here[place],
                isEnough);
    }

    private void walk(int length, int most, BiPredicate<long[], long[]> wanted, Predicate<long[]> isEnough) {
        SplittableRandom random = new SplittableRandom(1); // the same walk on every machine
        long[] here = new long[unknowns.size()];
        long[] there = here.clone();
        for (int tried = 0; tried < most; tried++) {
            if (tried % length == 0) {
                Arrays.fill(here, 0);
                Arrays.fill(there, 0);
            }
            int[] taken = new int[1 + random.nextInt(MOST_MOVES)];
            for (int i = 0; i < taken.length; i++) {
                taken[i] = random.nextInt(steps.size());
                take(there, taken[i], random.nextBoolean() ? 1 : -1);
            }
            if (wanted.test(here, there) && areWithinBounds(there, taken)) {
                copy(there, here, taken);
                if (isEnough.test(here)) {
                    return;
                }
            } else {
                copy(here, there, taken);
            }
        }
    }

    private void take(long[] shifts, int step, int sign) {
        for (int place : movedBy[step]) {
            shifts[place] += sign * steps.get(step)[place];
        }
    }

    private void copy(long[] from, long[] to, int[] taken) {
        for (int step : taken) {
            for (int place : movedBy[step]) {
                to[place] = from[place];
            }
        }
    }

    private boolean areWithinBounds(long[] shifts, int[] taken) {
        for (int step : taken) {
            for (int place : movedBy[step]) {
                if (!isWithinBounds(place, shifts)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isWithinBounds(int place, long[] shifts) {
        long shift = shifts[place];
        if (shift < lowest[place] || shift > highest[place]) {
            return false;
        }
        long value = values[place] + shift;
        for (int ceiling : ceilings[place]) {
            if (value > values[ceiling] + shifts[ceiling]) {
                return false;
            }
        }
        for (int floor : floors[place]) {
            if (value < values[floor] + shifts[floor]) {
                return false;
            }
        }
        return true;
    }

    long shiftOf(int unknown, long[] shifts) {
        Integer place = places.get(unknown);
        return place == null ? 0 : shifts[place];
    }

    Move move(long[] shifts) {
        int[] moved = IntStream.range(0, shifts.length)
                .filter(place -> shifts[place] != 0)
                .toArray();
        return new Move(
                IntStream.of(moved).map(unknowns::get).toArray(),
                IntStream.of(moved).mapToLong(place -> shifts[place]).toArray());
    }
}
