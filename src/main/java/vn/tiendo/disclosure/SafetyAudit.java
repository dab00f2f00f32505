package vn.tiendo.disclosure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The second look, at what is finally shown, figure by figure: every small count is withheld, wherever it stands, and of every
 * withheld count there are enough values that agree with all that is shown. It takes no proof on trust.
 */
final class SafetyAudit {

    private final CountModel model;
    private final boolean[] shown;
    private final boolean[] bundleShown;
    private final Set<Integer> beyondHelp;

    /**
     * @param withheld the figures that are not shown
     * @param beyondHelp counts that an earlier publication gives away
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

    /** A small count, but not of nothing, which may well be shown. */
    private boolean mustBeWithheld(int unknown) {
        return model.small()[unknown]
                && model.bundles().get(model.bundleOf()[unknown]).mustBeWithheld();
    }

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
