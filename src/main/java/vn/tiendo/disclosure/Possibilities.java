package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds out whether each withheld count has enough possible values, and keeps the moves that prove it. */
final class Possibilities {

    private final CountModel model;
    private final Withheld withheld;
    private final MoveSearch search;
    private final NearSearch wide;
    private final Map<Integer, List<Move>> proofs = new HashMap<>();
    private final Set<Refusal> refused = new HashSet<>();

    /** The number of wide searches left. Without any, what only a wide search could find counts as impossible. */
    private int searches = Integer.MAX_VALUE;

    /** A count for which a wide search found too few values, and the bundles then withheld. */
    private record Refusal(int unknown, BitSet withheld) {}

    Possibilities(CountModel model, Withheld withheld) {
        this.model = model;
        this.withheld = withheld;
        this.search = new MoveSearch(model, withheld);
        this.wide = new NearSearch(model, withheld);
    }

    /** The moves of an unknown found so far, each to another value. */
    List<Move> proofsOf(int unknown) {
        return proofs.getOrDefault(unknown, List.of());
    }

    /**
     * Takes over the proofs found with other values of the same model, for each count whose proofs all hold with these
     * values.
     */
    void adopt(Possibilities other) {
        MoveProof proof = new MoveProof(model, withheld::isUnseen);
        other.proofs.forEach((unknown, moves) -> {
            if (moves.stream().allMatch(proof::holds)) {
                proofs.put(unknown, moves);
            }
        });
    }

    /** See {@link NearSearch#allAround}. */
    List<Integer> allAround(int unknown) {
        return wide.allAround(unknown);
    }

    /**
     * The counts among these that the equations alone determine from what is shown. Groups of connected counts that are
     * too large to solve are left out.
     */
    Set<Integer> given(List<Integer> unknowns) {
        Set<Integer> given = new TreeSet<>();
        Set<Integer> looked = new HashSet<>();
        for (int unknown : unknowns) {
            if (withheld.isUnseen(unknown) && looked.add(unknown)) {
                List<Integer> near = wide.unseenAround(unknown, LatticeWalk.MOST_UNKNOWNS);
                if (near.size() < LatticeWalk.MOST_UNKNOWNS) {
                    looked.addAll(near);
                    given.addAll(LatticeWalk.givenAmong(model, near));
                }
            }
        }
        given.retainAll(unknowns);
        return given;
    }

    /** Sets the number of wide searches from here on, which bounds the time. */
    void allow(int most) {
        searches = most;
    }

    /** Whether enough values are possible, by a wide search if necessary. */
    boolean areEnough(int unknown) {
        if (areSoonFound(unknown)) {
            return true;
        }
        if (isTold(unknown)) {
            return false;
        }
        Refusal refusal = new Refusal(unknown, withheld.copy());
        if (refused.contains(refusal) || --searches < 0) {
            return false;
        }
        int wanted = model.valuesNeeded(unknown) - 1;
        List<Move> found = wide.moves(unknown, wanted);
        if (found.size() < wanted) {
            refused.add(refusal);
            return false;
        }
        proofs.put(unknown, found);
        return true;
    }

    /** Whether enough values are already proven or found near the model's; true if the count needs none. */
    boolean areSoonFound(int unknown) {
        int wanted = model.valuesNeeded(unknown) - 1;
        if (wanted <= 0 || !withheld.isUnseen(unknown) || areProven(unknown)) {
            return true;
        }
        if (isTold(unknown)) {
            return false;
        }
        List<Move> found = near(unknown, wanted);
        if (found.size() < wanted) {
            return false;
        }
        proofs.put(unknown, found);
        return true;
    }

    /** Whether an equation contains no other unseen count, and so discloses this one. */
    private boolean isTold(int unknown) {
        for (int equation : model.equationsOf()[unknown]) {
            if (withheld.unseenIn(equation) == 1) {
                return true;
            }
        }
        return false;
    }

    /** Walks to find values of all counts that have too few near the model's, several counts at once. */
    void lookAround(List<Integer> unknowns) {
        lookAround(unknowns, 1);
    }

    /** @param patience a factor of the usual length of a walk */
    void lookAround(Collection<Integer> unknowns, int patience) {
        Set<Integer> open = new TreeSet<>();
        for (int unknown : unknowns) {
            if (!areSoonFound(unknown) && !isTold(unknown)) {
                open.add(unknown);
            }
        }
        lookAgain(open, patience);
    }

    private void lookAgain(Set<Integer> unknowns, int patience) {
        Set<Integer> open = new TreeSet<>(unknowns);
        Set<Integer> looked = new HashSet<>();
        for (int unknown : unknowns) {
            if (open.contains(unknown) && looked.add(unknown)) {
                List<Integer> near = wide.unseenAround(unknown, LatticeWalk.MOST_UNKNOWNS);
                Set<Integer> among = new TreeSet<>(open);
                among.retainAll(near.size() < LatticeWalk.MOST_UNKNOWNS ? near : Set.of(unknown));
                looked.addAll(among);
                LatticeWalk.among(model, near).ifPresent(walk -> lookAgain(among, walk, patience));
                open.removeIf(this::areProven);
            }
        }
    }

    private void lookAgain(Set<Integer> unknowns, LatticeWalk walk, int patience) {
        Set<Integer> open = new TreeSet<>(unknowns);
        open.removeIf(unknown -> !walk.moves(unknown));
        if (!open.isEmpty()) {
            walk.walk(patience, shifts -> remember(shifts, walk, open));
        }
        for (int unknown : List.copyOf(open)) {
            for (boolean more : new boolean[] {true, false}) {
                if (open.contains(unknown)) {
                    walk.walkAway(
                            unknown, more, patience, shifts -> remember(shifts, walk, open) || !open.contains(unknown));
                }
            }
        }
    }

    /**
     * Keeps a solution as a move of each open count to which it gives a new value, and removes counts that have enough.
     * Returns whether that removed the last one.
     */
    private boolean remember(long[] shifts, LatticeWalk walk, Set<Integer> open) {
        boolean found = false;
        for (int unknown : open) {
            long shift = walk.shiftOf(unknown, shifts);
            List<Move> known = proofsOf(unknown);
            if (shift != 0 && known.stream().noneMatch(one -> one.shiftOf(unknown) == shift)) {
                List<Move> more = new ArrayList<>(known);
                more.add(walk.move(shifts));
                proofs.put(unknown, List.copyOf(more));
                found = true;
            }
        }
        return found && open.removeIf(this::areProven) && open.isEmpty();
    }

    boolean areProven(int unknown) {
        return proofsOf(unknown).size() >= model.valuesNeeded(unknown) - 1;
    }

    private List<Move> near(int unknown, int wanted) {
        List<Move> found = new ArrayList<>();
        for (int by = 1; by <= wanted + 1 && found.size() < wanted; by++) {
            search.move(unknown, by).ifPresent(found::add);
            if (found.size() < wanted) {
                search.move(unknown, -by).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Drops and returns all proofs of each count that has one for which the bundle must be withheld. */
    Map<Integer, List<Move>> forget(int bundle) {
        Map<Integer, List<Move>> dropped = new HashMap<>();
        proofs.forEach((unknown, moves) -> {
            if (moves.stream().anyMatch(move -> needs(move, bundle))) {
                dropped.put(unknown, moves);
            }
        });
        dropped.keySet().forEach(proofs::remove);
        return dropped;
    }

    void restore(Map<Integer, List<Move>> dropped) {
        proofs.putAll(dropped);
    }

    private boolean needs(Move move, int bundle) {
        for (int i = 0; i < move.unknowns().length; i++) {
            int unknown = move.unknowns()[i];
            if (move.shifts()[i] != 0 && model.bundleOf()[unknown] == bundle) {
                return true;
            }
        }
        return false;
    }
}
