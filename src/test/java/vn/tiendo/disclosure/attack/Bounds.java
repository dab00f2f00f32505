package vn.tiendo.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.disclosure.attack.Problem.Line;

/**
 * The lower bounds and inequalities of a problem as arrays, since a walk asks for them hundreds of thousands of times.
 */
final class Bounds {

    private final int[] least;
    private final int[][] unknowns;
    private final long[][] factors;
    private final long[] constants;
    private final int[][] linesOf;

    Bounds(Problem problem) {
        this.least = problem.least();
        List<Line> lines = problem.inequalities();
        this.unknowns = new int[lines.size()][];
        this.factors = new long[lines.size()][];
        this.constants = new long[lines.size()];
        List<List<Integer>> of = new ArrayList<>();
        for (int i = 0; i < problem.size(); i++) {
            of.add(new ArrayList<>());
        }
        for (int line = 0; line < constants.length; line++) {
            var terms = lines.get(line).factors();
            unknowns[line] = terms.keySet().stream().mapToInt(Integer::intValue).toArray();
            factors[line] = terms.values().stream().mapToLong(Long::longValue).toArray();
            constants[line] = lines.get(line).constant();
            for (int unknown : unknowns[line]) {
                of.get(unknown).add(line);
            }
        }
        this.linesOf = of.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Whether values that satisfy all equations are a solution. */
    boolean allow(long[] values) {
        return allow(values, IntStream.range(0, values.length).toArray());
    }

    /** @param moved the unknowns that differ from a solution; only these are checked */
    boolean allow(long[] values, int[] moved) {
        for (int unknown : moved) {
            if (values[unknown] < least[unknown]) {
                return false;
            }
            for (int line : linesOf[unknown]) {
                if (sum(line, values) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private long sum(int line, long[] values) {
        long sum = constants[line];
        for (int i = 0; i < unknowns[line].length; i++) {
            sum += factors[line][i] * values[unknowns[line][i]];
        }
        return sum;
    }
}
