package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;

/** Gathers the equations and bounds of a model. */
final class Sums {

    /** How well each is founded. */
    private final Map<Equation, Standing> equations = new LinkedHashMap<>();

    private final Set<Equation> refused;

    /** Why an equation holds; the best founded first. */
    enum Standing {
        /** It must. */
        CERTAIN,
        /** Whoever knows the units and categories expects it. */
        LIKELY,
        /** Only the figures say so; with others in the place of the withheld ones it may not hold. */
        BY_CHANCE
    }

    private final List<RateBound> bounds = new ArrayList<>();
    private final List<Long> slacks = new ArrayList<>();
    private final int firstSlack;

    /**
     * @param unknowns how many there are before any rest of a total
     * @param refused equations that can but hold by accident: together with others they would tell what nobody can know
     */
    Sums(int unknowns, Set<Equation> refused) {
        this.firstSlack = unknowns;
        this.refused = refused;
    }

    /** Whether the parts add up to the total; of a rate without counts, whether their quotient is that rate. */
    static boolean agree(CountCell total, List<CountCell> parts, Measure measure) {
        if (measure == Measure.DENOMINATOR && total.kind() != Kind.SHARE) {
            return false;
        }
        long sum = 0;
        long below = 0;
        for (CountCell part : parts) {
            sum += part.value(measure);
            below += part.denominator();
        }
        boolean nothing = total.kind() != Kind.NOTHING || below == 0; // 0 of 5 is not nothing
        return nothing && sum == total.value(measure);
    }

    /** Whether all counts of the parts add up. */
    static boolean agreeInAll(CountCell total, List<CountCell> parts) {
        return agree(total, parts, Measure.NUMERATOR)
                && (total.kind() != Kind.SHARE || agree(total, parts, Measure.DENOMINATOR));
    }

    /** Adds what is known of all counts where they all add up; whether they do. */
    boolean addIfAllAgree(CountCell total, List<CountCell> parts, Standing standing) {
        return agreeInAll(total, parts) && addWhereAgreed(total, parts, standing);
    }

    /** Adds what is known of both counts where they add up; whether anything is. */
    boolean addWhereAgreed(CountCell total, List<CountCell> parts, Standing standing) {
        boolean found = false;
        for (Measure measure : Measure.values()) {
            if (agree(total, parts, measure)) {
                add(total, parts, measure, standing);
                found = true;
            }
        }
        return found;
    }

    void add(CountCell total, List<CountCell> parts, Measure measure, Standing standing) {
        Map<Integer, Integer> signs = new TreeMap<>();
        long constant = addTerm(signs, total, measure, -1);
        for (CountCell part : parts) {
            constant += addTerm(signs, part, measure, 1);
        }
        put(signs, -constant, standing);
    }

    /** The parts leave something over of the total, nobody knows how much. */
    void addAtMost(CountCell total, List<CountCell> parts, Measure measure) {
        long rest = total.value(measure);
        Map<Integer, Integer> signs = new TreeMap<>();
        long constant = addTerm(signs, total, measure, -1);
        for (CountCell part : parts) {
            constant += addTerm(signs, part, measure, 1);
            rest -= part.value(measure);
        }
        if (rest >= 0 && !signs.isEmpty()) {
            signs.put(firstSlack + slacks.size(), 1);
            slacks.add(rest);
            put(signs, -constant, Standing.BY_CHANCE);
        }
    }

    /** The constant part of a term; an unknown one goes among the signs. */
    private static long addTerm(Map<Integer, Integer> signs, CountCell cell, Measure measure, int sign) {
        int unknown = cell.unknown(measure);
        if (unknown == CountCell.CONSTANT) {
            return sign * cell.value(measure);
        }
        signs.merge(unknown, sign, Integer::sum);
        return 0;
    }

    private void put(Map<Integer, Integer> signs, long constant, Standing standing) {
        signs.values().removeIf(sign -> sign == 0);
        boolean plain = signs.values().stream().allMatch(sign -> sign == 1 || sign == -1);
        if (signs.isEmpty() || !plain) {
            return; // one person counted twice in a sum: no sum of disjoint parts
        }
        Equation equation = new Equation(
                signs.keySet().stream().mapToInt(Integer::intValue).toArray(),
                signs.values().stream().mapToInt(Integer::intValue).toArray(),
                constant);
        if (standing == Standing.CERTAIN || !refused.contains(equation)) {
            equations.merge(equation, standing, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** Adds what a rate tells of the counts of its parts, where it is theirs; whether it is. */
    boolean addRate(CountCell rate, List<CountCell> parts) {
        List<Integer> numerators = new ArrayList<>();
        List<Integer> denominators = new ArrayList<>();
        long[] known = new long[2];
        long[] all = new long[2];
        for (CountCell part : parts) {
            all[0] += part.numerator();
            all[1] += part.denominator();
            known[0] += collect(part, Measure.NUMERATOR, numerators);
            known[1] += collect(part, Measure.DENOMINATOR, denominators);
        }
        RateBound bound =
                RateBound.of(rate.bundle(), rate.percent(), array(numerators), array(denominators), known[0], known[1]);
        if (!bound.holds(all[0], all[1])) {
            return false;
        }
        if (!numerators.isEmpty()) {
            bounds.add(bound);
        }
        for (Measure measure : Measure.values()) {
            long sum = measure == Measure.NUMERATOR ? all[0] : all[1];
            if (rate.unknown(measure) != CountCell.CONSTANT && rate.value(measure) == sum) {
                add(rate, parts, measure, Standing.LIKELY);
            }
        }
        return true;
    }

    private static long collect(CountCell part, Measure measure, List<Integer> unknowns) {
        if (part.unknown(measure) == CountCell.CONSTANT) {
            return part.value(measure);
        }
        unknowns.add(part.unknown(measure));
        return 0;
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    List<Equation> equations() {
        return List.copyOf(equations.keySet());
    }

    /** Those that hold perhaps by accident. */
    Set<Equation> accidents() {
        return allBut(Standing.CERTAIN);
    }

    /** Those that are expected to hold. */
    Set<Equation> expected() {
        return allBut(Standing.BY_CHANCE);
    }

    private Set<Equation> allBut(Standing standing) {
        return equations.entrySet().stream()
                .filter(entry -> entry.getValue() != standing)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    List<RateBound> bounds() {
        return List.copyOf(bounds);
    }

    /** The rests of totals, numbered after the unknowns. */
    List<Long> slacks() {
        return List.copyOf(slacks);
    }

    /** The equations that each unknown is in. */
    static int[][] index(int unknowns, List<int[]> members) {
        Map<Integer, List<Integer>> of = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (int unknown : members.get(i)) {
                of.computeIfAbsent(unknown, u -> new ArrayList<>()).add(i);
            }
        }
        int[][] index = new int[unknowns][];
        for (int i = 0; i < unknowns; i++) {
            index[i] = array(of.getOrDefault(i, List.of()));
        }
        return index;
    }
}
