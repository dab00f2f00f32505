package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which categories add up to the whole, or to each other: all of a dimension, some of it, or two dimensions crossed. */
final class CategorySums {

    private static final int FEW_PLACES = 3;

    private final Sums sums;
    private final Supplier<List<CategoryDivision>> elsewhere;
    private final Set<CategoryPattern> usual = new LinkedHashSet<>();
    private Optional<List<CategoryDivision>> found = Optional.empty();

    /** @param elsewhere the divisions of other years */
    CategorySums(Sums sums, Supplier<List<CategoryDivision>> elsewhere) {
        this.sums = sums;
        this.elsewhere = elsewhere;
    }

    /** Adds what adds up in one publication; what is usual in one is looked for in those that follow, too. */
    void addAll(CountTable table) {
        List<CategoryDivision> divisions = CategoryDivisions.allIn(table, sums);
        Map<CategoryPattern, Long> held = heldIn(divisions);
        held.keySet()
                .removeAll(held.keySet().stream()
                        .filter(pattern -> isAccident(pattern, held))
                        .toList());
        held.keySet().stream()
                .filter(pattern -> held.keySet().stream().noneMatch(other -> isRather(other, pattern, held)))
                .forEach(usual::add);
        divisions.forEach(division -> usual.forEach(division::add));
        divisions.forEach(CategoryDivision::addWhatElseIsKnown);
        addBalances(divisions.stream().filter(CategoryDivision::lacksWhole).toList());
    }

    /** What is divided in two dimensions is as much in either, though no figure says how much. */
    private void addBalances(List<CategoryDivision> divisions) {
        for (int i = 0; i < divisions.size(); i++) {
            CategoryDivision one = divisions.get(i);
            for (int j = i + 1; j < divisions.size() && divisions.get(j).isOfTheSameSheet(one); j++) {
                CategoryDivision other = divisions.get(j);
                if (one.isOfTheSameWhole(other)) {
                    one.waysOf(usual).forEach(some -> other.waysOf(usual).forEach(as -> sums.addIfBalanced(some, as)));
                }
            }
        }
    }

    /** In how many places each holds, of those that do in most places where they were reported. */
    private static Map<CategoryPattern, Long> heldIn(List<CategoryDivision> divisions) {
        Map<CategoryPattern, Set<CategoryDivision>> found = new LinkedHashMap<>();
        for (CategoryDivision division : divisions) {
            for (CategoryPattern pattern : division.patterns()) {
                found.computeIfAbsent(pattern, one -> new LinkedHashSet<>()).add(division);
            }
        }
        Map<CategoryPattern, Long> held = new LinkedHashMap<>();
        found.forEach((pattern, where) -> {
            List<CategoryDivision> reported =
                    divisions.stream().filter(one -> one.reports(pattern)).toList();
            long fitting = (reported.isEmpty() ? divisions : reported)
                    .stream()
                            .filter(one -> where.contains(one) || one.fits(pattern))
                            .count();
            if (fitting > reported.size() - fitting) { // else it is an accident, and nobody can know of it
                held.put(pattern, fitting);
            }
        });
        return held;
    }

    /**
     * In few places, categories add up by accident, too: two of them need but be the same number. Whoever looks at other years
     * sees that they do not add up there.
     */
    private boolean isAccident(CategoryPattern pattern, Map<CategoryPattern, Long> held) {
        long places = held.getOrDefault(pattern, 0L);
        return places <= FEW_PLACES
                && (!pattern.total().isEmpty()
                        || held.keySet().stream()
                                .anyMatch(other -> other.isOfTheSame(pattern)
                                        && !other.equals(pattern)
                                        && held.getOrDefault(other, 0L) >= places
                                        && fitsElsewhere(other)))
                && !fitsElsewhere(pattern);
    }

    /** Whether it holds as often as not in other years. */
    private boolean fitsElsewhere(CategoryPattern pattern) {
        List<CategoryDivision> all = found.orElseGet(elsewhere);
        found = Optional.of(all);
        List<CategoryDivision> reported =
                all.stream().filter(one -> one.reports(pattern)).toList();
        return 2 * reported.stream().filter(one -> one.fits(pattern)).count() >= reported.size();
    }

    /** Of two that differ by some categories the one that holds in more places is meant; there these have nothing. */
    private static boolean isRather(CategoryPattern one, CategoryPattern other, Map<CategoryPattern, Long> held) {
        boolean more = one.parts().containsAll(other.parts());
        int byPlaces = Long.compare(held.getOrDefault(one, 0L), held.getOrDefault(other, 0L));
        boolean turned = one.isTurned(other);
        boolean first = turned ? one.total().compareTo(other.total()) < 0 : more;
        return !one.equals(other)
                && (turned || (one.isOfTheSame(other) && (more || other.parts().containsAll(one.parts()))))
                && (byPlaces > 0 || (byPlaces == 0 && first));
    }

    /** For each rate without counts the categories that it may be of: those that usually add up, or all of a dimension. */
    Map<FigureKey, List<List<CountCell>>> dividedRates(CountTable table) {
        List<CategoryDivision> divisions = CategoryDivisions.allIn(table, sums);
        Map<FigureKey, List<List<CountCell>>> divided = new HashMap<>();
        for (CategoryDivision division : divisions) {
            if (division.isOfRate()) {
                divided.computeIfAbsent(division.wholeKey(), key -> new ArrayList<>())
                        .addAll(division.waysOf(usual));
            }
        }
        return divided;
    }
}
