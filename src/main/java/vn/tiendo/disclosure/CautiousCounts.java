package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The same model with each count as low as its kind can be: 0 for what is below the threshold, the threshold for the rest, and
 * likewise for what is left between a numerator and its denominator. What holds of these holds of the true ones, and a choice
 * made by these does not depend on the values that it withholds.
 */
final class CautiousCounts {

    /** Of what a rate is made of, nobody knows how much there is. */
    private static final long PLENTY = 1_000_000;

    private final CountModel model;
    private final int threshold;
    private final long[] values;
    private final boolean[] done;
    private final List<Equation> equations = new ArrayList<>();
    private final List<Integer> bundleOfRates = new ArrayList<>();
    private final List<List<Integer>> ratesOf = new ArrayList<>();

    private CautiousCounts(CountModel model) {
        this.model = model;
        this.threshold = model.threshold();
        this.values = new long[model.unknowns() + 2 * model.bounds().length];
        this.done = new boolean[model.unknowns()];
        model.bundles().forEach(bundle -> ratesOf.add(new ArrayList<>()));
    }

    static CountModel of(CountModel model) {
        return new CautiousCounts(model).model();
    }

    private CountModel model() {
        for (int unknown = 0; unknown < model.unknowns(); unknown++) {
            lower(unknown);
        }
        Arrays.fill(values, model.unknowns(), values.length, PLENTY);
        for (Equation equation : model.equations()) {
            if (model.expected().contains(equation)) {
                addEquation(equation.unknowns(), equation.signs());
            }
        }
        for (RateBound bound : model.bounds()) {
            addRate(bound.bundle(), bound.numerators());
            addRate(bound.bundle(), bound.denominators());
        }
        int all = values.length;
        int[] lowest = Arrays.copyOf(model.lowest(), all);
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = (int) Math.min(lowest[i], values[i]);
        }
        int[] bundleOf = Arrays.copyOf(model.bundleOf(), all);
        Arrays.fill(bundleOf, model.unknowns(), all, -1);
        for (int i = 0; i < bundleOfRates.size(); i++) {
            bundleOf[model.unknowns() + i] = bundleOfRates.get(i);
        }
        Equation[] sums = equations.toArray(new Equation[0]);
        return new CountModel(
                values,
                model.counts(),
                lowest,
                bundleOf,
                Arrays.copyOf(model.known(), all),
                Arrays.copyOf(model.small(), all),
                padded(model.ceilings(), all),
                padded(model.floors(), all),
                bundles(),
                sums,
                model.accidents(),
                model.expected(),
                Sums.index(all, Arrays.stream(sums).map(Equation::unknowns).toList()),
                new RateBound[0],
                padded(new int[0][], all),
                threshold);
    }

    private static int[][] padded(int[][] lists, int size) {
        int[][] padded = Arrays.copyOf(lists, size);
        for (int i = lists.length; i < size; i++) {
            padded[i] = new int[0];
        }
        return padded;
    }

    /** A denominator leaves as much above each of its numerators as it does in truth, up to the threshold. */
    private long lower(int unknown) {
        long value = model.values()[unknown];
        if (done[unknown]) {
            return values[unknown];
        }
        done[unknown] = true;
        values[unknown] = value < threshold ? 0 : threshold;
        int[] floors = model.floors()[unknown];
        if (floors.length > 0) {
            long least = Long.MAX_VALUE;
            long most = 0;
            for (int floor : floors) {
                long low = lower(floor);
                least = Math.min(least, low + (value - model.values()[floor] < threshold ? 0 : threshold));
                most = Math.max(most, low);
            }
            values[unknown] = Math.max(least, most);
        }
        return values[unknown];
    }

    private void addEquation(int[] unknowns, int[] signs) {
        long constant = new Equation(unknowns, signs, 0).sum(values);
        equations.add(new Equation(unknowns, signs, constant));
    }

    /** Other counts give the same rate for certain if their sums are the same. */
    private void addRate(int bundle, int[] parts) {
        int[] unknowns = Arrays.stream(parts).distinct().toArray();
        if (unknowns.length == 0 || unknowns.length < parts.length) {
            return;
        }
        int[] signs = new int[unknowns.length];
        Arrays.fill(signs, 1);
        if (bundle >= 0) {
            int rest = model.unknowns() + bundleOfRates.size();
            ratesOf.get(bundle).add(rest);
            bundleOfRates.add(bundle);
            unknowns = Arrays.copyOf(unknowns, unknowns.length + 1);
            unknowns[unknowns.length - 1] = rest;
            signs = Arrays.copyOf(signs, unknowns.length);
            signs[unknowns.length - 1] = -1;
        }
        addEquation(unknowns, signs);
    }

    private List<Bundle> bundles() {
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < ratesOf.size(); i++) {
            Bundle bundle = model.bundles().get(i);
            bundles.add(ratesOf.get(i).isEmpty() ? bundle : bundle.with(ratesOf.get(i)));
        }
        return List.copyOf(bundles);
    }
}
