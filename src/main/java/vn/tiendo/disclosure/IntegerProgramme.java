package vn.tiendo.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Finds other values of withheld counts exactly, by integer programmes over all counts that hang together. */
final class IntegerProgramme {

    /** Counts further off than this many stay at their true values: fewer values are found then, never more. */
    private static final int MOST_UNKNOWNS = 120;

    /** Values this far from the true one are not looked for. */
    private static final long FARTHEST = 500;

    static {
        System.setProperty("shut.up.ojAlgo", "true"); // it would greet whoever starts it
    }

    private final CountModel model;
    private final Withheld withheld;

    IntegerProgramme(CountModel model, Withheld withheld) {
        this.model = model;
        this.withheld = withheld;
    }

    /** Moves to so many other values of the unknown, as far as there are. */
    List<Move> moves(int unknown, int wanted) {
        List<Integer> near = near(unknown);
        List<Move> found = new ArrayList<>();
        long highest = FARTHEST;
        while (found.size() < wanted && highest >= -FARTHEST) {
            Optional<Move> move = highest(unknown, near, highest);
            if (move.isEmpty()) {
                break;
            }
            long shift = move.get().shiftOf(unknown);
            if (shift != 0) {
                found.add(move.get());
            }
            highest = shift - 1;
        }
        return found;
    }

    /** The move to the highest value of the unknown that is at most so far above the true one. */
    private Optional<Move> highest(int unknown, List<Integer> near, long most) {
        ExpressionsBasedModel programme = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new LinkedHashMap<>();
        for (int one : near) {
            long value = model.values()[one];
            long low = Math.max(model.lowest()[one], value - 4 * FARTHEST);
            long high = value + 4 * FARTHEST;
            for (int ceiling : model.ceilings()[one]) {
                high = near.contains(ceiling) ? high : Math.min(high, model.values()[ceiling]);
            }
            for (int floor : model.floors()[one]) {
                low = near.contains(floor) ? low : Math.max(low, model.values()[floor]);
            }
            if (one == unknown) {
                low = Math.max(low, value - FARTHEST);
                high = Math.min(high, value + most);
            }
            if (low > high) {
                return Optional.empty();
            }
            Variable variable = programme.newVariable("x" + one);
            variable.integer(true).lower(low).upper(high);
            if (one == unknown) {
                variable.weight(BigDecimal.ONE);
            }
            variables.put(one, variable);
        }
        addEquations(programme, variables);
        addPairs(programme, variables);
        addBounds(programme, variables);
        Optimisation.Result result = programme.maximise();
        return result.getState().isFeasible() ? moveOf(result, near) : Optional.empty();
    }

    private List<Integer> near(int unknown) {
        Map<Integer, Boolean> seen = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(unknown));
        seen.put(unknown, true);
        while (!open.isEmpty() && seen.size() < MOST_UNKNOWNS) {
            int at = open.removeFirst();
            List<int[]> neighbours = new ArrayList<>(List.of(model.ceilings()[at], model.floors()[at]));
            for (int equation : model.equationsOf()[at]) {
                neighbours.add(model.equations()[equation].unknowns());
            }
            for (int bound : model.boundsOf()[at]) {
                if (!withheld.contains(model.bounds()[bound].bundle())) {
                    neighbours.add(model.bounds()[bound].unknowns());
                }
            }
            for (int[] some : neighbours) {
                for (int other : some) {
                    if (withheld.isUnseen(other)
                            && seen.size() < MOST_UNKNOWNS
                            && seen.putIfAbsent(other, true) == null) {
                        open.addLast(other);
                    }
                }
            }
        }
        return new ArrayList<>(seen.keySet());
    }

    private void addEquations(ExpressionsBasedModel programme, Map<Integer, Variable> variables) {
        Map<Integer, Boolean> added = new HashMap<>();
        variables.keySet().forEach(unknown -> {
            for (int number : model.equationsOf()[unknown]) {
                if (added.putIfAbsent(number, true) == null) {
                    Equation equation = model.equations()[number];
                    Expression row = programme.newExpression("e" + number);
                    long rest = equation.constant();
                    for (int i = 0; i < equation.unknowns().length; i++) {
                        int one = equation.unknowns()[i];
                        Optional<Variable> variable = Optional.ofNullable(variables.get(one));
                        if (variable.isPresent()) {
                            row.set(variable.get(), equation.signs()[i]);
                        } else {
                            rest -= equation.signs()[i] * model.values()[one];
                        }
                    }
                    row.level(rest);
                }
            }
        });
    }

    private void addPairs(ExpressionsBasedModel programme, Map<Integer, Variable> variables) {
        variables.forEach((unknown, variable) -> {
            for (int ceiling : model.ceilings()[unknown]) {
                Optional<Variable> above = Optional.ofNullable(variables.get(ceiling));
                above.ifPresent(other -> programme
                        .newExpression("p" + unknown + "-" + ceiling)
                        .set(other, 1)
                        .set(variable, -1)
                        .lower(0));
            }
        });
    }

    private void addBounds(ExpressionsBasedModel programme, Map<Integer, Variable> variables) {
        Map<Integer, Boolean> added = new HashMap<>();
        variables.keySet().forEach(unknown -> {
            for (int number : model.boundsOf()[unknown]) {
                RateBound bound = model.bounds()[number];
                if (!withheld.contains(bound.bundle()) && added.putIfAbsent(number, true) == null) {
                    addBound(programme, variables, bound, number);
                }
            }
        });
    }

    /** {@code 0 ≤ scale × numerator − low × denominator ≤ 2 × denominator − 1}. */
    private void addBound(
            ExpressionsBasedModel programme, Map<Integer, Variable> variables, RateBound bound, int number) {
        Expression lowest = programme.newExpression("l" + number);
        Expression highest = programme.newExpression("h" + number);
        long low = addTerms(lowest, variables, bound, bound.low());
        long high = addTerms(highest, variables, bound, bound.low() + 2);
        lowest.lower(-low);
        highest.upper(-high - 1);
    }

    private long addTerms(Expression row, Map<Integer, Variable> variables, RateBound bound, long rate) {
        long constant = bound.scale() * bound.numerator() - rate * bound.denominator();
        Map<Integer, Long> factors = new LinkedHashMap<>();
        for (int numerator : bound.numerators()) {
            factors.merge(numerator, bound.scale(), Long::sum);
        }
        for (int denominator : bound.denominators()) {
            factors.merge(denominator, -rate, Long::sum);
        }
        for (Map.Entry<Integer, Long> factor : factors.entrySet()) {
            Optional<Variable> variable = Optional.ofNullable(variables.get(factor.getKey()));
            if (variable.isPresent()) {
                row.set(variable.get(), factor.getValue());
            } else {
                constant += factor.getValue() * model.values()[factor.getKey()];
            }
        }
        return constant;
    }

    /** The solver reckons in floating point: what it found counts only if it holds exactly. */
    private Optional<Move> moveOf(Optimisation.Result result, List<Integer> near) {
        List<Integer> unknowns = new ArrayList<>();
        List<Long> shifts = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            long value = result.get(i).setScale(0, RoundingMode.HALF_EVEN).longValue();
            unknowns.add(near.get(i));
            shifts.add(value - model.values()[near.get(i)]);
        }
        Move move = new Move(
                unknowns.stream().mapToInt(Integer::intValue).toArray(),
                shifts.stream().mapToLong(Long::longValue).toArray());
        return new MoveProof(model, withheld::isUnseen, withheld::contains).holds(move)
                ? Optional.of(move)
                : Optional.empty();
    }
}
