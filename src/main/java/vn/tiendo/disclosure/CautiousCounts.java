package vn.tiendo.disclosure;

import java.util.Arrays;

/**
 * The same model with each count as low as its kind can be: 0 for what is below the threshold, the threshold for the rest, and
 * likewise for what is left between a numerator and its denominator. What holds of these holds of the true ones, and a choice
 * made by these does not depend on the values that it withholds.
 */
final class CautiousCounts {

    private final CountModel model;
    private final int threshold;
    private final long[] values;
    private final boolean[] done;

    private CautiousCounts(CountModel model) {
        this.model = model;
        this.threshold = model.threshold();
        this.values = new long[model.unknowns()];
        this.done = new boolean[model.unknowns()];
    }

    static CountModel of(CountModel model) {
        return new CautiousCounts(model).model();
    }

    private CountModel model() {
        for (int unknown = 0; unknown < model.unknowns(); unknown++) {
            lower(unknown);
        }
        int[] lowest = model.lowest().clone();
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = (int) Math.min(lowest[i], values[i]);
        }
        Equation[] sums = Arrays.stream(model.equations())
                .map(one -> new Equation(one.unknowns(), one.signs(), one.sum(values), one.doubtful()))
                .toArray(Equation[]::new);
        return new CountModel(
                values,
                model.counts(),
                lowest,
                model.bundleOf(),
                model.known(),
                model.small(),
                model.doubtful(),
                model.ceilings(),
                model.floors(),
                model.bundles(),
                sums,
                model.equationsOf(),
                threshold);
    }

    /** A denominator leaves as much above each of its numerators as it does in truth, up to the threshold. */
    private long lower(int unknown) {
        long value = model.values()[unknown];
        if (done[unknown]) {
            return values[unknown];
        }
        done[unknown] = true;
        values[unknown] = value < threshold || model.doubtful()[unknown] ? 0 : threshold;
        int[] floors = model.floors()[unknown];
        if (floors.length > 0) {
            long least = Long.MAX_VALUE;
            long most = 0;
            for (int floor : floors) {
                long low = lower(floor);
                boolean little = value - model.values()[floor] < threshold
                        || model.doubtful()[unknown]
                        || model.doubtful()[floor];
                least = Math.min(least, low + (little ? 0 : threshold));
                most = Math.max(most, low);
            }
            values[unknown] = Math.max(least, most);
        }
        return values[unknown];
    }
}
