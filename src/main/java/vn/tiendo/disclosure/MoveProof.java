package vn.tiendo.disclosure;

import java.util.function.IntPredicate;

/** Checks that a move agrees with everything published: figures shown, bounds and equations. */
final class MoveProof {

    private final CountModel model;
    private final IntPredicate unseen;
    private final long[] values;

    /** @param unseen whether no figure shows an unknown directly */
    MoveProof(CountModel model, IntPredicate unseen) {
        this.model = model;
        this.unseen = unseen;
        this.values = model.values().clone();
    }

    boolean holds(Move move) {
        for (int i = 0; i < move.unknowns().length; i++) {
            values[move.unknowns()[i]] += move.shifts()[i];
        }
        boolean holds = true;
        for (int i = 0; i < move.unknowns().length && holds; i++) {
            holds = move.shifts()[i] == 0 || holdsFor(move.unknowns()[i]);
        }
        for (int unknown : move.unknowns()) {
            values[unknown] = model.values()[unknown];
        }
        return holds;
    }

    private boolean holdsFor(int unknown) {
        if (!unseen.test(unknown) || values[unknown] < model.lowest()[unknown]) {
            return false;
        }
        for (int ceiling : model.ceilings()[unknown]) {
            if (values[unknown] > values[ceiling]) {
                return false;
            }
        }
        for (int floor : model.floors()[unknown]) {
            if (values[unknown] < values[floor]) {
                return false;
            }
        }
        for (int equation : model.equationsOf()[unknown]) {
            if (!model.equations()[equation].holds(values)) {
                return false;
            }
        }
        return true;
    }
}
