package vn.tiendo.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.ToneMarks;

/** The names of units in one list: as elsewhere, with the place above added if two would read the same. */
public final class ListedUnits {

    private final Messages messages;
    private final AdministrativeUnits units;
    private final UnitLabels labels;
    /** The places above namesakes; without units whose name is unique in the list. */
    private final Map<AdminUnitCode, String> whereabouts = new HashMap<>();

    /** The full names that several units of the list have, wherever their tone marks stand. */
    private final Set<String> sharedNames = new HashSet<>();

    /** @param listed all units of the list */
    public ListedUnits(
            Messages messages, AdministrativeUnits units, UnitLabels labels, Collection<AdministrativeUnit> listed) {
        this.messages = messages;
        this.units = units;
        this.labels = labels;
        Map<String, Set<AdministrativeUnit>> byName = new LinkedHashMap<>();
        Set<String> fullNames = new HashSet<>();
        for (AdministrativeUnit unit : listed) {
            String fullName = ToneMarks.afterSyllables(unit.name());
            if (!fullNames.add(fullName)) {
                sharedNames.add(fullName);
            }
            // The label of a dissolved unit may have its last day, which tells it apart.
            String name = ToneMarks.afterSyllables(labels.withEnd(unit, unit.shortName()));
            byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(unit);
        }
        byName.values().stream().filter(namesakes -> namesakes.size() > 1).forEach(this::tellApart);
    }

    /** The shortest label that is unique in the list. */
    public String label(AdministrativeUnit unit) {
        return withWhereabouts(unit, labels.of(unit));
    }

    /** The same with the unit's last day, if another shown unit has the same full name. */
    public String withEnd(AdministrativeUnit unit) {
        return labels.withEnd(unit, label(unit));
    }

    /** The full name, with the place above only where units share that, which a province and its city do not. */
    public String name(AdministrativeUnit unit) {
        return isShared(unit) ? withWhereabouts(unit, unit.name()) : unit.name();
    }

    /** Whether another unit of the list has the same full name. */
    public boolean isShared(AdministrativeUnit unit) {
        return sharedNames.contains(ToneMarks.afterSyllables(unit.name()));
    }

    /** The same with the unit's last day, if another shown unit has the same full name: unique in the list. */
    public String nameWithEnd(AdministrativeUnit unit) {
        return labels.withEnd(unit, name(unit));
    }

    private String withWhereabouts(AdministrativeUnit unit, String name) {
        String place = whereabouts.get(unit.code());
        return place == null ? name : messages.text("unit.lies_in", name, place);
    }

    /** Chooses the least that tells most of them apart: the province, else the parent, else both. */
    private void tellApart(Collection<AdministrativeUnit> namesakes) {
        Function<AdministrativeUnit, String> chosen = unit -> "";
        // "An Bình" beside "Xã An Bình" could be either.
        boolean kindsAreTold =
                namesakes.stream().allMatch(unit -> labels.of(unit).equals(unit.name()));
        List<Namesake> spelt = namesakes.stream()
                .map(unit -> new Namesake(unit, ToneMarks.afterSyllables(labels.of(unit))))
                .toList();
        long told = kindsAreTold ? distinct(spelt, chosen) : 1;
        for (Function<AdministrativeUnit, String> way : List.<Function<AdministrativeUnit, String>>of(
                unit -> names(area(unit)),
                unit -> names(parent(unit)),
                unit -> names(Stream.concat(parent(unit), area(unit))))) {
            long toldSo = distinct(spelt, way);
            if (toldSo > told) {
                told = toldSo;
                chosen = way;
            }
        }
        for (AdministrativeUnit unit : namesakes) {
            String place = chosen.apply(unit);
            if (!place.isEmpty()) {
                whereabouts.put(unit.code(), place);
            }
        }
    }

    /** @param label the unit's own, as it is spelt wherever its tone marks stand */
    private record Namesake(AdministrativeUnit unit, String label) {}

    private static long distinct(List<Namesake> namesakes, Function<AdministrativeUnit, String> way) {
        return namesakes.stream()
                .map(one -> List.of(one.label(), way.apply(one.unit())))
                .distinct()
                .count();
    }

    private Stream<AdministrativeUnit> area(AdministrativeUnit unit) {
        return units.areaOf(unit.code()).stream();
    }

    private Stream<AdministrativeUnit> parent(AdministrativeUnit unit) {
        return unit.parent().flatMap(units::find).stream();
    }

    private static String names(Stream<AdministrativeUnit> above) {
        return above.map(AdministrativeUnit::shortName).distinct().collect(Collectors.joining(", "));
    }
}
