package vn.tiendo.disclosure.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.disclosure.attack.Count.Part;
import vn.tiendo.disclosure.attack.PublishedSite.Shown;

/**
 * Finds the fewest further cells that must be withheld with the small ones so that nothing falls, by trying every
 * choice.
 */
final class Optimum {

    private final Knowledge knowledge;
    private final int threshold;
    private final boolean whateverTheValues;
    private final Map<Cell, Set<Cell>> neighbours = new HashMap<>();
    private final Set<Set<Cell>> tried = new HashSet<>();

    /**
     * @param whateverTheValues whether they must hide the small cells whatever these hold, as long as they are small
     */
    Optimum(Knowledge knowledge, int threshold, boolean whateverTheValues) {
        this.whateverTheValues = whateverTheValues;
        this.knowledge = knowledge;
        this.threshold = threshold;
        for (Relation relation : knowledge.relations()) {
            Set<Cell> together =
                    relation.terms().keySet().stream().map(Count::cell).collect(Collectors.toSet());
            together.forEach(cell ->
                    neighbours.computeIfAbsent(cell, key -> new TreeSet<>()).addAll(together));
        }
    }

    /**
     * The cells of sensitive indicators with a small count. Computed counts beside own figures and 0 of 0 do not
     * matter.
     */
    Set<Cell> small() {
        return knowledge.values().entrySet().stream()
                .filter(entry -> knowledge.isSensitive(entry.getKey())
                        && !entry.getKey().part().isBeside()
                        && entry.getValue() < threshold
                        && !isNothing(entry.getKey().cell()))
                .map(entry -> entry.getKey().cell())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isNothing(Cell cell) {
        Long denominator = knowledge.values().get(new Count(cell, 0, Part.DENOMINATOR));
        return denominator != null && denominator == 0;
    }

    /**
     * How many further cells; empty if it takes more than {@code atMost}, or if more than {@code largest} cells are
     * connected.
     */
    OptionalInt furtherCells(int atMost, int largest) {
        int sum = 0;
        Set<Cell> rest = new TreeSet<>(small());
        while (!rest.isEmpty()) {
            Set<Cell> together = together(rest.iterator().next());
            Set<Cell> small = new TreeSet<>(rest);
            small.retainAll(together);
            rest.removeAll(together);
            if (together.size() > largest) {
                return OptionalInt.empty();
            }
            int further = 0;
            tried.clear();
            while (!isEnough(small, together, further)) {
                tried.clear();
                if (++further > atMost) {
                    return OptionalInt.empty();
                }
            }
            sum += further;
        }
        return OptionalInt.of(sum);
    }

    private Set<Cell> together(Cell start) {
        Set<Cell> together = new TreeSet<>(Set.of(start));
        List<Cell> next = List.of(start);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(cell -> neighbours.getOrDefault(cell, Set.of()).stream())
                    .filter(together::add)
                    .toList();
        }
        return together;
    }

    /** Whether these cells and so many further ones can be safe. */
    private boolean isEnough(Set<Cell> withheld, Set<Cell> together, int further) {
        if (!tried.add(Set.copyOf(withheld))) {
            return false;
        }
        if (further == 0) {
            return isSafe(withheld, together);
        }
        for (Cell cell : together) {
            if (!withheld.contains(cell) && !isNothing(cell)) {
                Set<Cell> more = new TreeSet<>(withheld);
                more.add(cell);
                if (isEnough(more, together, further - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSafe(Set<Cell> withheld, Set<Cell> together) {
        SortedMap<Cell, Shown> figures = new TreeMap<>();
        knowledge.values().forEach((count, value) -> {
            if (count.part() == Part.NUMERATOR) {
                figures.put(
                        count.cell(),
                        withheld.contains(count.cell()) && together.contains(count.cell())
                                ? Shown.WITHHELD
                                : shown(count, value));
            }
        });
        Attack attack = new Attack(knowledge, threshold, List.of(PublishedSite.of(figures)));
        return whateverTheValues ? attack.isInVainWhateverTheValues() : attack.isInVain();
    }

    private Shown shown(Count count, long value) {
        Long denominator = knowledge.values().get(count.withPart(Part.DENOMINATOR));
        return denominator == null
                ? new Shown("", "", Long.toString(value), "")
                : new Shown(Long.toString(value), Long.toString(denominator), "", "");
    }
}
