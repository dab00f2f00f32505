package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;

/**
 * Adds the equations of reorganisations: old units add up to the restated figure of a new one, new units to the figure
 * of an old one, and several old units to the several new ones that they were divided among.
 */
final class ReorganisationSums {

    private final Sums sums;
    private final Map<AdminUnitCode, Set<AdminUnitCode>> restated;
    private final Map<AdminUnitCode, Set<AdminUnitCode>> joined;
    private final Map<AdminUnitCode, Set<AdminUnitCode>> divided;
    private final List<Map<AdminUnitCode, Set<AdminUnitCode>>> ways;
    private final List<Division> divisions;
    private final Set<FigureKey> toldElsewhere;
    private final Set<AdminUnitCode> reporting = new HashSet<>();

    /** @param toldElsewhere figures with a count whose name another figure has, too */
    ReorganisationSums(List<Reorganisation> reorganisations, Sums sums, Set<FigureKey> toldElsewhere) {
        this.sums = sums;
        this.toldElsewhere = toldElsewhere;
        Predicate<Reorganisation> whole = one -> one.scope() == ReorganisationScope.WHOLE;
        this.restated = byNew(reorganisations, whole);
        this.joined = byNew(reorganisations, one -> true);
        this.divided = byOld(reorganisations, one -> true);
        this.ways = List.of(joined, restated, divided, byOld(reorganisations, whole));
        this.divisions = divisions(joined, divided);
    }

    /**
     * Several old units and the several new ones that they went into, where none of these went into or was made of any
     * other.
     */
    private record Division(Set<AdminUnitCode> olds, Set<AdminUnitCode> news) {}

    private static List<Division> divisions(
            Map<AdminUnitCode, Set<AdminUnitCode>> joined, Map<AdminUnitCode, Set<AdminUnitCode>> divided) {
        List<Division> divisions = new ArrayList<>();
        Set<AdminUnitCode> seen = new HashSet<>();
        for (AdminUnitCode start : divided.keySet()) {
            Division division = new Division(new TreeSet<>(Set.of(start)), new TreeSet<>());
            boolean more = seen.add(start);
            while (more) {
                more = false;
                for (AdminUnitCode old : List.copyOf(division.olds())) {
                    more |= division.news().addAll(divided.getOrDefault(old, Set.of()));
                }
                for (AdminUnitCode one : division.news()) {
                    more |= division.olds().addAll(joined.getOrDefault(one, Set.of()));
                }
                seen.addAll(division.olds());
            }
            if (division.olds().size() > 1 && division.news().size() > 1) {
                divisions.add(division);
            }
        }
        return divisions;
    }

    private static Map<AdminUnitCode, Set<AdminUnitCode>> byNew(
            List<Reorganisation> reorganisations, Predicate<Reorganisation> wanted) {
        Map<AdminUnitCode, Set<AdminUnitCode>> olds = new TreeMap<>();
        reorganisations.stream()
                .filter(wanted)
                .forEach(one -> olds.computeIfAbsent(one.newUnit(), unit -> new TreeSet<>())
                        .add(one.oldUnit()));
        return olds;
    }

    private static Map<AdminUnitCode, Set<AdminUnitCode>> byOld(
            List<Reorganisation> reorganisations, Predicate<Reorganisation> wanted) {
        Map<AdminUnitCode, Set<AdminUnitCode>> news = new TreeMap<>();
        reorganisations.stream()
                .filter(wanted)
                .forEach(one -> news.computeIfAbsent(one.oldUnit(), unit -> new TreeSet<>())
                        .add(one.newUnit()));
        return news;
    }

    void addAll(CountTable table) {
        table.layers().forEach(layer -> reporting.addAll(layer.keySet()));
        for (Map<AdminUnitCode, CountCell> layer : table.layers()) {
            for (Map<AdminUnitCode, Set<AdminUnitCode>> way : ways) {
                way.forEach((unit, others) ->
                        Optional.ofNullable(layer.get(unit)).ifPresent(total -> add(total, way, layer)));
            }
            divisions.forEach(division -> add(division, layer));
        }
    }

    /**
     * The figures of the old units that a rate without counts of a new unit may be of: those that went into it whole.
     */
    List<CountCell> partsOf(CountCell rate, CountTable table) {
        List<CountCell> parts = new ArrayList<>();
        collect(rate.key().unit(), restated, table.layerOf(rate.key()), parts, new HashSet<>());
        return parts;
    }

    private void add(Division division, Map<AdminUnitCode, CountCell> layer) {
        List<CountCell> olds = cells(division.olds(), layer);
        List<CountCell> news = cells(division.news(), layer);
        if (olds.size() == division.olds().size()
                && news.size() == division.news().size()) {
            sums.addIfBalanced(olds, news);
        }
    }

    private static List<CountCell> cells(Set<AdminUnitCode> units, Map<AdminUnitCode, CountCell> layer) {
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(layer.get(unit)).stream())
                .filter(cell -> cell.kind() != Kind.PERCENT)
                .toList();
    }

    private void add(CountCell total, Map<AdminUnitCode, Set<AdminUnitCode>> way, Map<AdminUnitCode, CountCell> layer) {
        List<CountCell> parts = new ArrayList<>();
        Set<AdminUnitCode> seen = new HashSet<>(Set.of(total.key().unit()));
        collect(total.key().unit(), way, layer, parts, seen);
        if (parts.isEmpty() || total.kind() == Kind.PERCENT) {
            return;
        }
        Map<AdminUnitCode, Set<AdminUnitCode>> back = way == joined || way == restated ? divided : joined;
        if (parts.stream().anyMatch(part -> hasOthers(part, total, back))) {
            return; // it would hold by accident, if the others have nothing; what is known of all tells the division
        } else if (total.kind() == Kind.COUNT && !isCovered(total.key().unit(), way, layer, new HashSet<>())) {
            return; // if one count fits though a unit is missing, that discloses that this unit has nothing
        } else if (parts.size() > 1 || isComplete(total, way, layer)) { // one of several equals the whole by accident
            if (leavesOut(total, way, layer)) {
                return;
            }
            boolean added = sums.addIfAllAgree(total, parts);
            if (!added && way == restated && isComplete(total, way, layer) && isOfWholeUnits(total)) {
                sums.addWhereAgreed(total, parts);
            }
        }
    }

    /** Whether a part is made of the unit of the total and of other old units, too, or became others beside it. */
    private static boolean hasOthers(CountCell part, CountCell total, Map<AdminUnitCode, Set<AdminUnitCode>> back) {
        Set<AdminUnitCode> others = back.getOrDefault(part.key().unit(), Set.of());
        return others.contains(total.key().unit()) && others.size() > 1;
    }

    /** Whether all old units of a new one went into it whole. What came of a unit that was divided, nobody knows. */
    private boolean isOfWholeUnits(CountCell total) {
        AdminUnitCode unit = total.key().unit();
        return restated.getOrDefault(unit, Set.of()).equals(joined.getOrDefault(unit, Set.of()));
    }

    /**
     * Whether one of the units has no figure here but reports elsewhere, beside a total whose name another figure has,
     * too. Then it is missing here, and that a sum fits without it is an accident.
     */
    private boolean leavesOut(
            CountCell total, Map<AdminUnitCode, Set<AdminUnitCode>> way, Map<AdminUnitCode, CountCell> layer) {
        return toldElsewhere.contains(total.key())
                && way.getOrDefault(total.key().unit(), Set.of()).stream()
                        .anyMatch(other -> !layer.containsKey(other) && reporting.contains(other));
    }

    private static boolean isComplete(
            CountCell total, Map<AdminUnitCode, Set<AdminUnitCode>> way, Map<AdminUnitCode, CountCell> layer) {
        return layer.keySet().containsAll(way.getOrDefault(total.key().unit(), Set.of()));
    }

    /**
     * Whether no unit is missing along a way, to the old units or to the new ones: each has a figure, or else all those
     * after it.
     */
    private static boolean isCovered(
            AdminUnitCode unit,
            Map<AdminUnitCode, Set<AdminUnitCode>> way,
            Map<AdminUnitCode, CountCell> layer,
            Set<AdminUnitCode> seen) {
        Set<AdminUnitCode> others = way.getOrDefault(unit, Set.of());
        return seen.add(unit)
                && !others.isEmpty()
                && others.stream().allMatch(other -> layer.containsKey(other) || isCovered(other, way, layer, seen));
    }

    /**
     * Collects the nearest figures in one direction, through units without a figure: such a unit may have gone on into
     * another.
     */
    private static void collect(
            AdminUnitCode unit,
            Map<AdminUnitCode, Set<AdminUnitCode>> way,
            Map<AdminUnitCode, CountCell> layer,
            List<CountCell> parts,
            Set<AdminUnitCode> seen) {
        for (AdminUnitCode other : way.getOrDefault(unit, Set.of())) {
            if (seen.add(other)) {
                Optional<CountCell> cell = Optional.ofNullable(layer.get(other));
                if (cell.isPresent() && cell.get().kind() != Kind.PERCENT) {
                    parts.add(cell.get());
                } else {
                    collect(other, way, layer, parts, seen);
                }
            }
        }
    }
}
