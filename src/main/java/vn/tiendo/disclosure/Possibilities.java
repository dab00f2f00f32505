package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether enough possible values are left of each withheld count, each time with proofs. */
final class Possibilities {

    private final CountModel model;
    private final Withheld withheld;
    private final MoveSearch search;
    private final NearSearch wide;
    private final Map<Integer, List<Move>> proofs = new HashMap<>();
    private final Set<Refusal> refused = new HashSet<>();

    /** How many wide searches may still be made before what they would have to find counts as not there. */
    private int searches = Integer.MAX_VALUE;

    private record Refusal(int unknown, BitSet withheld) {}

    Possibilities(CountModel model, Withheld withheld) {
        this.model = model;
        this.withheld = withheld;
        this.search = new MoveSearch(model, withheld);
        this.wide = new NearSearch(model, withheld);
    }

    /** Other values of an unknown, as far as they were looked for. */
    List<Move> proofsOf(int unknown) {
        return proofs.getOrDefault(unknown, List.of());
    }

    /** Takes over the proofs by other values as far as they hold by these. */
    void adopt(Possibilities other) {
        MoveProof proof = new MoveProof(model, withheld::isUnseen);
        other.proofs.forEach((unknown, moves) -> {
            if (moves.stream().allMatch(proof::holds)) {
                proofs.put(unknown, moves);
            }
        });
    }

    /** All counts that hang together with one by what is told of them, as far as moves reach. */
    List<Integer> allAround(int unknown) {
        return wide.allAround(unknown);
    }

    /** From here on so many wide searches are made at most, so that nothing takes long. */
    void allow(int most) {
        searches = most;
    }

    boolean areEnough(int unknown) {
        int wanted = model.valuesNeeded(unknown) - 1;
        if (wanted <= 0 || !withheld.isUnseen(unknown) || proofsOf(unknown).size() >= wanted) {
            return true;
        }
        for (int equation : model.equationsOf()[unknown]) {
            if (withheld.unseenIn(equation) == 1) {
                return false;
            }
        }
        List<Move> found = near(unknown, wanted);
        if (found.size() < wanted) {
            Refusal refusal = new Refusal(unknown, withheld.copy());
            if (refused.contains(refusal)) {
                return false;
            }
            if (--searches < 0) {
                return false;
            }
            found = wide.moves(unknown, wanted);
            if (found.size() < wanted) {
                refused.add(refusal);
                return false;
            }
        }
        proofs.put(unknown, found);
        return true;
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

    /** Drops the proofs that need a bundle to be withheld, and returns them. */
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
