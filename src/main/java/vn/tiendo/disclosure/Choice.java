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
     * Enough beside snapshots, and whatever more today's figures need beside each other: a count that a snapshot shows is no cover
     * beside the snapshots, and nobody asks what is left of it there; without them it may be the only thing that tells another. What
     * is withheld for that is not to be told by the snapshots either, as far as anything helps.
     *
     * @param alone the model of the same figures without the snapshots
     */
    static Choice of(CountModel model, CountModel alone) {
        Choice choice = of(model);
        Choice further = of(alone, choice.bundles);
        while (!further.bundles.equals(choice.bundles)) {
            choice = of(model, further.bundles).knowing(further.neededFor).knowing(choice.neededFor);
            further = of(alone, choice.bundles).knowing(choice.neededFor);
        }
        return choice;
    }

    /** The same with what was needed for others before. */
    private Choice knowing(Map<Integer, Integer> before) {
        Map<Integer, Integer> all = new TreeMap<>(neededFor);
        all.putAll(before);
        return new Choice(bundles, all, possibilities);
    }
}
