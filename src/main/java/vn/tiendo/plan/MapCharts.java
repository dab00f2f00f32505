package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.assess.Figure;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.GeoMap;
import vn.tiendo.model.Indicator;
import vn.tiendo.plan.ChartSpec.Area;
import vn.tiendo.plan.ChartSpec.AreaMap;
import vn.tiendo.plan.ChartSpec.Shade;

/** Maps of units by their latest figure on an indicator. */
final class MapCharts {

    private static final int FEWEST_FIGURES = 3;
    private static final int MOST_SHADES = 5;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50};

    private final Site site;
    private final Messages messages;

    MapCharts(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    /** A part of a map, and what is known of the unit whose it is. */
    private record Place(GeoMap.Region region, AdministrativeUnit unit, TrackedIndicator tracked) {

        @Nullable
        Double number() {
            return tracked.latestNumber().map(Fraction::toDouble).orElse(null);
        }
    }

    /** The map that shows the most figures of a level, of several alike the latest; nothing for a few figures. */
    Optional<ChartSpec> of(
            String id, String title, AdministrativeLevel level, Indicator indicator, Disaggregation disaggregation) {
        GeoMap best = null;
        List<Place> placesOfBest = List.of();
        long most = FEWEST_FIGURES - 1;
        for (GeoMap map : site.dataset().maps()) {
            List<Place> places = places(map, indicator, disaggregation);
            long figures = places.stream()
                    .filter(place -> place.unit().level() == level && place.number() != null)
                    .count();
            if (figures > most || (best != null && figures == most && map.day().isAfter(best.day()))) {
                best = map;
                placesOfBest = places;
                most = figures;
            }
        }
        return best == null ? Optional.empty() : Optional.of(draw(id, title, best, placesOfBest, indicator));
    }

    private List<Place> places(GeoMap map, Indicator indicator, Disaggregation disaggregation) {
        List<Place> places = new ArrayList<>();
        for (GeoMap.Region region : map.regions()) {
            places.add(new Place(
                    region,
                    site.dataset().units().get(region.unit()),
                    site.tracked(region.unit(), indicator, disaggregation)));
        }
        return places;
    }

    private ChartSpec draw(String id, String title, GeoMap map, List<Place> places, Indicator indicator) {
        Set<Integer> years = new TreeSet<>();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Place place : places) {
            Double number = place.number();
            if (number != null) {
                place.tracked().latestFigure().ifPresent(figure -> years.add(figure.year()));
                least = Math.min(least, number);
                most = Math.max(most, number);
            }
        }
        double step = step(least, most);
        double start = Math.floor(least / step) * step;
        List<Area> areas = new ArrayList<>();
        boolean illustrative = false;
        boolean anyWithout = false;
        for (Place place : places) {
            TrackedIndicator tracked = place.tracked();
            Optional<Figure> figure = tracked.latestFigure();
            Double number = place.number();
            illustrative |= figure.map(TrackedIndicator::isIllustrative).orElse(false);
            anyWithout |= number == null;
            areas.add(new Area(
                    place.region().label(),
                    figure.map(one -> messages.text(
                                    years.size() == 1 ? "map.figure" : "map.figure.year",
                                    place.unit().shortName(),
                                    site.wording().figures().value(indicator, one.measurement(), tracked.thresholds()),
                                    one.year()))
                            .orElse(messages.text("map.no_figure", place.unit().shortName())),
                    number == null ? 0 : 1 + (int) Math.floor((number - start) / step),
                    place.region().outlines()));
        }
        List<Shade> shades = new ArrayList<>();
        for (int i = 0; start + i * step <= most; i++) {
            shades.add(new Shade(
                    1 + i,
                    VietnameseFormat.withUnit(
                            messages.text("map.shade", (long) (start + i * step), (long) (start + (i + 1) * step)),
                            FigureText.unit(indicator))));
        }
        if (anyWithout) {
            shades.add(new Shade(0, messages.text("map.shade.none")));
        }
        return new AreaMap(
                id,
                messages.text("map.title", title, VietnameseFormat.date(map.day())),
                years.size() == 1
                        ? messages.text("map.description.year", years.iterator().next())
                        : messages.text("map.description"),
                areas,
                map.notes(),
                shades,
                illustrative ? Optional.of(messages.text("illustrative.mark")) : Optional.empty());
    }

    /** The smallest round step with which few enough shades hold all. */
    private static double step(double least, double most) {
        for (double size = 1; ; size *= 100) {
            for (int step : STEPS) {
                double width = step * size;
                if (Math.floor(most / width) - Math.floor(least / width) < MOST_SHADES) {
                    return width;
                }
            }
        }
    }
}
