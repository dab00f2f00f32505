package vn.tiendo.disclosure.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A data folder before it is published, as far as sums go.
 *
 * @param partitions which categories of a dimension add up to which, or to the whole (the empty category)
 * @param rows the units' own figures
 */
record RawData(
        SortedMap<String, Unit> units,
        SortedMap<String, Indicator> indicators,
        List<Merger> mergers,
        List<Partition> partitions,
        SortedMap<Cell, Measured> rows) {

    record Unit(String code, String level, String type, String parent, String from, String to) {

        boolean isInForceAtTheEndOf(int year) {
            return isInForceOn(year + "-12-31");
        }

        boolean isInForceAtTheStartOf(int year) {
            return isInForceOn(year + "-01-01");
        }

        private boolean isInForceOn(String day) {
            return (from.isEmpty() || from.compareTo(day) <= 0) && (to.isEmpty() || to.compareTo(day) >= 0);
        }
    }

    record Indicator(
            String code,
            String name,
            boolean isShare,
            String numeratorName,
            String denominatorName,
            boolean isAddedUp,
            boolean isSensitive) {

        /** The name of the plain count or the numerator. */
        String firstName() {
            return isShare ? numeratorName : name;
        }

        Set<String> names() {
            return Stream.of(firstName(), denominatorName)
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    /** One old unit that went into a new one, whole or in part. */
    record Merger(String oldUnit, String newUnit, boolean whole) {}

    record Partition(String dimension, String total, List<String> parts) {}

    RawData withRows(SortedMap<Cell, Measured> others) {
        return new RawData(units, indicators, mergers, partitions, new TreeMap<>(others));
    }

    /** Mergers of units of which none lies in the other: what goes into a unit above was part of its figure before. */
    List<Merger> mergersSideBySide() {
        return mergers.stream()
                .filter(merger ->
                        !isAbove(merger.newUnit(), merger.oldUnit()) && !isAbove(merger.oldUnit(), merger.newUnit()))
                .toList();
    }

    private boolean isAbove(String above, String unit) {
        String parent = Optional.ofNullable(units.get(unit)).map(Unit::parent).orElse("");
        return !parent.isEmpty() && (parent.equals(above) || isAbove(above, parent));
    }

    List<Unit> childrenOf(String unit) {
        return units.values().stream().filter(one -> one.parent().equals(unit)).toList();
    }

    /** The unit's own published row. */
    Optional<Measured> own(Cell cell) {
        return Optional.ofNullable(rows.get(cell)).filter(Measured::published);
    }

    /** The own figure, or the one that section 4 of the data contract has computed. */
    Optional<Measured> figure(Cell cell) {
        Optional<Measured> own = own(cell);
        return own.isPresent() || !indicators.get(cell.indicator()).isAddedUp() ? own : computed(cell);
    }

    /** The figures of the children that are added up for a unit. */
    Map<Cell, Measured> added(Cell cell) {
        Map<Cell, Measured> added = new TreeMap<>();
        for (Unit child : childrenOf(cell.unit())) {
            if (child.isInForceAtTheEndOf(cell.year())) {
                Cell below = cell.ofUnit(child.code());
                figure(below).filter(Measured::addsUp).ifPresent(figure -> added.put(below, figure));
            }
        }
        return added;
    }

    Optional<Measured> computed(Cell cell) {
        Map<Cell, Measured> added = added(cell);
        if (added.isEmpty()) {
            return Optional.empty();
        }
        boolean isShare = indicators.get(cell.indicator()).isShare();
        if (added.values().stream().noneMatch(Measured::hasCounts)) {
            return Optional.of(Measured.sign("-"));
        }
        long numerator = 0;
        long denominator = 0;
        for (Measured one : added.values()) {
            numerator += one.numerator();
            denominator += one.denominator();
        }
        return Optional.of(isShare ? Measured.share(numerator, denominator) : Measured.count(numerator));
    }
}
