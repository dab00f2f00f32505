package vn.tiendo.disclosure;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the choice, made without the true values, leaves of them. Where it made sure, its proofs are theirs; where it could not,
 * and everything about a count is withheld, they are looked for. They change nothing of the choice.
 */
final class TrueProofs {

    private static final int MOST_SEARCHES = 150;

    private final Possibilities possibilities;
    private final Set<Integer> tooFew = new TreeSet<>();

    TrueProofs(CountModel model, CellChooser chooser) {
        Withheld withheld = new Withheld(model);
        chooser.withheld().copy().stream().forEach(withheld::add);
        this.possibilities = new Possibilities(model, withheld);
        possibilities.adopt(chooser.possibilities());
        for (int unknown = 0; unknown < model.unknowns(); unknown++) {
            possibilities.allow(MOST_SEARCHES);
            if (model.valuesNeeded(unknown) > 1 && withheld.isUnseen(unknown) && !possibilities.areEnough(unknown)) {
                tooFew.add(unknown);
            }
        }
    }

    Possibilities possibilities() {
        return possibilities;
    }

    /** Counts of which too few values are left, whatever is withheld. */
    Set<Integer> tooFew() {
        return tooFew;
    }
}
