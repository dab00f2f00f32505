package vn.tiendo.disclosure;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which bundles are withheld, chosen without the true values.
 *
 * @param bundles their numbers
 * @param neededFor for each that is withheld for the sake of others: a count that would be told if it were shown
 * @param possibilities the proofs, as far as the choice made sure
 */
record Choice(BitSet bundles, Map<Integer, Integer> neededFor, Possibilities possibilities) {

    static Choice of(CountModel model) {
        return of(model, new BitSet());
    }

    private static Choice of(CountModel model, BitSet settled) {
        CellChooser chooser = new CellChooser(CautiousCounts.of(model), settled);
        chooser.choose();
        return new Choice(chooser.withheld().copy(), chooser.neededFor(), chooser.possibilities());
    }

    /**
     * The same and whatever more today's figures need beside each other: a count that a snapshot shows is no cover beside the
     * snapshots, and nobody asks what is left of it there; without them it may be the only thing that tells another.
     *
     * @param alone the model of the same figures without the snapshots
     */
    Choice enoughFor(CountModel alone) {
        Choice further = of(alone, bundles);
        Map<Integer, Integer> all = new TreeMap<>(further.neededFor());
        all.putAll(neededFor);
        return new Choice(further.bundles(), all, possibilities);
    }
}
