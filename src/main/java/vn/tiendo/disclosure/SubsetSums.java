package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.tiendo.disclosure.CountCell.Measure;

/** Finds which of several parts add up to a total: of "of which" categories, or agencies beside places, not all do. */
final class SubsetSums {

    /** Of so many parts every subset is looked at; of more, those that lack at most three. */
    private static final int MOST_PARTS = 12;

    /** Beyond so many parts, leaving out three at a time finds accidents rather than sums. */
    private static final int MANY_PARTS = 60;

    private final List<List<CountCell>> parts;
    private final long[] numerators;
    private final long[] denominators;

    private SubsetSums(List<List<CountCell>> parts) {
        this.parts = parts;
        this.numerators = sums(parts, Measure.NUMERATOR);
        this.denominators = sums(parts, Measure.DENOMINATOR);
    }

    private static long[] sums(List<List<CountCell>> parts, Measure measure) {
        return parts.stream()
                .mapToLong(part ->
                        part.stream().mapToLong(cell -> cell.value(measure)).sum())
                .toArray();
    }

    /**
     * Adds every subset whose counts both add up to the total. Where none does, those of which one count adds up: the other
     * may not be one that can be added.
     *
     * @return whether any was found
     */
    static boolean add(Sums sums, CountCell total, List<List<CountCell>> parts) {
        SubsetSums search = new SubsetSums(parts);
        List<int[]> both = new ArrayList<>();
        List<int[]> numerator = new ArrayList<>();
        List<int[]> denominator = new ArrayList<>();
        search.forEach(subset -> {
            boolean above = search.sum(subset, search.numerators) == total.numerator();
            boolean below = total.kind() != CountCell.Kind.SHARE
                    || search.sum(subset, search.denominators) == total.denominator();
            if (above && below) {
                both.add(subset);
            } else if (above) {
                numerator.add(subset);
            } else if (below) {
                denominator.add(subset);
            }
        });
        both.forEach(subset -> sums.addWhereAgreed(total, search.cells(subset)));
        if (both.isEmpty()) {
            largest(numerator).forEach(subset -> sums.add(total, search.cells(subset), Measure.NUMERATOR));
            largest(denominator).forEach(subset -> sums.add(total, search.cells(subset), Measure.DENOMINATOR));
        }
        return !both.isEmpty() || !numerator.isEmpty() || !denominator.isEmpty();
    }

    /** Adds the subsets that give a part itself: a subtotal, or a category made of others. */
    static void addSubtotals(Sums sums, List<List<CountCell>> parts) {
        if (parts.size() > MOST_PARTS - 2) {
            return;
        }
        for (List<CountCell> part : parts) {
            if (part.size() == 1 && part.get(0).kind() == CountCell.Kind.SHARE) {
                CountCell subtotal = part.get(0);
                List<List<CountCell>> others =
                        parts.stream().filter(other -> other != part).toList();
                SubsetSums search = new SubsetSums(others);
                search.forEach(subset -> {
                    if (search.sum(subset, search.numerators) == subtotal.numerator()
                            && search.sum(subset, search.denominators) == subtotal.denominator()) {
                        sums.addWhereAgreed(subtotal, search.cells(subset));
                    }
                });
            }
        }
    }

    /** Fewer parts add up by accident; what a table says on purpose has most of them. */
    private static List<int[]> largest(List<int[]> subsets) {
        int size = subsets.stream().mapToInt(subset -> subset.length).max().orElse(0);
        return subsets.stream().filter(subset -> subset.length == size).toList();
    }

    private void forEach(Consumer<int[]> use) {
        int count = parts.size();
        if (count <= MOST_PARTS) {
            for (int mask = 1; mask < 1 << count; mask++) {
                if (Integer.bitCount(mask) > 1) {
                    int chosen = mask;
                    use.accept(subset(i -> (chosen >> i & 1) == 1));
                }
            }
            return;
        }
        use.accept(subset(i -> true));
        for (int a = 0; a < count; a++) {
            int first = a;
            use.accept(subset(i -> i != first));
            for (int b = a + 1; b < count; b++) {
                int second = b;
                use.accept(subset(i -> i != first && i != second));
                for (int c = b + 1; c < count && count <= MANY_PARTS; c++) {
                    int third = c;
                    use.accept(subset(i -> i != first && i != second && i != third));
                }
            }
        }
    }

    private int[] subset(IntPredicate chosen) {
        return IntStream.range(0, parts.size()).filter(chosen).toArray();
    }

    private long sum(int[] subset, long[] values) {
        long sum = 0;
        for (int part : subset) {
            sum += values[part];
        }
        return sum;
    }

    private List<CountCell> cells(int[] subset) {
        return IntStream.of(subset).boxed().flatMap(i -> parts.get(i).stream()).toList();
    }
}
