package vn.tiendo.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Searches for moves over all connected counts: starting from the values of the model, it mends one broken equation
 * after the other, narrows the intervals of the other counts each time, and turns back if one has no value left.
 *
 * <p>Steps limit it, not time, so that it finds the same on every machine. What it does not find counts as impossible:
 * then more is withheld, never less.
 */
final class NearSearch {

    /** The most connected counts that may move; any beyond keep their values. */
    private static final int MOST_UNKNOWNS = 300;

    /** The greatest distance from its value at which another value of a count is searched for. */
    private static final long FARTHEST = 60;
    /** The most times that the equations are looked through for one move. */
    private static final int MOST_STEPS = 120;
    /** The most counts of a broken equation that are tried to mend it. */
    private static final int MOST_CHOICES = 5;

    private final CountModel model;
    private final Withheld withheld;
    private final Refutation refutation;
    private int steps;

    NearSearch(CountModel model, Withheld withheld) {
        this.model = model;
        this.withheld = withheld;
        this.refutation = new Refutation(model);
    }

    /** Moves, each to another value of the unknown; fewer than wanted if the search finds no more. */
    List<Move> moves(int unknown, int wanted) {
        List<Integer> near = near(unknown, withheld::isUnseen, MOST_UNKNOWNS);
        List<Move> found = new ArrayList<>();
        if (refutation.isFixed(near)) {
            return found;
        }
        Collection<Integer> equations = equationsOf(near);
        long value = model.values()[unknown];
        Deque<long[]> ranges = new ArrayDeque<>();
        ranges.add(new long[] {value + 1, value + FARTHEST});
        ranges.add(new long[] {value - FARTHEST, value - 1});
        while (found.size() < wanted && !ranges.isEmpty()) {
            long[] range = ranges.removeFirst();
            steps = MOST_STEPS;
            Refutation.Bounds bounds = refutation.bounds(near);
            Optional<Move> move =
                    range[0] <= range[1] && bounds.narrow(unknown, range[0], range[1]) && bounds.propagate()
                            ? mend(bounds, near, equations)
                            : Optional.empty();
            if (move.isPresent()) {
                found.add(move.get());
                long other = value + move.get().shiftOf(unknown);
                ranges.add(new long[] {range[0], other - 1});
                ranges.add(new long[] {other + 1, range[1]});
            }
        }
        return found;
    }

    /**
     * The counts connected to one, itself first, withheld or shown; without those that are known whatever is withheld,
     * and at most {@link #MOST_UNKNOWNS}.
     */
    List<Integer> allAround(int unknown) {
        return near(unknown, other -> !model.known()[other], MOST_UNKNOWNS);
    }

    /** The unseen counts connected to one through unseen counts, itself first, at most {@code most}. */
    List<Integer> unseenAround(int unknown, int most) {
        return near(unknown, withheld::isUnseen, most);
    }

    private Optional<Move> mend(Refutation.Bounds bounds, List<Integer> near, Collection<Integer> equations) {
        if (--steps < 0) {
            return Optional.empty();
        }
        for (int number : equations) {
            Equation equation = model.equations()[number];
            long gap = -equation.constant();
            for (int i = 0; i < equation.unknowns().length; i++) {
                gap += equation.signs()[i] * bounds.nearest(equation.unknowns()[i]);
            }
            if (gap != 0) {
                return mend(equation, gap, bounds, near, equations);
            }
        }
        Move move = new Move(
                near.stream().mapToInt(Integer::intValue).toArray(),
                near.stream()
                        .mapToLong(one -> bounds.nearest(one) - model.values()[one])
                        .toArray());
        return new MoveProof(model, withheld::isUnseen).holds(move) ? Optional.of(move) : Optional.empty();
    }

    private Optional<Move> mend(
            Equation equation, long gap, Refutation.Bounds bounds, List<Integer> near, Collection<Integer> equations) {
        int choices = 0;
        for (int i = 0; i < equation.unknowns().length && choices < MOST_CHOICES; i++) {
            int unknown = equation.unknowns()[i];
            long now = bounds.nearest(unknown);
            long then = bounds.nearestTo(unknown, now - gap * equation.signs()[i]);
            if (then != now) {
                choices++;
                Refutation.Bounds narrower = bounds.copy();
                if (narrower.narrow(unknown, then, then) && narrower.propagate()) {
                    Optional<Move> move = mend(narrower, near, equations);
                    if (move.isPresent()) {
                        return move;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Collection<Integer> equationsOf(List<Integer> near) {
        Set<Integer> equations = new TreeSet<>();
        for (int unknown : near) {
            for (int equation : model.equationsOf()[unknown]) {
                equations.add(equation);
            }
        }
        return equations;
    }

    /**
     * The counts connected to one through equations and bounds, itself first, then the nearest, at most {@code most}.
     *
     * @param unseen which counts to follow
     */
    private List<Integer> near(int unknown, IntPredicate unseen, int most) {
        Set<Integer> seen = new LinkedHashSet<>(Set.of(unknown));
        Deque<Integer> open = new ArrayDeque<>(List.of(unknown));
        while (!open.isEmpty() && seen.size() < most) {
            int at = open.removeFirst();
            List<int[]> neighbours = new ArrayList<>(List.of(model.ceilings()[at], model.floors()[at]));
            for (int equation : model.equationsOf()[at]) {
                neighbours.add(model.equations()[equation].unknowns());
            }
            for (int[] some : neighbours) {
                for (int other : some) {
                    if (unseen.test(other) && seen.size() < most && seen.add(other)) {
                        open.addLast(other);
                    }
                }
            }
        }
        return new ArrayList<>(seen);
    }
}
