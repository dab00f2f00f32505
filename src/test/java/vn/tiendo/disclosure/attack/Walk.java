package vn.tiendo.disclosure.attack;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Wanders from one solution of a problem to others near by. */
final class Walk {

    /** The steps of a walk that is to stay near where it began. */
    static final int SHORT = 100;

    private final Problem problem;
    private final List<long[]> steps;
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
        this.length = length;
        this.allowed = allowed;
        this.random = new SplittableRandom(seed);
        this.here = problem.truth().clone();
    }

    /** Tries a step of one to three moves; where it stands then, which is a solution. */
    long[] next() {
        if (steps.isEmpty()) {
            return here;
        }
        if (taken++ % length == 0) {
            here = problem.truth().clone();
        }
        long[] there = here.clone();
        for (int moves = 1 + random.nextInt(3); moves > 0; moves--) {
            long[] step = steps.get(random.nextInt(steps.size()));
            int sign = random.nextBoolean() ? 1 : -1;
            for (int i = 0; i < there.length; i++) {
                there[i] += sign * step[i];
            }
        }
        if (problem.isWithinBounds(there) && allowed.test(there)) {
            here = there;
        }
        return here;
    }
}
