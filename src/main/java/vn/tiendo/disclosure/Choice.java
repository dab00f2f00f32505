package vn.tiendo.disclosure;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which bundles are withheld, chosen without the true values.
 *
 * @param bundles the numbers of the withheld bundles
 * @param neededFor by bundle withheld for the sake of others, a count that showing it would disclose
 * @param possibilities the proofs that the choice found with the values of {@link CautiousCounts}
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
     * Chooses so that today's figures are safe both with the snapshots and without them. With the snapshots, a count
     * that one of them shows hides nothing and needs no protection; without them, showing it may disclose another. What
     * is withheld for this second reason is then protected against the snapshots, too, as far as possible.
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

    /** The same choice; earlier reasons take precedence. */
    private Choice knowing(Map<Integer, Integer> before) {
        Map<Integer, Integer> all = new TreeMap<>(neededFor);
        all.putAll(before);
        return new Choice(bundles, all, possibilities);
    }
}
