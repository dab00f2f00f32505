package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;

/** Collects the equations of a model: first those of today's figures, then those of snapshots. */
final class Sums {

    /**
     * Slacks (what parts leave of a total) are numbered downwards from here until the number of other unknowns is
     * known.
     */
    private static final int FIRST_SLACK = CountCell.CONSTANT - 1;

    private final Set<Equation> equations = new LinkedHashSet<>();
    private final List<Long> slacks = new ArrayList<>();
    private final Agreement agreement;
    private final Set<Integer> doubtful = new HashSet<>();

    /** @param remembers whether snapshots follow; only then are the sums of today kept */
    Sums(boolean remembers) {
        this.agreement = new Agreement(remembers);
    }

    /** See {@link Agreement#turnToSnapshots}. */
    void turnToSnapshots(Map<FigureKey, CountCell> figuresOfToday) {
        agreement.turnToSnapshots(figuresOfToday);
    }

    /** See {@link Agreement#agree}. */
    boolean agree(CountCell total, List<CountCell> parts, Measure measure) {
        return agreement.agree(total, parts, measure);
    }

    /** See {@link Agreement#agreeInAll}. */
    boolean agreeInAll(CountCell total, List<CountCell> parts) {
        return agreement.agreeInAll(total, parts);
    }

    /** Adds an equation for each count of the total if all add up. Returns whether it did. */
    boolean addIfAllAgree(CountCell total, List<CountCell> parts) {
        return agreeInAll(total, parts) && addWhereAgreed(total, parts);
    }

    /**
     * Adds an equation for each count that adds up, even if the other does not. Returns whether any did. Of a share that
     * is of somebody no parts are the sum in which nothing occurred: that its numerator is 0, too, is an accident, for to
     * know of it is to know the numerator.
     */
    boolean addWhereAgreed(CountCell total, List<CountCell> parts) {
        boolean found = false;
        if (total.kind() == Kind.SHARE && parts.stream().allMatch(Sums::isKnownToBeNothing)) {
            return false;
        }
        for (Measure measure : Measure.values()) {
            if (agree(total, parts, measure)) {
                add(total, parts, measure);
                found = true;
            }
        }
        return found;
    }

    /** Whether nothing occurred, and everybody can see it. */
    static boolean isKnownToBeNothing(CountCell part) {
        return part.kind() == Kind.NOTHING && part.unknowns().equals(Unknowns.NONE);
    }

    /** Adds the equations even if the parts do not add up: their difference to the total is then known. */
    void addWhatever(CountCell total, List<CountCell> parts) {
        for (Measure measure : Measure.values()) {
            add(total, parts, measure);
        }
    }

    private void add(CountCell total, List<CountCell> parts, Measure measure) {
        Map<Integer, Integer> signs = new TreeMap<>();
        long constant = addTerm(signs, total, measure, -1);
        for (CountCell part : parts) {
            constant += addTerm(signs, part, measure, 1);
        }
        boolean wasOther = agreement.wasOther(total, parts);
        agreement.remember(total, parts, measure);
        if (wasOther) {
            doubtful.addAll(signs.keySet());
        }
        put(signs, constant, wasOther);
    }

    /**
     * Adds the equations of two groups of figures if they have the same sum in every count that any of their figures
     * has (the first may be {@code -}, which has no counts). Returns whether they have.
     */
    boolean addIfBalanced(List<CountCell> some, List<CountCell> others) {
        List<Measure> measures = Stream.of(Measure.values())
                .filter(measure -> Stream.concat(some.stream(), others.stream()).anyMatch(cell -> cell.has(measure)))
                .toList();
        boolean balanced = measures.stream().allMatch(measure -> agreement.areBalanced(some, others, measure));
        if (balanced) {
            measures.forEach(measure -> addBalance(some, others, measure));
        }
        return balanced;
    }

    private void addBalance(List<CountCell> some, List<CountCell> others, Measure measure) {
        Map<Integer, Integer> signs = new TreeMap<>();
        long constant = 0;
        for (CountCell cell : some) {
            constant += addTerm(signs, cell, measure, -1);
        }
        for (CountCell cell : others) {
            constant += addTerm(signs, cell, measure, 1);
        }
        boolean wasOther = agreement.wasOtherBalance(some, others);
        agreement.rememberBalance(some, others, measure);
        if (wasOther) {
            doubtful.addAll(signs.keySet());
        }
        put(signs, constant, wasOther);
    }

    /**
     * Adds that the parts are at most the total, with a slack of at least 0; nothing if today's parts exceed the total.
     * If a snapshot shows other values than today, nobody knows what was left of the total then: the slack is doubtful.
     */
    void addAtMost(CountCell total, List<CountCell> parts, Measure measure) {
        long rest = total.value(measure);
        Map<Integer, Integer> signs = new TreeMap<>();
        long constant = addTerm(signs, total, measure, -1);
        for (CountCell part : parts) {
            constant += addTerm(signs, part, measure, 1);
            rest -= part.value(measure);
        }
        boolean wasOther = agreement.isNotAsToday(total, parts, measure);
        if ((rest >= 0 || wasOther) && !signs.isEmpty()) {
            int slack = FIRST_SLACK - slacks.size();
            long left = Math.max(0, rest);
            if (wasOther) {
                doubtful.add(slack);
            }
            signs.put(slack, 1);
            slacks.add(left);
            put(signs, constant + left, wasOther);
        }
    }

    /** Adds a term to an equation. Returns its value with the sign if it is an unknown, else 0. */
    private static long addTerm(Map<Integer, Integer> signs, CountCell cell, Measure measure, int sign) {
        int unknown = cell.unknown(measure);
        if (unknown == CountCell.CONSTANT) {
            return 0;
        }
        signs.merge(unknown, sign, Integer::sum);
        return sign * cell.value(measure);
    }

    private void put(Map<Integer, Integer> signs, long constant, boolean wasOther) {
        signs.values().removeIf(sign -> sign == 0);
        boolean plain = signs.values().stream().allMatch(sign -> sign == 1 || sign == -1);
        if (signs.isEmpty() || !plain) {
            return; // a count occurs twice: the parts are not disjoint
        }
        equations.add(new Equation(
                signs.keySet().stream().mapToInt(Integer::intValue).toArray(),
                signs.values().stream().mapToInt(Integer::intValue).toArray(),
                constant,
                wasOther));
    }

    /** @param unknowns how many there are before the slacks */
    Equation[] equations(int unknowns) {
        return equations.stream()
                .map(equation -> equation.unknowns()[0] < 0
                        ? equation.endingWith(unknowns + FIRST_SLACK - equation.unknowns()[0])
                        : equation)
                .toArray(Equation[]::new);
    }

    /**
     * The unknowns that may have had other values when a snapshot withheld them.
     *
     * @param unknowns how many there are before the slacks
     */
    Set<Integer> doubtful(int unknowns) {
        return doubtful.stream()
                .map(unknown -> unknown < 0 ? unknowns + FIRST_SLACK - unknown : unknown)
                .collect(Collectors.toSet());
    }

    /** The values of the slacks, in the order of their final numbers. */
    List<Long> slacks() {
        return List.copyOf(slacks);
    }

    /** The numbers and one more, each once, in ascending order. */
    static int[] with(int[] some, int further) {
        if (some.length == 0) {
            return new int[] {further};
        }
        return IntStream.concat(IntStream.of(some), IntStream.of(further))
                .distinct()
                .sorted()
                .toArray();
    }

    /**
     * For each unknown, the indices of the equations that contain it.
     *
     * @param members the unknowns of each equation
     */
    static int[][] index(int unknowns, List<int[]> members) {
        int[] counts = new int[unknowns];
        members.forEach(some -> IntStream.of(some).forEach(unknown -> counts[unknown]++));
        int[][] index = new int[unknowns][];
        Arrays.setAll(index, unknown -> new int[counts[unknown]]);
        for (int i = members.size() - 1; i >= 0; i--) {
            for (int unknown : members.get(i)) {
                index[unknown][--counts[unknown]] = i;
            }
        }
        return index;
    }
}
