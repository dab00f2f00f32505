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
 * Chooses the bundles to withhold beside the small counts: as few figures as the search finds, and among equally few
 * the first by rank, never by value.
 *
 * <p>For each count in turn that has too few possible values, it withholds the fewest figures that give it enough and
 * whose own counts then have enough, too. Afterwards it shows again whatever the rest can do without.
 */
final class CellChooser {

    /** The search for the fewest figures for one count goes up to this many; beyond, bundles are added one by one. */
    private static final int MOST_SEARCHED = 4;

    /** The most bundles tried in the search for the fewest figures for one count. */
    private static final int MOST_STEPS = 400;

    /**
     * The most wide searches for one count at a time. Half as many decide whether a bundle can be shown again; five
     * times as many follow once nothing more can be withheld.
     */
    private static final int MOST_SEARCHES = 30;

    private final CountModel model;
    private final Withheld withheld;
    private final Possibilities possibilities;
    private final Candidates candidates;
    /** The possible values while every bundle is withheld. */
    private final Possibilities mostPossible;
    /** By unknown, whether too few values are found even while every bundle is withheld. */
    private final Map<Integer, Boolean> hopeless = new HashMap<>();
    /** Unknowns that nothing hides for certain; they are not looked at again. */
    private final Set<Integer> leftAlone = new HashSet<>();
    /** Bundles that stay withheld: those given, and those around {@link #leftAlone}. */
    private final BitSet settled = new BitSet();
    /** The bundles given to the constructor. */
    private final BitSet agreed;

    private final Map<Integer, Integer> neededFor = new TreeMap<>();
    private int steps;

    /** @param settled bundles that stay withheld whatever else is chosen; not changed */
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
     * Whether a count was withheld before this choice began, only for the sake of others, and the equations disclose it
     * here whatever else is withheld. Doubtful equations disclose nothing.
     */
    private boolean isGivenCover(int unknown) {
        int bundle = model.bundleOf()[unknown];
        return agreed.get(bundle)
                && !model.bundles().get(bundle).mustBeWithheld()
                && mostPossible.given(List.of(unknown)).contains(unknown);
    }

    /**
     * Withholds all bundles connected to a count that nothing hides for certain: whether fewer are enough depends on
     * its value, so choosing fewer would disclose it. Returns whether any was still shown.
     */
    private boolean withholdAround(int unknown) {
        boolean more = false;
        for (int near : possibilities.allAround(unknown)) {
            int bundle = model.bundleOf()[near];
            if (bundle >= 0) {
                settled.set(bundle); // even if withheld already, for a count that may no longer need it
            }
            if (bundle >= 0 && !withheld.contains(bundle)) {
                withheld.add(bundle);
                neededFor.put(bundle, unknown);
                more = true;
            }
        }
        return more;
    }

    /** Shows again bundles whose counts the equations disclose anyway: withholding them would hide nothing. */
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

    /** By bundle withheld for the sake of others, a count that showing it would disclose. */
    Map<Integer, Integer> neededFor() {
        return neededFor;
    }

    /** The withheld counts that need more than one possible value, small ones first. */
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

    /**
     * Withholds bundles so that all counts, and those of the bundles that it withholds, have enough possible values;
     * nothing if that takes more than the budget. Returns whether all have.
     *
     * @param budget the most figures to withhold
     * @param refused bundles already tried in vain; unchanged on return
     */
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
                return false; // all that is connected is withheld already
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

    /** The first of some counts that has too few possible values, unless no choice could give it enough. */
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

    /**
     * The number of equations with a single unseen count that get a second by withholding the bundle, less the number
     * that get their first.
     */
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

    /**
     * Shows again the bundles that the rest can do without, the least preferred first, and notes for each of the others
     * a count that needs it.
     */
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

    /** A count that showing the bundle would disclose; if there is none, the bundle is shown from here on. */
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
