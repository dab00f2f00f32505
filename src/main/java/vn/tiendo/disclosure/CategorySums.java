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

    /** @param elsewhere gives the divisions of other years; asked at most once, and only if one year leaves a doubt */
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

    /** Two dimensions of one whole have the same sum even if no figure shows it. */
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

    /** One of them has overlapping categories, and no other place tells which of these add up: any that do. */
    private void addSubsets(CategoryDivision one, CategoryDivision other) {
        for (List<CountCell> all : other.waysOf(usual)) {
            addBalances(one.subsetsWithTheSumOf(all), List.of(all));
        }
    }

    /**
     * The patterns that hold in most of the places that have reported all their categories (or anywhere, if none has),
     * and in how many places each holds.
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
            if (fitting > reported.size() - fitting) { // otherwise an accident, which nobody can know of
                held.put(pattern, fitting);
            }
        });
        return held;
    }

    /**
     * Whether a pattern that holds in few places may do so by accident: two equal numbers are enough. It is taken for
     * an accident if it fails in most places of other years, and if it is of a subtotal or another pattern of the same
     * total, which does not fail there, holds at least as often here.
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

    /** Whether it holds in at least half of the places of other years that have reported it; also if none has. */
    private boolean fitsElsewhere(CategoryPattern pattern) {
        List<CategoryDivision> all = found.orElseGet(elsewhere);
        found = Optional.of(all);
        List<CategoryDivision> reported =
                all.stream().filter(one -> one.reports(pattern)).toList();
        return 2 * reported.stream().filter(one -> one.fits(pattern)).count() >= reported.size();
    }

    /**
     * Whether the first of two patterns replaces the second: they differ by categories that have nothing somewhere, or
     * by which category is the total, and the first holds in more places. If both hold in as many, the one with more
     * categories replaces the other, or the one whose total comes first.
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

    /** For each rate without counts, the sets of categories that it may be the rate of. */
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
