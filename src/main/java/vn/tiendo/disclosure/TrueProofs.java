package vn.tiendo.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Proves with the true values that each withheld count has enough possible ones. It takes over the proofs of the
 * choice, which was made without the true values, if they hold, and searches for the others. It does not change the
 * choice.
 */
final class TrueProofs {

    /** The most wide searches for one count. */
    private static final int MOST_SEARCHES = 150;

    /**
     * A factor of the usual length of the search for the few counts without a proof: it pays, since nothing more can be
     * withheld for them.
     */
    private static final int PATIENCE = 25;

    private final Possibilities possibilities;
    private final Set<Integer> tooFew = new TreeSet<>();

    private TrueProofs(CountModel model, BitSet bundles, Consumer<Possibilities> before) {
        Withheld withheld = new Withheld(model);
        bundles.stream().forEach(withheld::add);
        this.possibilities = new Possibilities(model, withheld);
        before.accept(possibilities);
        List<Integer> unseen = IntStream.range(0, model.unknowns())
                .filter(unknown -> model.valuesNeeded(unknown) > 1 && withheld.isUnseen(unknown))
                .boxed()
                .toList();
        possibilities.lookAround(unseen);
        for (int unknown : unseen) {
            possibilities.allow(MOST_SEARCHES);
            if (!possibilities.areEnough(unknown)) {
                tooFew.add(unknown);
            }
        }
        possibilities.lookAround(tooFew, PATIENCE);
        tooFew.removeIf(possibilities::areProven);
    }

    static TrueProofs of(CountModel model, Choice choice) {
        return new TrueProofs(model, choice.bundles(), possibilities -> possibilities.adopt(choice.possibilities()));
    }

    /** The same without any proofs to take over. */
    static TrueProofs of(CountModel model, BitSet bundles) {
        return new TrueProofs(model, bundles, possibilities -> {});
    }

    Possibilities possibilities() {
        return possibilities;
    }

    /** Withheld counts for which too few possible values were found. */
    Set<Integer> tooFew() {
        return tooFew;
    }
}
