package vn.tiendo.disclosure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks what is finally shown, figure by figure: every small count is withheld wherever it occurs, and every withheld
 * count has enough values that agree with everything shown. It checks each proof again.
 */
final class SafetyAudit {

    private final CountModel model;
    private final boolean[] shown;
    private final boolean[] bundleShown;
    private final Set<Integer> beyondHelp;

    /**
     * @param withheld the figures that are not shown
     * @param beyondHelp counts that snapshots disclose
     */
    SafetyAudit(CountModel model, Set<FigureKey> withheld, Set<Integer> beyondHelp) {
        this.model = model;
        this.beyondHelp = beyondHelp;
        this.shown = model.known().clone();
        this.bundleShown = new boolean[model.bundles().size()];
        for (int bundle = 0; bundle < bundleShown.length; bundle++) {
            bundleShown[bundle] =
                    model.bundles().get(bundle).cells().stream().anyMatch(cell -> !withheld.contains(cell.key()));
            if (bundleShown[bundle]) {
                for (int unknown : model.bundles().get(bundle).unknowns()) {
                    shown[unknown] = true;
                }
            }
        }
    }

    /**
     * @param possibilities the moves that are to prove other values
     * @throws UnsafeDisclosureException for the first figure that is not safe
     */
    void run(Possibilities possibilities) {
        for (int bundle = 0; bundle < bundleShown.length; bundle++) {
            if (bundleShown[bundle] && model.bundles().get(bundle).mustBeWithheld()) {
                throw new UnsafeDisclosureException(keyOf(bundle), "shown");
            }
        }
        MoveProof proof = new MoveProof(model, unknown -> !shown[unknown]);
        for (int unknown = 0; unknown < model.unknowns(); unknown++) {
            int needed = model.valuesNeeded(unknown);
            if (needed > 1 && !shown[unknown] && !beyondHelp.contains(unknown)) {
                int left = 1 + proven(unknown, possibilities.proofsOf(unknown), proof);
                if (left < needed) {
                    throw new UnsafeDisclosureException(keyOf(model.bundleOf()[unknown]), left + " of " + needed);
                }
            } else if (needed > 1 && shown[unknown] && !model.known()[unknown] && mustBeWithheld(unknown)) {
                throw new UnsafeDisclosureException(keyOf(model.bundleOf()[unknown]), "shown elsewhere");
            }
        }
    }

    /**
     * Whether a count is small and its bundle must be withheld. Both counts of 0 of 0 are small, too, but may be shown.
     */
    private boolean mustBeWithheld(int unknown) {
        return model.small()[unknown]
                && model.bundles().get(model.bundleOf()[unknown]).mustBeWithheld();
    }

    /** The number of other values of an unknown that the moves prove. */
    private static int proven(int unknown, List<Move> moves, MoveProof proof) {
        Set<Long> values = new TreeSet<>();
        for (Move move : moves) {
            if (move.shiftOf(unknown) != 0 && proof.holds(move)) {
                values.add(move.shiftOf(unknown));
            }
        }
        return values.size();
    }

    private FigureKey keyOf(int bundle) {
        return model.bundles().get(bundle).cells().get(0).key();
    }
}
