package vn.tiendo.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What the choice, made without the true values, leaves of them. Where it made sure, its proofs are theirs; where it could not,
 * and everything about a count is withheld, they are looked for. They change nothing of the choice.
 */
final class TrueProofs {

    private static final int MOST_SEARCHES = 150;

    /** Of the few that are left no more can be withheld: there it pays to look this many times as long. */
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

    /** Where nothing is proven yet. */
    static TrueProofs of(CountModel model, BitSet bundles) {
        return new TrueProofs(model, bundles, possibilities -> {});
    }

    Possibilities possibilities() {
        return possibilities;
    }

    /** Counts of which too few values are left, whatever is withheld. */
    Set<Integer> tooFew() {
        return tooFew;
    }
}
