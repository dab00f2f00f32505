package vn.tiendo.disclosure.attack;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Walks at random from one solution of a problem to others nearby. */
final class Walk {

    /** The length of a walk that is to stay near its start. */
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
     * @param length after so many tried steps it starts again
     * @param allowed what a solution must satisfy beside the problem
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

    /** Tries a step of one to three moves. Returns the solution where the walk then stands. */
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
