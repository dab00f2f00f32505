package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;

/** Gathers the equations of a model. */
final class Sums {

    /** Rests of totals count downwards until it is known how many other unknowns there are. */
    private static final int FIRST_SLACK = CountCell.CONSTANT - 1;

    private final Set<Equation> equations = new LinkedHashSet<>();
    private final List<Long> slacks = new ArrayList<>();
    private final boolean remembers;
    private final Set<Sum> today = new HashSet<>();
    private final Set<Integer> doubtful = new HashSet<>();
    private boolean ofSnapshot;
    private Map<FigureKey, CountCell> figures = Map.of();

    /** What adds up, whenever. */
    private record Sum(FigureKey total, Set<FigureKey> parts, Measure measure) {

        static Sum of(CountCell total, List<CountCell> parts, Measure measure) {
            Set<FigureKey> keys = new HashSet<>();
            parts.forEach(part -> keys.add(part.key()));
            return new Sum(total.key(), keys, measure);
        }
    }

    /** @param remembers whether snapshots follow, which what adds up today is asked of again */
    Sums(boolean remembers) {
        this.remembers = remembers;
    }

    /**
     * From here on the figures are those of snapshots. Of what they withhold the values of that time are not known any more:
     * what adds up today, or is computed, is taken to have added up then.
     *
     * @param figuresOfToday the same figures as they are now
     */
    void turnToSnapshots(Map<FigureKey, CountCell> figuresOfToday) {
        ofSnapshot = true;
        figures = figuresOfToday;
    }

    /**
     * Whether the parts add up to the total. Of what a snapshot withheld the values of today are not those of then for certain:
     * that one count of them fits is an accident, and whether it does, they alone would decide.
     */
    boolean agree(CountCell total, List<CountCell> parts, Measure measure) {
        boolean fits = addUp(total, parts, measure);
        if (!ofSnapshot || !areUnknown(total, parts)) {
            return fits;
        }
        return addedUp(total, parts, measure) || (fits && addUpInAll(total, parts));
    }

    private static boolean addUpInAll(CountCell total, List<CountCell> parts) {
        return addUp(total, parts, Measure.NUMERATOR)
                && (!total.has(Measure.DENOMINATOR) || addUp(total, parts, Measure.DENOMINATOR));
    }

    private static boolean areUnknown(CountCell total, List<CountCell> parts) {
        return Stream.concat(Stream.of(total), parts.stream())
                .anyMatch(cell -> !cell.unknowns().equals(Unknowns.NONE));
    }

    private boolean addedUp(CountCell total, List<CountCell> parts, Measure measure) {
        return canAddUp(total, measure)
                && Stream.concat(Stream.of(total), parts.stream())
                        .anyMatch(cell -> cell.unknown(measure) != CountCell.CONSTANT)
                && (total.computed() || today.contains(Sum.of(total, parts, measure)));
    }

    private static boolean canAddUp(CountCell total, Measure measure) {
        return total.has(measure) || (total.kind() == Kind.NOTHING && measure == Measure.NUMERATOR);
    }

    private static boolean addUp(CountCell total, List<CountCell> parts, Measure measure) {
        if (!canAddUp(total, measure)) {
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
    boolean agreeInAll(CountCell total, List<CountCell> parts) {
        return agree(total, parts, Measure.NUMERATOR)
                && (!total.has(Measure.DENOMINATOR) || agree(total, parts, Measure.DENOMINATOR));
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
        boolean wasOther = wasOther(total, parts);
        if (!ofSnapshot && remembers) {
            today.add(Sum.of(total, parts, measure));
        } else if (wasOther) {
            doubtful.addAll(signs.keySet());
        }
        put(signs, constant, wasOther);
    }

    /**
     * Whether what is withheld of a sum was other numbers, perhaps, when a snapshot withheld it: where one count does not add up
     * any more, the other one may do so by accident.
     */
    private boolean wasOther(CountCell total, List<CountCell> parts) {
        return ofSnapshot
                && Stream.of(Measure.values())
                        .anyMatch(measure -> canAddUp(total, measure) && !addUp(total, parts, measure));
    }

    /** Adds that some figures are together as much as others, where they are in all their counts. */
    void addIfBalanced(List<CountCell> some, List<CountCell> others) {
        List<Measure> measures = Stream.of(Measure.values())
                .filter(measure -> some.get(0).has(measure))
                .toList();
        if (measures.stream().allMatch(measure -> areBalanced(some, others, measure))) {
            measures.forEach(measure -> addBalance(some, others, measure));
        }
    }

    private boolean areBalanced(List<CountCell> some, List<CountCell> others, Measure measure) {
        return sum(some, measure) == sum(others, measure)
                || (ofSnapshot && today.contains(balance(some, others, measure)));
    }

    private static long sum(List<CountCell> cells, Measure measure) {
        return cells.stream().mapToLong(cell -> cell.value(measure)).sum();
    }

    private static Sum balance(List<CountCell> some, List<CountCell> others, Measure measure) {
        List<CountCell> further = new ArrayList<>(some.subList(1, some.size()));
        further.addAll(others);
        return Sum.of(some.get(0), further, measure);
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
        boolean wasOther = sum(some, Measure.NUMERATOR) != sum(others, Measure.NUMERATOR)
                || sum(some, Measure.DENOMINATOR) != sum(others, Measure.DENOMINATOR);
        if (wasOther) {
            doubtful.addAll(signs.keySet());
        } else if (!ofSnapshot && remembers) {
            today.add(balance(some, others, measure));
        }
        put(signs, constant, wasOther);
    }

    /** Whether what a snapshot shows of a sum is what is shown today, too. */
    private boolean isAsToday(CountCell total, List<CountCell> parts, Measure measure) {
        return Stream.concat(Stream.of(total), parts.stream()).allMatch(cell -> {
            Optional<CountCell> now = Optional.ofNullable(figures.get(cell.key()));
            return cell.unknown(measure) != CountCell.CONSTANT
                    || (now.isPresent() && now.get().value(measure) == cell.value(measure));
        });
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
        boolean wasOther = ofSnapshot && !isAsToday(total, parts, measure);
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
