package vn.tiendo.disclosure;

import java.util.Arrays;

/**
 * Makes a model with the same equations in which each count is as low as its kind can be: 0 if it is below the
 * threshold or doubtful, else the threshold; likewise for what a denominator leaves above its numerator. A move of
 * these low counts should also be one of the true counts, so a choice made here is safe without depending on the values
 * that it withholds. {@link TrueProofs} and {@link SafetyAudit} check this.
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

    /**
     * The value of an unknown. A denominator exceeds its numerator by 0 if it truly exceeds it by less than the
     * threshold, else by the threshold. Of several numerators, the one that gives the lowest denominator decides, but
     * the denominator is not below any of them.
     */
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
