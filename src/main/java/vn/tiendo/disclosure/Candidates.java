package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the bundles that may be withheld to hide a count. */
final class Candidates {

    private final CountModel model;
    private final Withheld withheld;
    private final Comparator<Integer> byRank;

    Candidates(CountModel model, Withheld withheld) {
        this.model = model;
        this.withheld = withheld;
        this.byRank = Comparator.comparingInt(
                        (Integer bundle) -> model.bundles().get(bundle).cost())
                .thenComparingInt(bundle -> model.bundles().get(bundle).rank());
    }

    /**
     * Bundles in order of preference. If an equation contains no other unseen count, one of its bundles must be
     * withheld: those of the equation with the fewest. Otherwise any bundle around the count may help.
     */
    List<Integer> toHide(int unknown) {
        List<Integer> fewest = List.of();
        boolean alone = false;
        for (int equation : model.equationsOf()[unknown]) {
            if (withheld.unseenIn(equation) == 1) {
                List<Integer> bundles = bundlesIn(Set.of(equation));
                if (!alone || bundles.size() < fewest.size()) {
                    fewest = bundles;
                    alone = true;
                }
            }
        }
        return alone ? fewest : around(unknown);
    }

    private List<Integer> bundlesIn(Set<Integer> equations) {
        Set<Integer> bundles = new HashSet<>();
        for (int equation : equations) {
            for (int unknown : model.equations()[equation].unknowns()) {
                int bundle = model.bundleOf()[unknown];
                if (withheld.hides(bundle)) {
                    bundles.add(bundle);
                }
            }
        }
        return bundles.stream().sorted(byRank).toList();
    }

    /** The bundles that share an equation with unseen counts connected to one, the fewest equations away first. */
    private List<Integer> around(int start) {
        Set<Integer> found = new LinkedHashSet<>();
        Set<Integer> seen = new HashSet<>(Set.of(start));
        List<Integer> layer = List.of(start);
        while (!layer.isEmpty()) {
            Set<Integer> equations = new LinkedHashSet<>();
            List<Integer> next = new ArrayList<>();
            for (int unknown : layer) {
                for (int equation : model.equationsOf()[unknown]) {
                    equations.add(equation);
                }
                addUnseen(model.ceilings()[unknown], seen, next);
                addUnseen(model.floors()[unknown], seen, next);
            }
            found.addAll(bundlesIn(equations));
            equations.forEach(equation -> addUnseen(model.equations()[equation].unknowns(), seen, next));
            layer = next;
        }
        return List.copyOf(found);
    }

    private void addUnseen(int[] unknowns, Set<Integer> seen, List<Integer> next) {
        for (int unknown : unknowns) {
            if (withheld.isUnseen(unknown) && seen.add(unknown)) {
                next.add(unknown);
            }
        }
    }
}
