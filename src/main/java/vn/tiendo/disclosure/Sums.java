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
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;

/** Gathers the equations of a model. */
final class Sums {

    /** Rests of totals count downwards until it is known how many other unknowns there are. */
    private static final int FIRST_SLACK = CountCell.CONSTANT - 1;

    private final Set<Equation> equations = new LinkedHashSet<>();
    private final List<Long> slacks = new ArrayList<>();
    private final Agreement agreement;
    private final Set<Integer> doubtful = new HashSet<>();
    /** @param remembers whether snapshots follow, which what adds up today is asked of again */
    Sums(boolean remembers) {
        this.agreement = new Agreement(remembers);
    }

    /** From here on the figures are those of snapshots; {@code figuresOfToday} are the same figures as they are now. */
    void turnToSnapshots(Map<FigureKey, CountCell> figuresOfToday) {
        agreement.turnToSnapshots(figuresOfToday);
    }

    /** Whether the parts add up to the total. */
    boolean agree(CountCell total, List<CountCell> parts, Measure measure) {
        return agreement.agree(total, parts, measure);
    }

    /** Whether all counts of the parts add up. */
    boolean agreeInAll(CountCell total, List<CountCell> parts) {
        return agreement.agreeInAll(total, parts);
    }

    /** Adds what is known of all counts where they all add up; whether they do. */
    boolean addIfAllAgree(CountCell total, List<CountCell> parts) {
        return agreeInAll(total, parts) && addWhereAgreed(total, parts);
    }

    /** Adds what is known of both counts where they add up; whether anything is. */
    boolean addWhereAgreed(CountCell total, List<CountCell> parts) {
        boolean found = false;
        for (Measure measure : Measure.values()) {
            if (agree(total, parts, measure)) {
                add(total, parts, measure);
                found = true;
            }
        }
        return found;
    }

    /** Adds what the parts are together, which is taken to be known, be it the total or not. */
    void addWhatever(CountCell total, List<CountCell> parts) {
        for (Measure measure : Measure.values()) {
            if (total.unknowns().equals(Unknowns.NONE) || total.unknown(measure) != CountCell.CONSTANT) {
                add(total, parts, measure);
            }
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

    /** Adds that some figures are together as much as others, where they are in all their counts. */
    void addIfBalanced(List<CountCell> some, List<CountCell> others) {
        List<Measure> measures = Stream.of(Measure.values())
                .filter(measure -> some.get(0).has(measure))
                .toList();
        if (measures.stream().allMatch(measure -> agreement.areBalanced(some, others, measure))) {
            measures.forEach(measure -> addBalance(some, others, measure));
        }
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
     * The parts leave something over of the total, nobody knows how much. Where a snapshot shows other figures than today, the
     * values of today do not tell what was left over then, not even whether it was anything.
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

    /** Adds a term to the sum; what its unknown is worth, if it has one. */
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
            return; // one person counted twice in a sum: no sum of disjoint parts
        }
        equations.add(new Equation(
                signs.keySet().stream().mapToInt(Integer::intValue).toArray(),
                signs.values().stream().mapToInt(Integer::intValue).toArray(),
                constant,
                wasOther));
    }

    /** @param unknowns how many there are before the rests of totals */
    Equation[] equations(int unknowns) {
        return equations.stream()
                .map(equation -> equation.unknowns()[0] < 0
                        ? equation.endingWith(unknowns + FIRST_SLACK - equation.unknowns()[0])
                        : equation)
                .toArray(Equation[]::new);
    }

    /**
     * Unknowns that were other numbers, perhaps, when a snapshot withheld them.
     *
     * @param unknowns how many there are before the rests of totals
     */
    Set<Integer> doubtful(int unknowns) {
        return doubtful.stream()
                .map(unknown -> unknown < 0 ? unknowns + FIRST_SLACK - unknown : unknown)
                .collect(Collectors.toSet());
    }

    /** The rests of totals, numbered after the unknowns. */
    List<Long> slacks() {
        return List.copyOf(slacks);
    }

    /** Numbers in order, with one more. */
    static int[] with(int[] some, int further) {
        if (some.length == 0) {
            return new int[] {further};
        }
        return IntStream.concat(IntStream.of(some), IntStream.of(further))
                .distinct()
                .sorted()
                .toArray();
    }

    /** The equations that each unknown is in. */
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
