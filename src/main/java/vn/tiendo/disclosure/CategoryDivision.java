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

/** The categories of one dimension in one place, each by its cells, and the whole. */
final class CategoryDivision {

    private final Sums sums;
    private final FigureKey key;
    private final Map<String, String> whole;
    private final String dimension;
    private final Optional<CountCell> total;
    private final List<String> categories;
    private final List<List<CountCell>> parts;
    private final Set<String> accountedFor = new HashSet<>();
    /** Whether a category of those that usually are the whole is not here; of plain counts it cannot be taken to have nothing. */
    private boolean misses;

    /**
     * Of one sheet.
     *
     * @param key of any figure of the sheet
     * @param whole what it divides, by its cells
     * @param total the figure of that, if there is one
     * @param parts the figures of each category
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

    /** What a whole without counts may be of: the categories that usually add up, else all; or all but subtotals. */
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

    /** Whether no figure says what it divides, be it in another dimension, too. */
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

    /** What adds up here. */
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

    /** Whether it has all categories of a pattern, so that they add up or do not. */
    boolean has(CategoryPattern pattern) {
        return canHave(pattern) && categories.containsAll(pattern.parts());
    }

    /**
     * Whether it has reported all categories of a pattern, which then add up or do not; of computed ones units may be missing,
     * and an own figure is often another than its computed categories give.
     */
    boolean reports(CategoryPattern pattern) {
        return has(pattern) && isReported(sum(pattern), cells(pattern));
    }

    /** Whether both counts of its categories add up, be it with those that have nothing, be it without. */
    boolean fits(CategoryPattern pattern) {
        return has(pattern) && sum(pattern).kind() == Kind.SHARE && sums.agreeInAll(sum(pattern), cells(pattern));
    }

    private CountCell sum(CategoryPattern pattern) {
        return pattern.total().isEmpty()
                ? total.orElseThrow()
                : parts.get(categories.indexOf(pattern.total())).get(0);
    }

    /** Those of a pattern that are here. */
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
     * Where all categories are, one count may add up where the other does not. Both must of fewer, and of what was added
     * up: from each category other units may be missing, and those have nothing by accident. A plain count has one alone, so that
     * all categories must be there.
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
