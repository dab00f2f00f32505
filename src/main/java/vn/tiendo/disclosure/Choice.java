package vn.tiendo.disclosure;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which bundles are withheld, chosen without the true values.
 *
 * @param bundles the numbers of the withheld bundles
 * @param neededFor by bundle withheld for the sake of others: a count that showing it would disclose
 * @param possibilities the proofs found by the choice, by {@link CautiousCounts}
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
     * Chooses enough for today's figures both beside the snapshots and without them. A count that a snapshot shows
     * hides nothing beside the snapshots and needs no protection there; without them, showing it may disclose another.
     * What is withheld for that is hidden from the snapshots in turn, as far as anything helps.
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

    /** The same choice; reasons that were given before take precedence. */
    private Choice knowing(Map<Integer, Integer> before) {
        Map<Integer, Integer> all = new TreeMap<>(neededFor);
        all.putAll(before);
        return new Choice(bundles, all, possibilities);
    }
}
