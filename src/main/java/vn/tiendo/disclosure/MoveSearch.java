package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Searches for moves near the true values, depth first: what one count gains, others in its equations lose. */
final class MoveSearch {

    /** The most steps tried for one move; if they are not enough, the wide search decides. */
    private static final int MOST_STEPS = 400;

    /** The most further counts that may move. */
    private static final int DEEPEST = 14;

    private final CountModel model;
    private final Withheld withheld;
    private final long[] now;
    private final boolean[] moved;
    private final long[] imbalance;
    private final List<Integer> movedUnknowns = new ArrayList<>();
    private final List<Integer> touched = new ArrayList<>();
    private int steps;

    MoveSearch(CountModel model, Withheld withheld) {
        this.model = model;
        this.withheld = withheld;
        this.now = model.values().clone();
        this.moved = new boolean[model.unknowns()];
        this.imbalance = new long[model.equations().length];
    }

    /** A move that shifts the unknown by exactly {@code by}, which is not 0; empty if the search found none. */
    Optional<Move> move(int unknown, long by) {
        steps = MOST_STEPS;
        boolean found = start(unknown, by) && balance(DEEPEST);
        Optional<Move> move = found ? Optional.of(taken()) : Optional.empty();
        undo(0);
        return move;
    }

    private boolean start(int unknown, long by) {
        if (now[unknown] + by < model.lowest()[unknown]) {
            return false;
        }
        for (int other : by > 0 ? model.ceilings()[unknown] : model.floors()[unknown]) {
            long over = by > 0 ? now[unknown] + by - now[other] : now[other] - now[unknown] - by;
            if (over > 0) {
                if (!withheld.isUnseen(other) || moved[other]) {
                    return false;
                }
                long shift = by > 0 ? over : -over;
                if (room(other, shift) != shift) {
                    return false;
                }
                shift(other, shift);
            }
        }
        shift(unknown, by);
        return true;
    }

    private boolean balance(int depth) {
        int open = -1;
        for (int i = touched.size() - 1; i >= 0 && open < 0; i--) {
            if (imbalance[touched.get(i)] != 0) {
                open = touched.get(i);
            }
        }
        if (open < 0) {
            return true;
        }
        if (depth == 0 || withheld.unseenIn(open) < 2) {
            return false;
        }
        Equation equation = model.equations()[open];
        for (int i = 0; i < equation.unknowns().length; i++) {
            int unknown = equation.unknowns()[i];
            if (!moved[unknown] && withheld.isUnseen(unknown)) {
                if (--steps < 0) {
                    return false;
                }
                long shift = room(unknown, -imbalance[open] * equation.signs()[i]);
                if (shift != 0) {
                    int mark = movedUnknowns.size();
                    shift(unknown, shift);
                    if (balance(depth - 1)) {
                        return true;
                    }
                    undo(mark);
                }
            }
        }
        return false;
    }

    /** As much of a wanted shift as the bounds of the unknown allow, perhaps 0. */
    private long room(int unknown, long wanted) {
        long most = Math.abs(wanted);
        if (wanted > 0) {
            for (int ceiling : model.ceilings()[unknown]) {
                most = Math.min(most, now[ceiling] - now[unknown]);
            }
            return Math.max(0, most);
        }
        most = Math.min(most, now[unknown] - model.lowest()[unknown]);
        for (int floor : model.floors()[unknown]) {
            most = Math.min(most, now[unknown] - now[floor]);
        }
        return -Math.max(0, most);
    }

    private void shift(int unknown, long by) {
        moved[unknown] = true;
        movedUnknowns.add(unknown);
        change(unknown, by);
    }

    private void change(int unknown, long by) {
        now[unknown] += by;
        for (int number : model.equationsOf()[unknown]) {
            Equation equation = model.equations()[number];
            for (int i = 0; i < equation.unknowns().length; i++) {
                if (equation.unknowns()[i] == unknown) {
                    imbalance[number] += equation.signs()[i] * by;
                }
            }
            touched.add(number);
        }
    }

    private void undo(int mark) {
        while (movedUnknowns.size() > mark) {
            int unknown = movedUnknowns.remove(movedUnknowns.size() - 1);
            change(unknown, model.values()[unknown] - now[unknown]);
            moved[unknown] = false;
            int count = model.equationsOf()[unknown].length * 2;
            touched.subList(touched.size() - count, touched.size()).clear();
        }
    }

    private Move taken() {
        int[] unknowns = movedUnknowns.stream().mapToInt(Integer::intValue).toArray();
        long[] shifts = movedUnknowns.stream()
                .mapToLong(unknown -> now[unknown] - model.values()[unknown])
                .toArray();
        return new Move(unknowns, shifts);
    }
}
