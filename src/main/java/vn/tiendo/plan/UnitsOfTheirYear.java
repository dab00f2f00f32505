package vn.tiendo.plan;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.wording.TrackedIndicator;

/**
 * The units in a ranking or chart: today's units with their latest figures; or, if these figures are of a year in which
 * units dissolved since also had figures, all units with a figure of that year, and those of its end without one. Of 63
 * provinces that elected deputies in 2021, 11 were never merged: a ranking of only these would name the wrong one as
 * the last.
 *
 * @param year the year of the figures; empty if each unit shows its latest one
 */
record UnitsOfTheirYear(List<AdministrativeUnit> units, OptionalInt year) {

    UnitsOfTheirYear {
        units = List.copyOf(units);
    }

    /** All units with their latest figures. */
    static UnitsOfTheirYear latest(List<AdministrativeUnit> units) {
        return new UnitsOfTheirYear(units, OptionalInt.empty());
    }

    /**
     * @param all today's units and dissolved ones
     * @param today only today's units; if there are none, all units are shown
     */
    static UnitsOfTheirYear of(
            SiteParts site,
            List<AdministrativeUnit> all,
            List<AdministrativeUnit> today,
            Indicator indicator,
            Disaggregation disaggregation) {
        if (today.isEmpty()) {
            return latest(all);
        }
        Map<Integer, Integer> years = new TreeMap<>();
        for (AdministrativeUnit unit : today) {
            TrackedIndicator tracked = site.tracked().of(unit.code(), indicator, disaggregation);
            if (tracked.latestNumber().isPresent()) {
                years.merge(tracked.latestFigure().orElseThrow().year(), 1, Integer::sum);
            }
        }
        int year = years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        Set<AdministrativeUnit> told = all.stream()
                .filter(unit -> unit.isInForceDuring(year, year))
                .filter(unit -> site.tracked()
                        .of(unit.code(), indicator, disaggregation)
                        .figureIn(year)
                        .filter(figure -> figure.measurement().number().isPresent())
                        .isPresent())
                .collect(toSet());
        Set<AdminUnitCode> codesOfToday =
                today.stream().map(AdministrativeUnit::code).collect(toSet());
        boolean wereOthers = told.stream().anyMatch(unit -> !codesOfToday.contains(unit.code()));
        boolean areStillThere = told.stream().anyMatch(unit -> codesOfToday.contains(unit.code()));
        if (!wereOthers || !areStillThere) {
            return latest(today);
        }
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return new UnitsOfTheirYear(
                all.stream()
                        .filter(unit -> told.contains(unit) || unit.isInForceOn(end))
                        .toList(),
                OptionalInt.of(year));
    }
}
