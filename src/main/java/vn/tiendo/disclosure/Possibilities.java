package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether enough possible values are left of each withheld count, each time with proofs. */
final class Possibilities {

    private final CountModel model;
    private final Withheld withheld;
    private final MoveSearch search;
    private final NearSearch wide;
    private final Map<Integer, List<Move>> proofs = new HashMap<>();
    private final Set<Refusal> refused = new HashSet<>();
    private final Map<Integer, Boolean> fixed = new HashMap<>();

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

    /** Takes over the proofs of another model as far as they hold in this one. */
    void adopt(Possibilities other) {
        MoveProof proof = new MoveProof(model, withheld::isUnseen, withheld::contains);
        other.proofs.forEach((unknown, moves) -> {
            List<Move> held =
                    moves.stream().map(this::completed).filter(proof::holds).toList();
            if (held.size() == moves.size()) {
                proofs.put(unknown, held);
            }
        });
    }

    /** Without what is no unknown here, and with what is left of the totals: it makes up for what the parts gain or lose. */
    private Move completed(Move move) {
        Map<Integer, Long> shifts = new TreeMap<>();
        for (int i = 0; i < move.unknowns().length; i++) {
            if (move.unknowns()[i] < model.counts() && move.shifts()[i] != 0) {
                shifts.put(move.unknowns()[i], move.shifts()[i]);
            }
        }
        for (int unknown : List.copyOf(shifts.keySet())) {
            for (int number : model.equationsOf()[unknown]) {
                Equation equation = model.equations()[number];
                int last = equation.unknowns().length - 1;
                if (equation.unknowns()[last] >= model.counts()) {
                    long gap = 0;
                    for (int i = 0; i < last; i++) {
                        gap += equation.signs()[i] * shifts.getOrDefault(equation.unknowns()[i], 0L);
                    }
                    shifts.put(equation.unknowns()[last], -gap);
                }
            }
        }
        return new Move(
                shifts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                shifts.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** From here on so many wide searches are made at most, so that nothing takes long. */
    void allow(int most) {
        searches = most;
    }

    /** Whether the equations give the unknown even if everything is withheld. */
    boolean isFixedAnyway(int unknown) {
        return fixed.computeIfAbsent(unknown, wide::isFixedAnyway);
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
            if (move.shifts()[i] != 0 && (model.bundleOf()[unknown] == bundle || isBoundBy(unknown, bundle))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBoundBy(int unknown, int bundle) {
        for (int bound : model.boundsOf()[unknown]) {
            if (model.bounds()[bound].bundle() == bundle) {
                return true;
            }
        }
        return false;
    }
}
