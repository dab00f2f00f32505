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

/** Which figures add up to others: today by their values, in snapshots as far as these are known of then. */
final class Agreement {

    private final boolean remembers;
    private final Set<Sum> today = new HashSet<>();
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
    Agreement(boolean remembers) {
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
        boolean nothing = total.kind() != Kind.NOTHING || below == 0; // 0 of 5 is not nothing
        return nothing && sum == total.value(measure);
    }

    /** Whether all counts of the parts add up. */
    boolean agreeInAll(CountCell total, List<CountCell> parts) {
        return holdInAll(total, count -> agree(total, parts, count));
    }

    /** Notes what adds up today. */
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
     * Whether what is withheld of a sum was other numbers, perhaps, when a snapshot withheld it: where one count does not add up
     * any more, the other one may do so by accident; and where a rate is another today, so is what it was of.
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

    /** The same of figures that are together as much as others. */
    boolean wasOtherBalance(List<CountCell> some, List<CountCell> others) {
        return sum(some, Measure.NUMERATOR) != sum(others, Measure.NUMERATOR)
                || sum(some, Measure.DENOMINATOR) != sum(others, Measure.DENOMINATOR);
    }

    /** Whether some figures are together as much as others. */
    boolean areBalanced(List<CountCell> some, List<CountCell> others, Measure measure) {
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

    /** Whether a snapshot shows other figures of a sum than are shown today. */
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
