package vn.tiendo.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.variables.FirstFail;
import org.chocosolver.solver.variables.IntVar;
import vn.tiendo.disclosure.attack.Problem.Line;

/**
 * Counts the values that each unknown of a connected problem can have, up to as many as are wanted. Most are found by
 * walking from the known solution; for the rest, the solver finds one more or proves that there is none within reach.
 */
final class PossibleValues {

    private static final int STEPS_FOR_EACH_UNKNOWN = 400;
    private static final int STEPS_AWAY_FOR_EACH = 100;

    private final Problem problem;
    private final int[] wanted;
    private final String limit;
    private final List<Set<Long>> seen = new ArrayList<>();
    private final Elimination elimination;
    private final Set<Integer> undecided = new HashSet<>();

    /** @param wanted how many values of each unknown are enough; 0 for those that need no protection */
    PossibleValues(Problem problem, int[] wanted, String limit) {
        this.problem = problem;
        this.wanted = wanted;
        this.limit = limit;
        this.elimination = new Elimination(problem);
        for (int i = 0; i < problem.size(); i++) {
            seen.add(new HashSet<>(Set.of(problem.truth()[i])));
        }
    }

    /** Searches for the wanted values. */
    PossibleValues count() {
        List<long[]> steps = elimination.steps();
        walk();
        for (int unknown = 0; unknown < wanted.length; unknown++) {
            int moved = unknown;
            boolean moves = steps.stream().anyMatch(step -> step[moved] != 0);
            if (moves && isWanting(unknown)) {
                walkAway(unknown, 1);
                walkAway(unknown, -1);
            }
            while (moves && isWanting(unknown) && solve(unknown)) {
                // each solution adds one more value
            }
        }
        return this;
    }

    int of(int unknown) {
        return seen.get(unknown).size();
    }

    /** Whether the solver ran out of time before it could decide. */
    boolean isUndecided(int unknown) {
        return undecided.contains(unknown);
    }

    private boolean isWanting(int unknown) {
        return seen.get(unknown).size() < wanted[unknown];
    }

    private void walk() {
        Walk walk = new Walk(problem, elimination, Walk.SHORT, solution -> true, 1);
        int patience = STEPS_FOR_EACH_UNKNOWN * problem.size();
        for (int i = 0; i < patience && anyWanting(i); i++) {
            remember(walk.next());
        }
    }

    /** Walks so that the unknown only rises, or only falls. */
    private void walkAway(int unknown, int sign) {
        long[] farthest = {problem.truth()[unknown]};
        Walk walk = new Walk(
                problem,
                elimination,
                Integer.MAX_VALUE,
                solution -> sign * solution[unknown] >= sign * farthest[0],
                unknown);
        for (int i = 0; i < STEPS_AWAY_FOR_EACH * problem.size() && isWanting(unknown); i++) {
            long[] solution = walk.next();
            farthest[0] = solution[unknown];
            remember(solution);
        }
    }

    private boolean anyWanting(int round) {
        if (round % 50 != 0) {
            return true;
        }
        for (int unknown = 0; unknown < wanted.length; unknown++) {
            if (isWanting(unknown)) {
                return true;
            }
        }
        return false;
    }

    private void remember(long[] solution) {
        for (int i = 0; i < solution.length; i++) {
            if (isWanting(i)) {
                seen.get(i).add(solution[i]);
            }
        }
    }

    private boolean solve(int unknown) {
        for (int reach : new int[] {4, 60}) {
            Optional<long[]> solution = solve(unknown, reach);
            if (solution.isPresent()) {
                remember(solution.get());
                return true;
            }
        }
        return false;
    }

    private Optional<long[]> solve(int unknown, int reach) {
        Model model = new Model();
        IntVar[] unknowns = new IntVar[problem.size()];
        Map<IntVar, Integer> truths = new HashMap<>();
        for (int i = 0; i < unknowns.length; i++) {
            int truth = Math.toIntExact(problem.truth()[i]);
            unknowns[i] = model.intVar(Math.max(problem.least()[i], truth - reach), truth + reach);
            truths.put(unknowns[i], truth);
        }
        for (long[] row : elimination.rows()) {
            post(model, unknowns, row, "=");
        }
        for (Line line : problem.inequalities()) {
            long[] row = new long[problem.size() + 1];
            line.factors().forEach((one, factor) -> row[one] = factor);
            row[problem.size()] = line.constant();
            post(model, unknowns, row, ">=");
        }
        for (long value : seen.get(unknown)) {
            model.arithm(unknowns[unknown], "!=", Math.toIntExact(value)).post();
        }
        Solver solver = model.getSolver();
        IntVar[] order = elimination.free().stream().map(free -> unknowns[free]).toArray(IntVar[]::new);
        solver.setSearch(
                Search.inputOrderLBSearch(unknowns[unknown]),
                Search.intVarSearch(new FirstFail(model), variable -> nearest(variable, truths), order),
                Search.inputOrderLBSearch(unknowns));
        solver.limitTime(limit);
        if (solver.solve()) {
            long[] solution = new long[unknowns.length];
            for (int i = 0; i < solution.length; i++) {
                solution[i] = unknowns[i].getValue();
            }
            return Optional.of(solution);
        }
        if (solver.isStopCriterionMet() && reach > 4) {
            undecided.add(unknown);
        }
        return Optional.empty();
    }

    private static int nearest(IntVar variable, Map<IntVar, Integer> truths) {
        int truth = truths.get(variable);
        if (variable.contains(truth)) {
            return truth;
        }
        int above = variable.nextValue(truth);
        int below = variable.previousValue(truth);
        return below < variable.getLB() || (above <= variable.getUB() && above - truth < truth - below) ? above : below;
    }

    private static void post(Model model, IntVar[] unknowns, long[] row, String operator) {
        List<IntVar> variables = new ArrayList<>();
        List<Integer> factors = new ArrayList<>();
        for (int i = 0; i < unknowns.length; i++) {
            if (row[i] != 0) {
                variables.add(unknowns[i]);
                factors.add(Math.toIntExact(row[i]));
            }
        }
        model.scalar(
                        variables.toArray(IntVar[]::new),
                        factors.stream().mapToInt(Integer::intValue).toArray(),
                        operator,
                        Math.toIntExact(-row[unknowns.length]))
                .post();
    }
}
