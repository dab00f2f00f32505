package vn.tiendo.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units that a site is about: all units; or, with a focus unit, that one, all units below it, and every unit that
 * went into one of these.
 *
 * @param own in file order
 * @param context the units above the focus unit, nearest first; empty without a focus unit
 */
public record SiteUnits(List<AdministrativeUnit> own, List<AdministrativeUnit> context) {

    public SiteUnits {
        own = List.copyOf(own);
        context = List.copyOf(context);
    }

    /** The unit whose site this is: the focus unit, else the first unit without a parent. */
    public static Optional<AdministrativeUnit> top(Dataset dataset) {
        return focus(dataset)
                .or(() -> dataset.units().all().stream()
                        .filter(unit -> unit.parent().isEmpty())
                        .findFirst());
    }

    /**
     * The units that lists, counts, charts and tables of several units name as of a day: those that have begun by then;
     * of a level on which none has, all. Units yet to begin are assessed, and have pages of their own, like others.
     */
    public static Set<AdminUnitCode> listedAsOf(LocalDate day, Collection<AdministrativeUnit> units) {
        Set<AdministrativeLevel> begun = EnumSet.noneOf(AdministrativeLevel.class);
        units.stream().filter(unit -> unit.hasBegunBy(day)).forEach(unit -> begun.add(unit.level()));
        Set<AdminUnitCode> listed = new HashSet<>();
        units.stream()
                .filter(unit -> unit.hasBegunBy(day) || !begun.contains(unit.level()))
                .forEach(unit -> listed.add(unit.code()));
        return listed;
    }

    private static Optional<AdministrativeUnit> focus(Dataset dataset) {
        return dataset.settings().focus().flatMap(dataset.units()::find);
    }

    public static SiteUnits of(Dataset dataset) {
        AdministrativeUnits units = dataset.units();
        Optional<AdministrativeUnit> focus = focus(dataset);
        if (focus.isEmpty()) {
            return new SiteUnits(List.copyOf(units.all()), List.of());
        }
        Set<AdminUnitCode> own = new LinkedHashSet<>();
        own.add(focus.get().code());
        units.descendantsOf(focus.get().code()).forEach(unit -> own.add(unit.code()));
        addPredecessors(own, dataset.reorganisations());
        List<AdministrativeUnit> context = units.ancestorsOf(focus.get().code());
        return new SiteUnits(
                units.all().stream()
                        .filter(unit -> own.contains(unit.code()) && !context.contains(unit))
                        .toList(),
                context);
    }

    /** Adds the units that went into one of these, and those that went into them in turn. */
    private static void addPredecessors(Set<AdminUnitCode> units, List<Reorganisation> reorganisations) {
        Map<AdminUnitCode, Set<AdminUnitCode>> predecessors = new HashMap<>();
        for (Reorganisation one : reorganisations) {
            predecessors
                    .computeIfAbsent(one.newUnit(), unit -> new LinkedHashSet<>())
                    .add(one.oldUnit());
        }
        Deque<AdminUnitCode> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            for (AdminUnitCode predecessor : predecessors.getOrDefault(open.removeFirst(), Set.of())) {
                if (units.add(predecessor)) {
                    open.add(predecessor);
                }
            }
        }
    }
}
