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

/**
 * Adds the equations of categories: all or some of a dimension add up to the whole or to another category, and two
 * dimensions divide the same whole.
 */
final class CategorySums {

    private static final int FEW_PLACES = 3;

    private final Sums sums;
    private final Supplier<List<CategoryDivision>> elsewhere;
    private final Set<CategoryPattern> usual = new LinkedHashSet<>();
    private Optional<List<CategoryDivision>> found = Optional.empty();

    /**
     * @param elsewhere gives the divisions of other years; called at most once, and only if one year leaves a pattern
     *     in doubt
     */
    CategorySums(Sums sums, Supplier<List<CategoryDivision>> elsewhere) {
        this.sums = sums;
        this.elsewhere = elsewhere;
    }

    /** Adds the equations of one publication. Patterns found in one are also tried in those that follow. */
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

    /** Two dimensions of one whole have the same sum even if no figure gives the whole. */
    private void addBalances(List<CategoryDivision> divisions) {
        for (int i = 0; i < divisions.size(); i++) {
            CategoryDivision one = divisions.get(i);
            for (int j = i + 1; j < divisions.size() && divisions.get(j).isOfTheSameSheet(one); j++) {
                CategoryDivision other = divisions.get(j);
                if (one.isOfTheSameWhole(other) && !addBalances(one.waysOf(usual), other.waysOf(usual))) {
                    addSubsets(one, other);
                    addSubsets(other, one);
                }
            }
        }
    }

    private boolean addBalances(List<List<CountCell>> some, List<List<CountCell>> others) {
        boolean found = false;
        for (List<CountCell> one : some) {
            for (List<CountCell> other : others) {
                found |= sums.addIfBalanced(one, other);
            }
        }
        return found;
    }

    /**
     * For a division with overlapping categories, where no other place shows which of them add up: every group that
     * does.
     */
    private void addSubsets(CategoryDivision one, CategoryDivision other) {
        for (List<CountCell> all : other.waysOf(usual)) {
            addBalances(one.subsetsWithTheSumOf(all), List.of(all));
        }
    }

    /**
     * The patterns that hold in most of the places that have reported all their categories (or anywhere, if no place
     * has), each with the number of places where it holds.
     */
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
            if (fitting > reported.size() - fitting) { // otherwise an accident that nobody can know of
                held.put(pattern, fitting);
            }
        });
        return held;
    }

    /**
     * Whether a pattern that holds in few places may do so by accident, for which two equal numbers are enough. It
     * counts as an accident if it fails in most places of other years and either is of a subtotal, or another pattern
     * of the same total holds at least as often here and does not fail there.
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

    /**
     * Whether it holds in at least half of the places of other years that have reported it; true without such places.
     */
    private boolean fitsElsewhere(CategoryPattern pattern) {
        List<CategoryDivision> all = found.orElseGet(elsewhere);
        found = Optional.of(all);
        List<CategoryDivision> reported =
                all.stream().filter(one -> one.reports(pattern)).toList();
        return 2 * reported.stream().filter(one -> one.fits(pattern)).count() >= reported.size();
    }

    /**
     * Whether the first of two patterns replaces the second, because they differ only by categories that have nothing
     * somewhere, or by which category is the total, and the first holds in more places. If both hold in equally many,
     * the one with more categories replaces the other, or the one whose total comes first.
     */
    private static boolean isRather(CategoryPattern one, CategoryPattern other, Map<CategoryPattern, Long> held) {
        boolean more = one.parts().containsAll(other.parts());
        int byPlaces = Long.compare(held.getOrDefault(one, 0L), held.getOrDefault(other, 0L));
        boolean turned = one.isTurned(other);
        boolean first = turned ? one.total().compareTo(other.total()) < 0 : more;
        return !one.equals(other)
                && (turned || (one.isOfTheSame(other) && (more || other.parts().containsAll(one.parts()))))
                && (byPlaces > 0 || (byPlaces == 0 && first));
    }

    /** By rate without counts, the groups of figures whose rate it may be. */
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
