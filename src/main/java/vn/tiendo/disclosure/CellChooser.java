package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.tiendo.disclosure.CountCell.Kind;

/**
 * Chooses what is withheld beside the small counts: as few figures as it finds, and of as few the first by their place, never
 * by their value.
 *
 * <p>For each count in turn of which too few values are left, it withholds the fewest bundles that mend this and need no more
 * themselves. Then it shows again whatever the rest can do without, and where few bundles hang together looks for fewer.
 */
final class CellChooser {

    /** So many bundles for the sake of one count are searched for the best; beyond that, bundles are taken one by one. */
    private static final int MOST_SEARCHED = 4;

    private static final int MOST_STEPS = 400;

    /** So many wide searches are made for the sake of one count. */
    private static final int MOST_SEARCHES = 30;

    private final CountModel model;
    private final Withheld withheld;
    private final Possibilities possibilities;
    private final Candidates candidates;
    private final Possibilities mostPossible;
    private final Map<Integer, Boolean> hopeless = new HashMap<>();
    private final Set<Integer> leftAlone = new HashSet<>();
    private final BitSet settled = new BitSet();
    private final BitSet agreed;
    private final Map<Integer, Integer> neededFor = new TreeMap<>();
    private int steps;

    /** @param settled bundles that are withheld whatever else is */
    CellChooser(CountModel model, BitSet settled) {
        this.model = model;
        this.settled.or(settled);
        this.agreed = settled;
        this.withheld = new Withheld(model);
        this.possibilities = new Possibilities(model, withheld);
        this.candidates = new Candidates(model, withheld);
        Withheld all = new Withheld(model);
        for (int bundle = 0; bundle < model.bundles().size(); bundle++) {
            all.add(bundle);
        }
        this.mostPossible = new Possibilities(model, all);
    }

    void choose() {
        for (int bundle = 0; bundle < model.bundles().size(); bundle++) {
            if (stays(bundle)) {
                withheld.add(bundle);
            }
        }
        hideWhatIsTold();
        showAgain();
        hideWhatIsTold();
        showWhatIsGiven();
    }

    private void hideWhatIsTold() {
        boolean more = true;
        while (more) {
            more = false;
            List<Integer> unseen = unseen();
            unseen.removeAll(leftAlone);
            possibilities.lookAround(unseen);
            mostPossible.lookAround(unseen.stream()
                    .filter(unknown -> !possibilities.areProven(unknown))
                    .toList());
            for (int unknown : unseen) {
                possibilities.allow(MOST_SEARCHES);
                if (!leftAlone.contains(unknown)
                        && !possibilities.areEnough(unknown)
                        && (isHopeless(unknown) || !hide(unknown))) {
                    leftAlone.add(unknown);
                    more |= !isGivenCover(unknown) && withholdAround(unknown);
                }
            }
        }
    }

    /**
     * Whether it is withheld for the sake of others without the snapshots, and these give it whatever else is withheld: sums that
     * held for certain. One that may have been of other values gives nothing.
     */
    private boolean isGivenCover(int unknown) {
        int bundle = model.bundleOf()[unknown];
        return agreed.get(bundle)
                && !model.bundles().get(bundle).mustBeWithheld()
                && mostPossible.given(List.of(unknown)).contains(unknown);
    }

    /** Where nothing is certain to be enough, everything about a count is withheld: whether less would do, its value tells. */
    private boolean withholdAround(int unknown) {
        boolean more = false;
        for (int near : possibilities.allAround(unknown)) {
            int bundle = model.bundleOf()[near];
            if (bundle >= 0) {
                settled.set(bundle); // be it withheld already, for one that now does not need it
            }
            if (bundle >= 0 && !withheld.contains(bundle)) {
                withheld.add(bundle);
                neededFor.put(bundle, unknown);
                more = true;
            }
        }
        return more;
    }

    /** What the sums give anyway hides nothing; to withhold it would only look as if it did. */
    private void showWhatIsGiven() {
        List<Integer> unproven = IntStream.range(0, model.unknowns())
                .filter(unknown -> withheld.isUnseen(unknown) && !possibilities.areProven(unknown))
                .boxed()
                .toList();
        Set<Integer> given = possibilities.given(unproven);
        for (int number = 0; number < model.bundles().size(); number++) {
            Bundle bundle = model.bundles().get(number);
            boolean all = bundle.cells().stream().noneMatch(cell -> cell.kind() == Kind.PERCENT)
                    && Arrays.stream(bundle.unknowns())
                            .allMatch(unknown -> model.known()[unknown] || given.contains(unknown));
            if (all && withheld.contains(number) && !bundle.mustBeWithheld() && !agreed.get(number)) {
                withheld.remove(number);
                neededFor.remove(number);
            }
        }
    }

    private boolean stays(int bundle) {
        return settled.get(bundle) || model.bundles().get(bundle).mustBeWithheld();
    }

    Withheld withheld() {
        return withheld;
    }

    Possibilities possibilities() {
        return possibilities;
    }

    /** For each bundle withheld for the sake of others: a count that would be told if it were shown. */
    Map<Integer, Integer> neededFor() {
        return neededFor;
    }

    /** Small counts first. */
    private List<Integer> unseen() {
        List<Integer> unknowns = new ArrayList<>();
        for (int unknown = 0; unknown < model.unknowns(); unknown++) {
            if (model.valuesNeeded(unknown) > 1 && withheld.isUnseen(unknown)) {
                unknowns.add(unknown);
            }
        }
        unknowns.sort(Comparator.comparing((Integer unknown) -> !model.small()[unknown])
                .thenComparing(Comparator.naturalOrder()));
        return unknowns;
    }

    private boolean hide(int unknown) {
        steps = MOST_STEPS;
        for (int budget = 1; budget <= MOST_SEARCHED && steps > 0; budget++) {
            if (search(List.of(unknown), budget, new HashSet<>())) {
                return true;
            }
        }
        return hideOneByOne(unknown);
    }

    /** Withholds bundles of so many figures at most, so that enough is left of the counts; none if that is not enough. */
    private boolean search(List<Integer> counts, int budget, Set<Integer> refused) {
        Optional<Integer> told = told(counts);
        if (told.isEmpty()) {
            return true;
        }
        if (budget <= 0) {
            return false;
        }
        List<Integer> tried = new ArrayList<>();
        boolean found = false;
        for (int bundle : candidates.toHide(told.get())) {
            int cost = model.bundles().get(bundle).cost();
            if (found || steps <= 0 || cost > budget) {
                break;
            }
            if (!refused.contains(bundle)) {
                steps--;
                withheld.add(bundle);
                found = search(with(counts, bundle), budget - cost, refused);
                if (!found) {
                    withhold(bundle, false);
                    refused.add(bundle);
                    tried.add(bundle);
                }
            }
        }
        tried.forEach(refused::remove);
        return found;
    }

    private void withhold(int bundle, boolean yes) {
        if (yes) {
            withheld.add(bundle);
        } else {
            withheld.remove(bundle);
            possibilities.forget(bundle);
        }
    }

    private List<Integer> with(List<Integer> counts, int bundle) {
        List<Integer> more = new ArrayList<>(counts);
        for (int unknown : model.bundles().get(bundle).unknowns()) {
            more.add(unknown);
        }
        return more;
    }

    private boolean hideOneByOne(int unknown) {
        List<Integer> counts = List.of(unknown);
        Optional<Integer> told = toldAmong(counts, MOST_SEARCHES);
        while (told.isPresent()) {
            Optional<Integer> next = candidates.toHide(told.get()).stream()
                    .max(Comparator.comparingInt(this::use).thenComparing(Comparator.reverseOrder()));
            if (next.isEmpty()) {
                if (toldAmong(counts, 5 * MOST_SEARCHES).isEmpty()) {
                    return true;
                }
                return false; // what hangs together is all withheld: there is no more to withhold
            }
            withhold(next.get(), true);
            counts = with(counts, next.get());
            told = toldAmong(counts, MOST_SEARCHES);
        }
        return true;
    }

    private Optional<Integer> toldAmong(List<Integer> counts, int mostSearches) {
        possibilities.allow(mostSearches);
        return told(counts);
    }

    /** The first of some counts of which too few values are left, though something could be done about it. */
    private Optional<Integer> told(Collection<Integer> counts) {
        for (int unknown : counts) {
            if (!possibilities.areEnough(unknown) && !isHopeless(unknown)) {
                return Optional.of(unknown);
            }
        }
        return Optional.empty();
    }

    private boolean isHopeless(int unknown) {
        return hopeless.computeIfAbsent(unknown, one -> !mostPossible.areEnough(one));
    }

    /** How many equations that tell a count it would mend, less those that it would make tell one. */
    private int use(int bundle) {
        int use = 0;
        for (int unknown : model.bundles().get(bundle).unknowns()) {
            for (int equation : model.equationsOf()[unknown]) {
                int unseen = withheld.unseenIn(equation);
                use += unseen == 1 ? 1 : 0;
                use -= unseen == 0 ? 1 : 0;
            }
        }
        return use;
    }

    /** Shows again what the rest can do without, the last in preference first, and notes what the others are needed for. */
    private void showAgain() {
        List<Integer> further = new ArrayList<>();
        for (int bundle = 0; bundle < model.bundles().size(); bundle++) {
            if (withheld.contains(bundle) && !stays(bundle)) {
                further.add(bundle);
            }
        }
        further.sort(Comparator.comparingInt(
                        (Integer bundle) -> model.bundles().get(bundle).cost())
                .thenComparingInt(bundle -> model.bundles().get(bundle).rank())
                .reversed());
        for (int bundle : further) {
            toldWithout(bundle).ifPresent(unknown -> neededFor.put(bundle, unknown));
        }
    }

    /** A count that showing the bundle would tell; where there is none, it is shown from here on. */
    private Optional<Integer> toldWithout(int bundle) {
        possibilities.allow(MOST_SEARCHES / 2);
        withheld.remove(bundle);
        Map<Integer, List<Move>> dropped = possibilities.forget(bundle);
        List<Integer> counts = dropped.keySet().stream()
                .sorted(Comparator.comparing((Integer unknown) -> !model.small()[unknown])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Optional<Integer> told = told(counts);
        if (told.isPresent()) {
            withheld.add(bundle);
            possibilities.restore(dropped);
        }
        return told;
    }
}
