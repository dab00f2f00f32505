package vn.tiendo.disclosure.attack;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Wanders from one solution of a problem to others near by. */
final class Walk {

    /** The steps of a walk that is to stay near where it began. */
    static final int SHORT = 100;

    private final Problem problem;
    private final List<long[]> steps;
    private final int[][] movedBy;
    private final Bounds bounds;
    private final boolean begins;
    private final int length;
    private final Predicate<long[]> allowed;
    private final SplittableRandom random;
    private long[] here;
    private int taken;

    /**
     * @param length after so many steps it starts anew from where it began
     * @param allowed what a solution must keep to beside the problem
     */
    Walk(Problem problem, Elimination elimination, int length, Predicate<long[]> allowed, long seed) {
        this.problem = problem;
        this.steps = elimination.steps();
        this.movedBy = steps.stream()
                .map(step -> IntStream.range(0, step.length)
                        .filter(place -> step[place] != 0)
                        .toArray())
                .toArray(int[][]::new);
        this.bounds = new Bounds(problem);
        this.begins = bounds.allow(problem.truth());
        this.length = length;
        this.allowed = allowed;
        this.random = new SplittableRandom(seed);
        this.here = problem.truth().clone();
    }

    /** Tries a step of one to three moves; where it stands then, which is a solution. */
    long[] next() {
        if (steps.isEmpty() || !begins) {
            return here;
        }
        if (taken++ % length == 0) {
            here = problem.truth().clone();
        }
        long[] there = here.clone();
        int[] chosen = new int[1 + random.nextInt(3)];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = random.nextInt(steps.size());
            int sign = random.nextBoolean() ? 1 : -1;
            for (int place : movedBy[chosen[i]]) {
                there[place] += sign * steps.get(chosen[i])[place];
            }
        }
        boolean within = true;
        for (int step : chosen) {
            within = within && bounds.allow(there, movedBy[step]);
        }
        if (within && allowed.test(there)) {
            here = there;
        }
        return here;
    }
}
