package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;

/**
 * Adds what is known about rates without counts. Such a rate may be the rate of the units below, of categories or of
 * old units. An attacker is assumed to know the sums of these even if they do not give the rate: whether they do
 * depends on withheld values, on which the choice must not depend.
 */
final class RateSums {

    private final TreeSums tree;
    private final CategorySums categories;
    private final ReorganisationSums reorganisations;
    private final Sums sums;

    RateSums(TreeSums tree, CategorySums categories, ReorganisationSums reorganisations, Sums sums) {
        this.tree = tree;
        this.categories = categories;
        this.reorganisations = reorganisations;
        this.sums = sums;
    }

    /**
     * Adds, for each rate without counts, the equations of all sums whose rate it may be.
     *
     * @param cells today's figures
     * @param numbers gives two new unknowns for each sum
     * @return a further cell for each sum of a rate whose two counts are not both known by name; withheld and shown
     *     with the rate
     */
    List<CountCell> add(List<CountCell> cells, Supplier<Unknowns> numbers) {
        return add(cells.stream().filter(RateSums::isRate).toList(), cells, numbers);
    }

    /** Adds the same for the rates that a snapshot shows; those that it withholds say nothing about sums. */
    void addThen(List<CountCell> cells) {
        List<CountCell> shown = cells.stream()
                .filter(cell -> isRate(cell) && cell.bundle() == CountCell.CONSTANT)
                .toList();
        add(shown, cells, () -> Unknowns.NONE);
    }

    private List<CountCell> add(List<CountCell> rates, List<CountCell> cells, Supplier<Unknowns> numbers) {
        if (rates.isEmpty()) {
            return List.of();
        }
        CountTable table = new CountTable(cells);
        Map<FigureKey, List<List<CountCell>>> divided = categories.dividedRates(table);
        List<CountCell> further = new ArrayList<>();
        for (CountCell rate : rates) {
            Optional<TreeSums.Parts> units = ofUnits(rate, table);
            List<List<CountCell>> ways = divided.getOrDefault(rate.key(), List.of()).stream()
                    .filter(categories -> units.isEmpty()
                            || units.get().complete()
                            || haveTheSame(categories, units.get().cells()))
                    .collect(Collectors.toCollection(ArrayList::new));
            units.ifPresent(parts -> ways.add(parts.cells()));
            boolean bothNamed = rate.has(Measure.NUMERATOR) && rate.has(Measure.DENOMINATOR);
            // 0 of 0 has no rate: where nothing occurred in all parts, they are not the whole of it.
            ways.removeIf(parts -> parts.stream().allMatch(Sums::isKnownToBeNothing));
            ways.stream().distinct().forEach(parts -> {
                CountCell whole = bothNamed ? rate : withCountsOf(parts, rate, numbers.get());
                sums.addWhatever(whole, parts);
                if (!bothNamed) {
                    further.add(whole);
                }
            });
        }
        return further;
    }

    /** The rate with its counts: from a figure of the same name if there is one, otherwise the sum of the parts. */
    private static CountCell withCountsOf(List<CountCell> parts, CountCell rate, Unknowns numbers) {
        boolean above = rate.has(Measure.NUMERATOR);
        boolean below = rate.has(Measure.DENOMINATOR);
        return rate.withCounts(
                above ? rate.numerator() : CountCell.sum(parts, Measure.NUMERATOR),
                below ? rate.denominator() : CountCell.sum(parts, Measure.DENOMINATOR),
                new Unknowns(
                        above ? rate.unknowns().numerator() : numbers.numerator(),
                        below ? rate.unknowns().denominator() : numbers.denominator()));
    }

    /**
     * The units below whose rate it may be: the first group that gives the rate (units of the year's end before those
     * of other times and old units), or else the first group from which no unit is missing. Several groups beside each
     * other would disclose the units by which they differ. A group from which a unit is missing must give the rate, and
     * is skipped if only one count of the rate is known.
     */
    private Optional<TreeSums.Parts> ofUnits(CountCell rate, CountTable table) {
        List<TreeSums.Parts> candidates = new ArrayList<>(tree.partsOf(rate, table));
        candidates.add(new TreeSums.Parts(reorganisations.partsOf(rate, table), false));
        candidates.removeIf(parts -> parts.cells().isEmpty());
        boolean one = rate.has(Measure.NUMERATOR) != rate.has(Measure.DENOMINATOR);
        return candidates.stream()
                .filter(parts -> (parts.complete() || !one) && isOf(rate, parts.cells()))
                .findFirst()
                .or(() -> candidates.stream().filter(TreeSums.Parts::complete).findFirst());
    }

    private static boolean haveTheSame(List<CountCell> some, List<CountCell> others) {
        return Stream.of(Measure.values())
                .allMatch(measure -> CountCell.sum(some, measure) == CountCell.sum(others, measure));
    }

    private static boolean isOf(CountCell rate, List<CountCell> parts) {
        long numerator = CountCell.sum(parts, Measure.NUMERATOR);
        long denominator = CountCell.sum(parts, Measure.DENOMINATOR);
        return WrittenRate.of(rate.percent()).isOf(numerator, denominator)
                && (!rate.has(Measure.NUMERATOR) || rate.numerator() == numerator)
                && (!rate.has(Measure.DENOMINATOR) || rate.denominator() == denominator);
    }

    private static boolean isRate(CountCell cell) {
        return cell.kind() == Kind.PERCENT;
    }
}
