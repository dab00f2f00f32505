package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Unknowns;

/**
 * Gives rates that are written without counts those of the figures that they are the rate of: of the units below, of the
 * categories, of the old units. Whoever sees such a rate is taken to know these sums.
 */
final class RateCounts {

    private final TreeSums tree;
    private final CategorySums categories;
    private final ReorganisationSums reorganisations;

    RateCounts(TreeSums tree, CategorySums categories, ReorganisationSums reorganisations) {
        this.tree = tree;
        this.categories = categories;
        this.reorganisations = reorganisations;
    }

    /** @param numbers gives the counts of a rate their unknowns */
    List<CountCell> in(List<CountCell> cells, Supplier<Unknowns> numbers) {
        if (cells.stream().noneMatch(RateCounts::lacksCounts)) {
            return cells;
        }
        CountTable table = new CountTable(cells);
        Map<FigureKey, List<CountCell>> divided = categories.dividedRates(table);
        List<CountCell> found = new ArrayList<>();
        for (CountCell cell : cells) {
            found.add(
                    lacksCounts(cell)
                            ? counts(cell, table, divided)
                                    .map(counts -> cell.withCounts(counts[0], counts[1], numbers.get()))
                                    .orElse(cell)
                            : cell);
        }
        return found;
    }

    private static boolean lacksCounts(CountCell cell) {
        return cell.kind() == Kind.PERCENT && cell.unknowns().equals(Unknowns.NONE);
    }

    private Optional<long[]> counts(CountCell rate, CountTable table, Map<FigureKey, List<CountCell>> divided) {
        List<List<CountCell>> candidates = new ArrayList<>(tree.partsOf(rate, table));
        candidates.add(divided.getOrDefault(rate.key(), List.of()));
        candidates.add(reorganisations.partsOf(rate, table));
        WrittenRate written = WrittenRate.of(rate.percent());
        for (List<CountCell> parts : candidates) {
            long numerator = parts.stream().mapToLong(CountCell::numerator).sum();
            long denominator = parts.stream().mapToLong(CountCell::denominator).sum();
            if (written.isOf(numerator, denominator)) {
                return Optional.of(new long[] {numerator, denominator});
            }
        }
        return Optional.empty();
    }
}
