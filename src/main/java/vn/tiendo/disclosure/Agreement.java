package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;

/**
 * Decides whether figures add up to another: today's by their values, those of snapshots also by what adds up today,
 * since the values that a snapshot withheld are no longer known.
 */
final class Agreement {

    private final boolean remembers;
    private final Set<Sum> today = new HashSet<>();
    private boolean ofSnapshot;
    private Map<FigureKey, CountCell> figures = Map.of();

    /**
     * A total and its parts by their keys, the same in every publication. Of two groups with the same sum, the first
     * figure stands as the total.
     */
    private record Sum(FigureKey total, Set<FigureKey> parts, Measure measure) {

        static Sum of(CountCell total, List<CountCell> parts, Measure measure) {
            Set<FigureKey> keys = new HashSet<>();
            parts.forEach(part -> keys.add(part.key()));
            return new Sum(total.key(), keys, measure);
        }
    }

    /** @param remembers whether snapshots follow; only then are the sums of today kept */
    Agreement(boolean remembers) {
        this.remembers = remembers;
    }

    /**
     * From here on the figures are those of snapshots. Since the values that a snapshot withheld are no longer known, a
     * total that is computed, or that adds up today, is assumed to have added up then.
     *
     * @param figuresOfToday today's figures by key, and those that snapshots withheld and that no longer exist
     */
    void turnToSnapshots(Map<FigureKey, CountCell> figuresOfToday) {
        ofSnapshot = true;
        figures = figuresOfToday;
    }

    /**
     * Whether the parts add up to the total. In a snapshot with withheld figures, today's values need not be those of
     * then: if only one of two counts fits, that may be an accident, and the choice would depend on the withheld
     * values. So all counts must fit there, unless the sum is computed or holds today.
     */
    boolean agree(CountCell total, List<CountCell> parts, Measure measure) {
        boolean fits = addUp(total, parts, measure);
        if (!ofSnapshot || !areUnknown(total, parts)) {
            return fits;
        }
        return addedUp(total, parts, measure) || (fits && holdInAll(total, count -> addUp(total, parts, count)));
    }

    private static boolean holdInAll(CountCell total, Predicate<Measure> sum) {
        return sum.test(Measure.NUMERATOR) && (!total.has(Measure.DENOMINATOR) || sum.test(Measure.DENOMINATOR));
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
        boolean nothing = total.kind() != Kind.NOTHING || below == 0; // 0 of 5 is not nothing, which is 0 of 0
        return nothing && sum == total.value(measure);
    }

    /** Whether the parts add up to the total in every count that it has. */
    boolean agreeInAll(CountCell total, List<CountCell> parts) {
        return holdInAll(total, count -> agree(total, parts, count));
    }

    /** Keeps a sum of today, so that it also holds in the snapshots that follow. */
    void remember(CountCell total, List<CountCell> parts, Measure measure) {
        if (!ofSnapshot && remembers) {
            today.add(Sum.of(total, parts, measure));
        }
    }

    void rememberBalance(List<CountCell> some, List<CountCell> others, Measure measure) {
        if (!ofSnapshot && remembers) {
            today.add(balance(some, others, measure));
        }
    }

    /**
     * Whether the withheld values of a sum may have differed from today's when a snapshot withheld them. They may if
     * either count does not add up with today's values (the other may then fit by accident), or if a rate differs
     * today.
     */
    boolean wasOther(CountCell total, List<CountCell> parts) {
        return ofSnapshot
                && (Stream.of(Measure.values())
                                .anyMatch(measure -> canAddUp(total, measure) && !addUp(total, parts, measure))
                        || (total.kind() == Kind.PERCENT && isOtherRate(total)));
    }

    private boolean isOtherRate(CountCell rate) {
        return Optional.ofNullable(figures.get(rate.key()))
                .filter(now -> now.kind() == Kind.PERCENT && now.percent().compareTo(rate.percent()) == 0)
                .isEmpty();
    }

    /** The same as {@link #wasOther} for two groups with the same sum. */
    boolean wasOtherBalance(List<CountCell> some, List<CountCell> others) {
        return CountCell.sum(some, Measure.NUMERATOR) != CountCell.sum(others, Measure.NUMERATOR)
                || CountCell.sum(some, Measure.DENOMINATOR) != CountCell.sum(others, Measure.DENOMINATOR);
    }

    /**
     * Whether two groups of figures have the same sum by their values or, in a snapshot, because they have it today.
     */
    boolean areBalanced(List<CountCell> some, List<CountCell> others, Measure measure) {
        return CountCell.sum(some, measure) == CountCell.sum(others, measure)
                || (ofSnapshot && today.contains(balance(some, others, measure)));
    }

    private static Sum balance(List<CountCell> some, List<CountCell> others, Measure measure) {
        List<CountCell> further = new ArrayList<>(some.subList(1, some.size()));
        further.addAll(others);
        return Sum.of(some.get(0), further, measure);
    }

    /** Whether a snapshot shows another value than today for any figure of a sum. */
    boolean isNotAsToday(CountCell total, List<CountCell> parts, Measure measure) {
        return ofSnapshot && !isAsToday(total, parts, measure);
    }

    private boolean isAsToday(CountCell total, List<CountCell> parts, Measure measure) {
        return Stream.concat(Stream.of(total), parts.stream()).allMatch(cell -> {
            Optional<CountCell> now = Optional.ofNullable(figures.get(cell.key()));
            return cell.unknown(measure) != CountCell.CONSTANT
                    || (now.isPresent() && now.get().value(measure) == cell.value(measure));
        });
    }
}
