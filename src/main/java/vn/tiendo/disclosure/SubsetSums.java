package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;

/** Finds which of several categories add up to a total; with "of which" categories, not all of them do. */
final class SubsetSums {

    /** Up to this many parts, every subset is tried; beyond, those that leave out at most three parts. */
    private static final int MOST_PARTS = 12;

    /** Beyond this many parts, at most two are left out: leaving out three finds accidents rather than sums. */
    private static final int MANY_PARTS = 60;

    /**
     * The most parts of a plain count that may be left out: a single number is easily the sum of others by accident.
     */
    private static final int MOST_MISSING = 2;

    private final int count;
    private final long[] numerators;
    private final long[] denominators;

    private SubsetSums(List<List<CountCell>> parts) {
        this.count = parts.size();
        this.numerators = sums(parts, Measure.NUMERATOR);
        this.denominators = sums(parts, Measure.DENOMINATOR);
    }

    private static long[] sums(List<List<CountCell>> parts, Measure measure) {
        return parts.stream().mapToLong(part -> CountCell.sum(part, measure)).toArray();
    }

    /**
     * Every subset of at least two parts whose counts both add up to the total. For plain counts, and for shares that
     * all have the denominator of the total, only the numerator must, and only the largest subsets count: smaller ones
     * may fit by accident.
     *
     * @return for each subset, the indices of its parts
     */
    static List<List<Integer>> of(CountCell total, List<List<CountCell>> parts) {
        SubsetSums search = new SubsetSums(parts);
        boolean alone = total.kind() != Kind.SHARE
                || LongStream.of(search.denominators).allMatch(below -> below == total.denominator());
        List<int[]> found = new ArrayList<>();
        search.forEach(subset -> {
            boolean most = total.kind() == Kind.SHARE || subset.length >= parts.size() - MOST_MISSING;
            if (most
                    && search.sum(subset, search.numerators) == total.numerator()
                    && (alone || search.sum(subset, search.denominators) == total.denominator())) {
                found.add(subset);
            }
        });
        return numbers(alone ? largest(found) : found);
    }

    /**
     * Every subset of at least two other parts whose counts both add up to one part: a subtotal. Empty for a part that
     * is not a single share, and if there are too many parts.
     *
     * @param number the index of the part that may be a subtotal
     * @return for each subset, the indices of its parts
     */
    static List<List<Integer>> ofSubtotal(int number, List<List<CountCell>> parts) {
        boolean isOne =
                parts.get(number).size() == 1 && parts.get(number).get(0).kind() == Kind.SHARE;
        if (!isOne || parts.size() > MOST_PARTS - 2) {
            return List.of();
        }
        CountCell subtotal = parts.get(number).get(0);
        SubsetSums search = new SubsetSums(parts);
        List<int[]> found = new ArrayList<>();
        search.forEach(subset -> {
            if (IntStream.of(subset).noneMatch(part -> part == number)
                    && search.sum(subset, search.numerators) == subtotal.numerator()
                    && search.sum(subset, search.denominators) == subtotal.denominator()) {
                found.add(subset);
            }
        });
        return numbers(found);
    }

    private static List<List<Integer>> numbers(List<int[]> subsets) {
        return subsets.stream()
                .map(subset -> IntStream.of(subset).boxed().toList())
                .toList();
    }

    /** The largest subsets: intended divisions use most of the parts, and smaller ones add up by accident. */
    private static List<int[]> largest(List<int[]> subsets) {
        int size = subsets.stream().mapToInt(subset -> subset.length).max().orElse(0);
        return subsets.stream().filter(subset -> subset.length == size).toList();
    }

    private void forEach(Consumer<int[]> use) {
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
        return IntStream.range(0, count).filter(chosen).toArray();
    }

    private long sum(int[] subset, long[] values) {
        long sum = 0;
        for (int part : subset) {
            sum += values[part];
        }
        return sum;
    }
}
