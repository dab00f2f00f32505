package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.GeoMap;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.view.ChartSpec.Area;
import vn.tiendo.view.ChartSpec.AreaMap;
import vn.tiendo.view.ChartSpec.Shade;
import vn.tiendo.view.IndicatorMap;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.TrackedIndicator;

/** Makes maps of units by their latest figure on an indicator. */
final class MapCharts {

    private static final int FEWEST_FIGURES = 3;

    private final SiteParts site;
    private final Messages messages;

    MapCharts(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
    }

    /** A region of the map, the unit that it shows, and the unit's figures. */
    private record Place(GeoMap.Region region, AdministrativeUnit unit, TrackedIndicator tracked) {

        /** The latest figure, unless a later one is withheld. */
        Optional<Fraction> number() {
            return absent().isPresent() ? Optional.empty() : tracked.latestNumber();
        }

        boolean isIllustrative() {
            return number().isPresent()
                    && tracked.latestFigure()
                            .map(TrackedIndicator::isIllustrative)
                            .orElse(false);
        }

        Optional<Measurement.Absence> absent() {
            return tracked.latest()
                    .map(Figure::measurement)
                    .filter(Measurement.Absence.class::isInstance)
                    .map(Measurement.Absence.class::cast);
        }

        String sign() {
            return absent().map(FigureText::sign).orElse("");
        }
    }

    /**
     * The map of a level with the most figures, of several such maps the latest; empty if there are too few figures.
     *
     * @param withTable whether a table below has the figures
     */
    Optional<IndicatorMap> of(
            String id,
            String title,
            AdministrativeLevel level,
            Indicator indicator,
            Disaggregation disaggregation,
            boolean withTable) {
        GeoMap best = null;
        List<Place> placesOfBest = List.of();
        long most = FEWEST_FIGURES - 1;
        for (GeoMap map : site.dataset().maps()) {
            List<Place> places = places(map, indicator, disaggregation);
            long figures = places.stream()
                    .filter(place -> isListed(place, level) && place.number().isPresent())
                    .count();
            if (figures > most || (best != null && figures == most && map.day().isAfter(best.day()))) {
                best = map;
                placesOfBest = places;
                most = figures;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        boolean inTable = withTable
                && placesOfBest.stream()
                        .allMatch(place ->
                                isListed(place, level) || place.number().isEmpty());
        return Optional.of(draw(id, title, best, placesOfBest, indicator, figuresAre(inTable)));
    }

    /** Whether the table of a level names a place: a map may have places of other levels, too. */
    private boolean isListed(Place place, AdministrativeLevel level) {
        return place.unit().level() == level && site.scope().lists(place.unit().code());
    }

    private Optional<String> illustrativeMark(List<Place> places) {
        return places.stream().anyMatch(Place::isIllustrative)
                ? Optional.of(messages.text("illustrative.mark"))
                : Optional.empty();
    }

    private String figuresAre(boolean inTable) {
        return messages.text(inTable ? "map.figures.table" : "map.figures.pages");
    }

    private List<Place> places(GeoMap map, Indicator indicator, Disaggregation disaggregation) {
        List<Place> places = new ArrayList<>();
        for (GeoMap.Region region : map.regions()) {
            places.add(new Place(
                    region,
                    site.dataset().units().get(region.unit()),
                    site.tracked().of(region.unit(), indicator, disaggregation)));
        }
        return places;
    }

    private IndicatorMap draw(
            String id, String title, GeoMap map, List<Place> places, Indicator indicator, String figuresAre) {
        List<Fraction> numbers = new ArrayList<>();
        SortedSet<Integer> years = new TreeSet<>();
        for (Place place : places) {
            place.number().ifPresent(number -> {
                numbers.add(number);
                years.add(place.tracked().latestFigure().orElseThrow().year());
            });
        }
        MapClasses classes = MapClasses.of(numbers, indicator);
        List<Area> areas = new ArrayList<>();
        Map<String, List<Shade>> absences = new TreeMap<>();
        ListedUnits listed =
                site.links().listed(places.stream().map(Place::unit).toList());
        for (Place place : places) {
            Area area = area(listed.label(place.unit()), place, indicator, classes, years.size() == 1);
            areas.add(area);
            if (area.shade() == 0) {
                Shade hatched = new Shade(0, area.sign(), absence(place));
                absences.computeIfAbsent(hatched.sign() + hatched.meaning(), key -> new ArrayList<>())
                        .add(hatched);
            }
        }
        List<Shade> shades = new ArrayList<>();
        for (String meaning : classes.meanings(messages, FigureText.unit(indicator))) {
            shades.add(new Shade(1 + shades.size(), "", meaning));
        }
        absences.values().forEach(alike -> shades.add(alike.get(0)));
        String boundaries = boundaries(map.day());
        String told = years.size() == 1
                ? messages.text("map.year", years.first())
                : messages.text("map.years", years.first(), years.last());
        return new IndicatorMap(
                new AreaMap(
                        id,
                        messages.text("map.title", title, boundaries),
                        description(told, absences.values(), figuresAre),
                        areas,
                        map.notes(),
                        shades,
                        illustrativeMark(places)),
                messages.text(absences.isEmpty() ? "map.caption" : "map.caption.hatched", told, boundaries, figuresAre),
                abbreviations(places));
    }

    /** Listeners are told what others see: where there is no number, and why. */
    private String description(String told, Collection<List<Shade>> absences, String figuresAre) {
        if (absences.isEmpty()) {
            return messages.text("map.description", told, figuresAre);
        }
        return messages.text(
                "map.description.hatched",
                told,
                absences.stream()
                        .map(alike -> messages.text(
                                "map.description.absent",
                                VietnameseFormat.whole(alike.size()),
                                alike.get(0).meaning()))
                        .collect(Collectors.joining(", ")),
                figuresAre);
    }

    private Area area(String name, Place place, Indicator indicator, MapClasses classes, boolean oneYear) {
        TrackedIndicator tracked = place.tracked();
        Optional<Fraction> number = place.number();
        Optional<Figure> figure = tracked.latestFigure().filter(one -> number.isPresent());
        String tooltip = figure.map(one -> messages.text(
                                oneYear ? "map.figure" : "map.figure.year",
                                name,
                                site.wording().figures().value(indicator, one.measurement(), tracked.thresholds()),
                                one.year())
                        + site.wording().figures().reservations(one))
                .orElseGet(() -> messages.text("map.no_figure", name, absence(place)));
        return new Area(
                place.region().label(),
                tooltip,
                number.map(classes::classOf).orElse(0),
                number.isPresent() ? "" : place.sign(),
                place.region().outlines());
    }

    private String absence(Place place) {
        return place.absent().map(site.wording().figures()::absence).orElse(messages.text("map.shade.none"));
    }

    /** Boundaries valid from the first day or to the last day of a year are named by that year. */
    private String boundaries(LocalDate day) {
        return day.getDayOfYear() == 1 || day.getDayOfYear() == day.lengthOfYear()
                ? messages.text("map.boundaries.year", day.getYear())
                : messages.text("map.boundaries", VietnameseFormat.date(day));
    }

    /** The letters on the map, with the names that they stand for. */
    private static List<IndicatorMap.Abbreviation> abbreviations(List<Place> places) {
        List<IndicatorMap.Abbreviation> abbreviations = new ArrayList<>();
        for (Place place : places) {
            String label = place.region().label();
            if (!label.isEmpty() && !label.equals(place.unit().shortName())) {
                abbreviations.add(
                        new IndicatorMap.Abbreviation(label, place.unit().shortName()));
            }
        }
        return abbreviations;
    }
}
