package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;

/**
 * A whole and the categories of one dimension that divide it: figures of one unit, indicator and definition version.
 */
final class CategoryDivision {

    private final Sums sums;
    private final FigureKey key;
    private final Map<String, String> whole;
    private final String dimension;
    private final Optional<CountCell> total;
    private final List<String> categories;
    private final List<List<CountCell>> parts;
    private final Set<String> accountedFor = new HashSet<>();
    /**
     * Whether the whole is a plain count and lacks a category that usually belongs to it. To know that the others add
     * up to the whole would then be to know that the missing one has nothing.
     */
    private boolean misses;

    /**
     * A division within the figures of one unit, indicator and definition version (a sheet).
     *
     * @param key of the first figure of the sheet; identifies the sheet
     * @param whole the dimension cells of what is divided: category by dimension
     * @param total the figure of the whole, if there is one
     * @param parts by category: its figure, or the figures that divide it further
     */
    CategoryDivision(
            FigureKey key,
            Map<String, String> whole,
            String dimension,
            Optional<CountCell> total,
            Map<String, List<CountCell>> parts,
            Sums sums) {
        this.whole = whole;
        this.sums = sums;
        this.key = key;
        this.dimension = dimension;
        this.total = total;
        this.categories = List.copyOf(parts.keySet());
        this.parts = List.copyOf(parts.values());
    }

    boolean isOfRate() {
        return total.isPresent() && total.get().kind() == Kind.PERCENT;
    }

    FigureKey wholeKey() {
        return total.orElseThrow().key();
    }

    /**
     * The groups of figures that may add up to a whole whose counts no figure gives: those that usually add up to it
     * or, without any, all categories, and all categories but subtotals.
     */
    List<List<CountCell>> waysOf(Set<CategoryPattern> usual) {
        List<List<CountCell>> ways = usual.stream()
                .filter(pattern -> pattern.total().isEmpty() && isOf(pattern))
                .map(this::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
        return ways.isEmpty()
                ? Stream.of(all(), allBut(subtotals(usual)))
                        .filter(cells -> !cells.isEmpty())
                        .distinct()
                        .toList()
                : ways;
    }

    /** The figures of every group of categories that has the same sum as others, in both counts. */
    List<List<CountCell>> subsetsWithTheSumOf(List<CountCell> others) {
        return others.stream()
                .filter(CountCell::hasCounts)
                .findFirst()
                .map(one -> one.withCounts(
                        CountCell.sum(others, Measure.NUMERATOR),
                        CountCell.sum(others, Measure.DENOMINATOR),
                        Unknowns.NONE))
                .map(sum -> SubsetSums.of(sum, parts).stream()
                        .map(some -> some.stream()
                                .flatMap(part -> parts.get(part).stream())
                                .toList())
                        .toList())
                .orElse(List.of());
    }

    private Set<String> subtotals(Set<CategoryPattern> usual) {
        return usual.stream()
                .filter(pattern -> !pattern.total().isEmpty() && isOf(pattern))
                .map(CategoryPattern::total)
                .collect(Collectors.toSet());
    }

    private List<CountCell> all() {
        return allBut(Set.of());
    }

    private List<CountCell> allBut(Set<String> left) {
        return IntStream.range(0, parts.size())
                .filter(part -> !left.contains(categories.get(part)))
                .mapToObj(parts::get)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether the whole, which is the headline or a category of another dimension, has no figure. */
    boolean lacksWhole() {
        return total.isEmpty();
    }

    boolean isOfTheSameSheet(CategoryDivision other) {
        return key.equals(other.key);
    }

    boolean isOfTheSameWhole(CategoryDivision other) {
        return isOfTheSameSheet(other) && whole.equals(other.whole) && !dimension.equals(other.dimension);
    }

    private boolean isWholeOfAll() {
        return total.isPresent() && sums.agreeInAll(total.get(), all());
    }

    /**
     * The patterns that hold here: all categories if they add up to the whole, else every subset that adds up to the
     * whole or to a category; none for a rate without counts.
     */
    List<CategoryPattern> patterns() {
        List<CategoryPattern> patterns = new ArrayList<>();
        if (isOfRate()) {
            return patterns;
        }
        if (isWholeOfAll()) {
            return List.of(pattern("", IntStream.range(0, parts.size()).boxed().toList()));
        }
        total.ifPresent(whole -> SubsetSums.of(whole, parts).forEach(some -> patterns.add(pattern("", some))));
        for (int i = 0; i < parts.size(); i++) {
            for (List<Integer> some : SubsetSums.ofSubtotal(i, parts)) {
                patterns.add(pattern(categories.get(i), some));
            }
        }
        return patterns;
    }

    private CategoryPattern pattern(String sum, List<Integer> some) {
        return new CategoryPattern(
                key.indicator(),
                key.definitionVersion(),
                dimension,
                sum,
                some.stream().map(categories::get).collect(Collectors.toSet()));
    }

    /** Whether the total and all categories of a pattern have figures here, so that the pattern holds or fails. */
    boolean has(CategoryPattern pattern) {
        return canHave(pattern) && categories.containsAll(pattern.parts());
    }

    /**
     * Whether the unit itself has reported the total and all categories of a pattern; only then do they count for or
     * against the pattern. Units may be missing from computed figures, and an own figure often differs from the sum of
     * its computed categories.
     */
    boolean reports(CategoryPattern pattern) {
        return has(pattern) && isReported(sum(pattern), cells(pattern));
    }

    /**
     * Whether all categories of a pattern are here and add up as shares, in both counts. {@link #patterns} may list a
     * longer or shorter pattern instead, which differs by categories that have nothing.
     */
    boolean fits(CategoryPattern pattern) {
        return has(pattern) && sum(pattern).kind() == Kind.SHARE && sums.agreeInAll(sum(pattern), cells(pattern));
    }

    private CountCell sum(CategoryPattern pattern) {
        return pattern.total().isEmpty()
                ? total.orElseThrow()
                : parts.get(categories.indexOf(pattern.total())).get(0);
    }

    /** The figures of those categories of a pattern that are here. */
    private List<CountCell> cells(CategoryPattern pattern) {
        return pattern.parts().stream()
                .filter(categories::contains)
                .sorted()
                .flatMap(part -> parts.get(categories.indexOf(part)).stream())
                .toList();
    }

    private boolean canHave(CategoryPattern pattern) {
        return isOf(pattern) && !(pattern.total().isEmpty() && (lacksWhole() || isOfRate()));
    }

    private boolean isOf(CategoryPattern pattern) {
        return pattern.indicator().equals(key.indicator())
                && pattern.definitionVersion().equals(key.definitionVersion())
                && pattern.dimension().equals(dimension)
                && (pattern.total().isEmpty()
                        || (categories.contains(pattern.total())
                                && parts.get(categories.indexOf(pattern.total()))
                                                .size()
                                        == 1));
    }

    /**
     * Adds the equations of a pattern. If the unit itself has reported all its categories, each count is judged alone.
     * If categories are missing or a figure is computed, both counts must add up: other units may be missing from each
     * category, and would have nothing only by accident. A plain count has no second count to judge by, so all its
     * categories must be here.
     */
    void add(CategoryPattern pattern) {
        if (!canHave(pattern)) {
            return;
        }
        CountCell sum = sum(pattern);
        List<CountCell> some = cells(pattern);
        Set<String> there = new HashSet<>(pattern.parts());
        there.retainAll(categories);
        boolean all = there.size() == pattern.parts().size();
        if (!all && sum.kind() == Kind.COUNT) {
            misses |= pattern.total().isEmpty();
            return;
        }
        boolean each = all && isReported(sum, some);
        boolean held = each ? sums.addWhereAgreed(sum, some) : (there.size() > 1 && sums.addIfAllAgree(sum, some));
        if (held && pattern.total().isEmpty()) {
            accountedFor.addAll(there);
        }
    }

    private static boolean isReported(CountCell sum, List<CountCell> some) {
        return !sum.computed() && some.stream().noneMatch(CountCell::computed);
    }

    /**
     * Adds what no pattern covers: that all categories add up to the whole or, if they do not, that each category
     * without an equation is at most the whole.
     */
    void addWhatElseIsKnown() {
        if (!isOfRate() && !misses && isWholeOfAll()) {
            sums.addIfAllAgree(total.orElseThrow(), all());
        } else if (total.isPresent()) {
            for (int i = 0; i < parts.size(); i++) {
                for (Measure measure : Measure.values()) {
                    if (!accountedFor.contains(categories.get(i)) && total.get().has(measure)) {
                        sums.addAtMost(total.get(), parts.get(i), measure);
                    }
                }
            }
        }
    }
}
