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

    /** The map that shows the most figures of a level, of several alike the latest; nothing for a few figures. */
    Optional<ChartSpec> of(
            String id, String title, AdministrativeLevel level, Indicator indicator, Disaggregation disaggregation) {
        GeoMap best = null;
        long most = FEWEST_FIGURES - 1;
        for (GeoMap map : site.dataset().maps()) {
            long figures = map.regions().stream()
                    .map(region -> site.dataset().units().get(region.unit()))
                    .filter(unit -> unit.level() == level && number(unit, indicator, disaggregation) != null)
                    .count();
            if (figures > most || (best != null && figures == most && map.day().isAfter(best.day()))) {
                best = map;
                most = figures;
            }
        }
        return Optional.ofNullable(best).map(map -> draw(id, title, map, indicator, disaggregation));
    }

    private @Nullable Double number(AdministrativeUnit unit, Indicator indicator, Disaggregation disaggregation) {
        return site.tracked(unit.code(), indicator, disaggregation)
                .latestNumber()
                .map(number -> number.toDouble())
                .orElse(null);
    }

    private ChartSpec draw(String id, String title, GeoMap map, Indicator indicator, Disaggregation disaggregation) {
        Set<Integer> years = new TreeSet<>();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (GeoMap.Region region : map.regions()) {
            Double number = number(site.dataset().units().get(region.unit()), indicator, disaggregation);
            if (number != null) {
                site.tracked(region.unit(), indicator, disaggregation)
                        .latestFigure()
                        .ifPresent(figure -> years.add(figure.year()));
                least = Math.min(least, number);
                most = Math.max(most, number);
            }
        }
        double step = step(least, most);
        double start = Math.floor(least / step) * step;
        List<Area> areas = new ArrayList<>();
        boolean illustrative = false;
        boolean anyWithout = false;
        for (GeoMap.Region region : map.regions()) {
            AdministrativeUnit unit = site.dataset().units().get(region.unit());
            TrackedIndicator tracked = site.tracked(unit.code(), indicator, disaggregation);
            Optional<Figure> figure = tracked.latestFigure();
            Double number = number(unit, indicator, disaggregation);
            illustrative |= figure.map(TrackedIndicator::isIllustrative).orElse(false);
            anyWithout |= number == null;
            areas.add(new Area(
                    region.label(),
                    figure.map(one -> messages.text(
                                    years.size() == 1 ? "map.figure" : "map.figure.year",
                                    unit.shortName(),
                                    site.wording().figures().value(indicator, one.measurement(), tracked.thresholds()),
                                    one.year()))
                            .orElse(messages.text("map.no_figure", unit.shortName())),
                    number == null ? 0 : 1 + (int) Math.floor((number - start) / step),
                    region.outlines()));
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
