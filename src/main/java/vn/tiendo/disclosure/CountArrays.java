package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.disclosure.CountCell.Measure;

/** Lays out counts and their equations as the arrays of a model. */
final class CountArrays {

    private static final int[] NONE = new int[0];

    private final Bundles bundles;
    private final SmallCounts sizes;

    CountArrays(Bundles bundles, SmallCounts sizes) {
        this.bundles = bundles;
        this.sizes = sizes;
    }

    /**
     * @param cells today's figures, and a further cell for each sum whose rate a rate without counts may be
     * @param gone figures that a snapshot withheld and that no longer exist
     * @param unknowns the number of unknowns before the slacks
     * @param known by unknown, whether it is known whatever is withheld
     * @param before by figure, the snapshot that withheld it
     * @param open figures that are known whatever is withheld
     */
    CountModel model(
            List<CountCell> cells,
            List<CountCell> gone,
            int unknowns,
            Sums sums,
            boolean[] known,
            Map<FigureKey, String> before,
            Set<FigureKey> open) {
        int all = unknowns + sums.slacks().size();
        long[] values = new long[all];
        int[] lowest = new int[all];
        int[] bundleOf = new int[all];
        boolean[] small = new boolean[all];
        Arrays.fill(bundleOf, -1);
        List<List<CountCell>> groups = Bundles.grouped(cells);
        for (int number = 0; number < groups.size(); number++) {
            for (CountCell cell : groups.get(number)) {
                describe(cell, open, number, values, lowest, bundleOf, small);
            }
        }
        for (int i = 0; i < sums.slacks().size(); i++) {
            values[unknowns + i] = sums.slacks().get(i);
        }
        List<CountCell> paired = new ArrayList<>(cells);
        paired.addAll(gone);
        Equation[] equations = sums.equations(unknowns);
        return new CountModel(
                values,
                unknowns,
                lowest,
                bundleOf,
                Arrays.copyOf(known, all),
                small,
                doubtful(all, unknowns, sums, gone),
                pairs(paired, all, Measure.NUMERATOR),
                pairs(paired, all, Measure.DENOMINATOR),
                bundles.of(groups, before, open),
                equations,
                Sums.index(all, Arrays.stream(equations).map(Equation::unknowns).toList()),
                sizes.threshold());
    }

    private static boolean[] doubtful(int all, int unknowns, Sums sums, List<CountCell> gone) {
        boolean[] doubtful = new boolean[all];
        sums.doubtful(unknowns).forEach(unknown -> doubtful[unknown] = true);
        gone.forEach(cell -> EarlierCells.mark(cell, doubtful));
        return doubtful;
    }

    private void describe(
            CountCell cell,
            Set<FigureKey> open,
            int bundle,
            long[] values,
            int[] lowest,
            int[] bundleOf,
            boolean[] small) {
        for (Measure measure : Measure.values()) {
            int unknown = cell.unknown(measure);
            if (unknown != CountCell.CONSTANT) {
                values[unknown] = cell.value(measure);
                bundleOf[unknown] = bundle;
                lowest[unknown] =
                        Math.max(lowest[unknown], measure == Measure.DENOMINATOR && cell.denominator() > 0 ? 1 : 0);
                small[unknown] |= !open.contains(cell.key()) && sizes.isSmall(cell, measure);
            }
        }
    }

    /**
     * By unknown, the unknowns that bound it.
     *
     * @param of {@link Measure#NUMERATOR} for the denominators of each numerator, {@link Measure#DENOMINATOR} for the
     *     numerators of each denominator
     */
    private static int[][] pairs(List<CountCell> cells, int unknowns, Measure of) {
        int[][] pairs = new int[unknowns][];
        Arrays.fill(pairs, NONE);
        for (CountCell cell : cells) {
            int numerator = cell.unknowns().numerator();
            int denominator = cell.unknowns().denominator();
            if (numerator != CountCell.CONSTANT && denominator != CountCell.CONSTANT && numerator != denominator) {
                boolean above = of == Measure.NUMERATOR;
                int one = above ? numerator : denominator;
                pairs[one] = Sums.with(pairs[one], above ? denominator : numerator);
            }
        }
        return pairs;
    }
}
