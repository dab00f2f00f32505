package vn.tiendo.plan;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.wording.TrackedIndicator;

/**
 * The units in a ranking or chart: today's units with their latest figures; or, if these figures are of a year in which
 * units dissolved since also had figures, all units of that year, with a figure or without. Of 63 provinces that elected
 * deputies in 2021, 11 were never merged: a ranking of only these would name the wrong one as the last.
 *
 * <p>The units of a year are those of one day: the 31 December, as in computed figures, unless more of the figures are
 * of units that stood together earlier in the year. An old unit and the one that it went into are never ranked together.
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

    /** The same, where today's units are all that are there on the as-of date. */
    static UnitsOfTheirYear of(
            SiteParts site, List<AdministrativeUnit> all, Indicator indicator, Disaggregation disaggregation) {
        return of(site, all, all.stream().filter(site.links()::isOfToday).toList(), indicator, disaggregation);
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
        List<AdministrativeUnit> told = all.stream()
                .filter(unit -> unit.isInForceDuring(year, year))
                .filter(unit -> site.tracked()
                        .of(unit.code(), indicator, disaggregation)
                        .figureIn(year)
                        .filter(figure -> figure.measurement().number().isPresent())
                        .isPresent())
                .toList();
        LocalDate day = dayOfMost(told, year);
        Set<AdminUnitCode> codesOfToday =
                today.stream().map(AdministrativeUnit::code).collect(toSet());
        List<AdministrativeUnit> then =
                told.stream().filter(unit -> unit.isInForceOn(day)).toList();
        boolean wereOthers = then.stream().anyMatch(unit -> !codesOfToday.contains(unit.code()));
        boolean areStillThere = then.stream().anyMatch(unit -> codesOfToday.contains(unit.code()));
        return wereOthers && areStillThere
                ? new UnitsOfTheirYear(
                        all.stream().filter(unit -> unit.isInForceOn(day)).toList(), OptionalInt.of(year))
                : latest(today);
    }

    /** The figure that a unit is compared by; it may be withheld, or another special cell. */
    Optional<Figure> figureOf(TrackedIndicator tracked) {
        return year.isPresent() ? tracked.figureIn(year.getAsInt()) : tracked.latest();
    }

    /** The title of a chart of the units of a level. */
    String title(String name, String levelName, Messages messages) {
        return year.isPresent()
                ? messages.text("indicator.chart.year", name, FirstLetter.lower(levelName), year.getAsInt())
                : messages.text("indicator.chart", name, FirstLetter.lower(levelName));
    }

    /** The day of a year on which most of the units were in force, of several the latest. */
    private static LocalDate dayOfMost(List<AdministrativeUnit> units, int year) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return Stream.concat(
                        Stream.of(end),
                        units.stream()
                                .flatMap(unit -> unit.validTo().stream())
                                .filter(last -> last.getYear() == year)
                                .distinct())
                .max(Comparator.comparingLong((LocalDate day) -> units.stream()
                                .filter(unit -> unit.isInForceOn(day))
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(end);
    }
}
