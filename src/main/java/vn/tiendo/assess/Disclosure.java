package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.assess.FigureTable.Edition;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;

/**
 * Withholds small counts of sensitive indicators, and everything from which they could be worked out.
 *
 * <p>First each figure with a count below the threshold. Then, until nothing changes: wherever cells add up to a total
 * (units to the unit above, categories to the headline) and what is withheld among the parts is a single cell or is
 * itself below the threshold, the next smallest part, or failing that the total, is withheld as well. Last, a count that
 * another indicator shows under the same name goes with it.
 */
final class Disclosure {

    private final FigureTable table;
    private final AdministrativeUnits units;
    private final Map<IndicatorCode, Indicator> sensitive = new TreeMap<>();
    private final long threshold;

    private Disclosure(FigureTable table, AdministrativeUnits units, Collection<Indicator> indicators, int threshold) {
        this.table = table;
        this.units = units;
        this.threshold = threshold;
        indicators.stream().filter(Indicator::sensitive).forEach(one -> sensitive.put(one.code(), one));
    }

    static void applyTo(FigureTable table, AdministrativeUnits units, Collection<Indicator> indicators, int threshold) {
        Disclosure disclosure = new Disclosure(table, units, indicators, threshold);
        if (!disclosure.sensitive.isEmpty()) {
            disclosure.run();
        }
    }

    /** One figure of the table. */
    private record Cell(SeriesKey key, Edition edition) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::key).thenComparing(Cell::edition);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /** A total and the cells that add up to it. */
    private record Relation(Cell total, List<Cell> parts) {}

    private void run() {
        Map<Cell, Counts> counts = sensitiveCounts();
        Set<Cell> withheld = new TreeSet<>();
        counts.forEach((cell, count) -> {
            if (count.isBelow(threshold)) {
                withheld.add(cell);
            }
        });
        if (withheld.isEmpty()) {
            return;
        }
        List<Relation> relations = relations(counts.keySet()).stream()
                .filter(relation -> addsUp(relation, counts))
                .toList();
        List<Set<Cell>> sameCounts = sameCounts(counts);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Relation relation : relations) {
                changed |= protect(relation, counts, withheld);
            }
            for (Set<Cell> shown : sameCounts) {
                if (shown.stream().anyMatch(withheld::contains)) {
                    changed |= withheld.addAll(shown);
                }
            }
        }
        withheld.forEach(this::withhold);
        relations.stream()
                .filter(relation -> relation.parts().stream().anyMatch(withheld::contains))
                .forEach(relation -> hideComputed(relation.total()));
    }

    /** The counts behind a figure. A plain count has a denominator that is never small. */
    private record Counts(long numerator, long denominator) {

        static Optional<Counts> of(Measurement measurement) {
            if (measurement instanceof Measurement.Share share) {
                return Optional.of(new Counts(share.numerator(), share.denominator()));
            }
            if (measurement instanceof Measurement.Count count) {
                return Optional.of(new Counts(count.value(), Long.MAX_VALUE));
            }
            return Optional.empty();
        }

        boolean isBelow(long threshold) {
            return numerator < threshold || denominator < threshold;
        }
    }

    private Map<Cell, Counts> sensitiveCounts() {
        Map<Cell, Counts> counts = new TreeMap<>();
        table.rows().forEach((key, row) -> {
            if (sensitive.containsKey(key.indicator())) {
                row.forEach(figure -> Counts.of(figure.measurement())
                        .ifPresent(count -> counts.put(new Cell(key, Edition.of(figure)), count)));
            }
        });
        return counts;
    }

    private List<Relation> relations(Set<Cell> cells) {
        Map<Cell, List<Cell>> parts = new TreeMap<>();
        for (Cell cell : cells) {
            units.find(cell.key().unit())
                    .flatMap(AdministrativeUnit::parent)
                    .map(parent -> new Cell(
                            new SeriesKey(
                                    parent, cell.key().indicator(), cell.key().disaggregation()),
                            cell.edition()))
                    .filter(cells::contains)
                    .ifPresent(total ->
                            parts.computeIfAbsent(total, t -> new ArrayList<>()).add(cell));
        }
        List<Relation> relations = new ArrayList<>();
        parts.forEach((total, below) -> relations.add(new Relation(total, below)));
        relations.addAll(categoryRelations(cells));
        return relations;
    }

    /** Whether a hidden part could be worked out from the total: it was computed, or agrees with the sum of the parts. */
    private boolean addsUp(Relation relation, Map<Cell, Counts> counts) {
        Counts total = counts(relation.total(), counts);
        Counts sum = sumOf(relation.parts(), counts);
        return table.find(relation.total().key(), relation.total().edition())
                        .map(Figure::isComputed)
                        .orElse(false)
                || total.numerator() == sum.numerator()
                || total.denominator() == sum.denominator();
    }

    /** For each cell and each of its dimensions: the cells of all categories, adding up to the one without it. */
    private static List<Relation> categoryRelations(Set<Cell> cells) {
        Map<Cell, Map<String, List<Cell>>> parts = new TreeMap<>();
        for (Cell cell : cells) {
            Map<String, String> categories = cell.key().disaggregation().cells();
            for (String dimension : categories.keySet()) {
                Map<String, String> rest = new HashMap<>(categories);
                rest.remove(dimension);
                Cell total = new Cell(
                        new SeriesKey(cell.key().unit(), cell.key().indicator(), Disaggregation.of(rest)),
                        cell.edition());
                if (cells.contains(total)) {
                    parts.computeIfAbsent(total, t -> new TreeMap<>())
                            .computeIfAbsent(dimension, d -> new ArrayList<>())
                            .add(cell);
                }
            }
        }
        List<Relation> relations = new ArrayList<>();
        parts.forEach((total, byDimension) ->
                byDimension.values().forEach(below -> relations.add(new Relation(total, below))));
        return relations;
    }

    /** Withholds more cells of a relation until none can be worked out; whether it had to. */
    private boolean protect(Relation relation, Map<Cell, Counts> counts, Set<Cell> withheld) {
        List<Cell> hidden = relation.parts().stream().filter(withheld::contains).toList();
        boolean totalHidden = withheld.contains(relation.total());
        if (hidden.isEmpty() && !totalHidden) {
            return false;
        }
        // With the total hidden, one hidden part is enough: two unknowns in one equation.
        boolean safe = totalHidden
                ? !hidden.isEmpty()
                : hidden.size() > 1 && !sumOf(hidden, counts).isBelow(threshold);
        if (safe) {
            return false;
        }
        Optional<Cell> next = relation.parts().stream()
                .filter(part -> !withheld.contains(part))
                .min(Comparator.comparingLong(
                                (Cell part) -> counts(part, counts).numerator())
                        .thenComparing(Comparator.naturalOrder()));
        return next.map(withheld::add).orElseGet(() -> withheld.add(relation.total()));
    }

    private static Counts sumOf(List<Cell> cells, Map<Cell, Counts> counts) {
        long numerator = 0;
        long denominator = 0;
        for (Cell cell : cells) {
            Counts count = counts(cell, counts);
            numerator = saturatedSum(numerator, count.numerator());
            denominator = saturatedSum(denominator, count.denominator());
        }
        return new Counts(numerator, denominator);
    }

    private static long saturatedSum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private static Counts counts(Cell cell, Map<Cell, Counts> counts) {
        return Optional.ofNullable(counts.get(cell)).orElseThrow();
    }

    /** Cells of one unit and year that show the same count under the same name, as numerator or denominator. */
    private List<Set<Cell>> sameCounts(Map<Cell, Counts> counts) {
        Map<List<Object>, Set<Cell>> byName = new HashMap<>();
        for (Cell cell : counts.keySet()) {
            Indicator indicator =
                    Optional.ofNullable(sensitive.get(cell.key().indicator())).orElseThrow();
            addTo(byName, cell, indicator.numeratorName(), counts(cell, counts).numerator());
            addTo(
                    byName,
                    cell,
                    indicator.denominatorName(),
                    counts(cell, counts).denominator());
        }
        return byName.values().stream().filter(cells -> cells.size() > 1).toList();
    }

    private static void addTo(Map<List<Object>, Set<Cell>> byName, Cell cell, String name, long count) {
        if (!name.isEmpty()) {
            byName.computeIfAbsent(
                            List.of(
                                    cell.key().unit(),
                                    cell.edition().year(),
                                    cell.key().disaggregation(),
                                    name,
                                    count),
                            key -> new HashSet<>())
                    .add(cell);
        }
    }

    private void withhold(Cell cell) {
        table.find(cell.key(), cell.edition()).ifPresent(figure -> table.put(cell.key(), figure.withheld()));
    }

    /** What would have been computed for a total gives away its parts where one of them is withheld. */
    private void hideComputed(Cell total) {
        table.find(total.key(), total.edition()).ifPresent(figure -> table.put(total.key(), figure.withoutComputed()));
    }
}
