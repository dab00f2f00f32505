package vn.tiendo.assess;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.assess.Restatement.Cause;
import vn.tiendo.assess.Restatement.Obstacle;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;

/** Which units a unit's area belonged to before it began, and whether they had that area and no other. */
final class FormerAreas {

    private final Dataset dataset;
    private final Map<AdminUnitCode, List<Reorganisation>> byNew = new HashMap<>();
    private final Map<AdminUnitCode, List<Reorganisation>> byOld = new HashMap<>();

    FormerAreas(Dataset dataset) {
        this.dataset = dataset;
        for (Reorganisation one : dataset.reorganisations()) {
            byNew.computeIfAbsent(one.newUnit(), unit -> new ArrayList<>()).add(one);
            byOld.computeIfAbsent(one.oldUnit(), unit -> new ArrayList<>()).add(one);
        }
    }

    /**
     * The units that had ended when this one began, in file order; none if it was also changed on another day, since it
     * was a different unit before that. Whoever follows them goes back in time, so that it ends whatever the data say.
     */
    List<AdministrativeUnit> oldUnitsOf(AdministrativeUnit unit) {
        List<AdministrativeUnit> old = new ArrayList<>();
        for (Reorganisation change : byNew.getOrDefault(unit.code(), List.of())) {
            AdministrativeUnit from = dataset.units().find(change.oldUnit()).orElseThrow();
            if (!unit.validFrom().equals(Optional.of(change.date()))
                    || !from.isDissolvedBy(change.date().minusDays(1))) {
                return List.of();
            }
            old.add(from);
        }
        return old;
    }

    /** What keeps the figures that old units had at the end of a year from being those of this unit's area. */
    Optional<Obstacle> obstacle(AdministrativeUnit unit, int year) {
        Set<AdminUnitCode> split = new LinkedHashSet<>();
        Set<AdminUnitCode> grown = new LinkedHashSet<>();
        find(unit, year, split, grown);
        if (!split.isEmpty()) {
            return Optional.of(new Obstacle(Cause.SPLIT, List.copyOf(split)));
        }
        return grown.isEmpty() ? Optional.empty() : Optional.of(new Obstacle(Cause.GROWN, List.copyOf(grown)));
    }

    private void find(AdministrativeUnit unit, int year, Set<AdminUnitCode> split, Set<AdminUnitCode> grown) {
        for (AdministrativeUnit old : oldUnitsOf(unit)) {
            if (isSplitAfter(old, year)) {
                split.add(old.code());
            } else if (isGrownAfter(old, year)) {
                grown.add(old.code());
            } else if (beganAfter(old, year)) {
                find(old, year, split, grown);
            }
        }
    }

    /** Whether the unit was given more after that year, beside what it began with. */
    private boolean isGrownAfter(AdministrativeUnit old, int year) {
        return byNew.getOrDefault(old.code(), List.of()).stream()
                .anyMatch(gain -> isAfter(gain, year) && !old.validFrom().equals(Optional.of(gain.date())));
    }

    /** Whether the unit did not go into another whole, with all that it had at the end of that year. */
    private boolean isSplitAfter(AdministrativeUnit old, int year) {
        List<Reorganisation> later = byOld.getOrDefault(old.code(), List.of()).stream()
                .filter(change -> isAfter(change, year))
                .toList();
        return later.size() > 1 || later.stream().anyMatch(change -> change.scope() != ReorganisationScope.WHOLE);
    }

    private static boolean isAfter(Reorganisation change, int year) {
        return change.date().isAfter(endOf(year));
    }

    static boolean beganAfter(AdministrativeUnit unit, int year) {
        return unit.validFrom().filter(from -> endOf(year).isBefore(from)).isPresent();
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
