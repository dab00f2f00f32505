package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.view.SeriesSheet;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.TrackedIndicator;

/**
 * Makes the sheets of series by which readers compare units: for indicators on which at least two units have a number.
 */
final class SeriesSheets {

    private static final String NEW_DEFINITION = "|";
    private static final String COUNTS = "=";

    private final SiteParts site;
    /** Most indicators are of the same units, of which a country has thousands. */
    private final Map<List<AdminUnitCode>, ListedUnits> listedUnits = new ConcurrentHashMap<>();

    SeriesSheets(SiteParts site) {
        this.site = site;
    }

    boolean isWorthComparing(Indicator indicator) {
        int found = 0;
        for (Series series : site.progress().figures().ofIndicator(indicator.code())) {
            if (isShown(series) && ++found == 2) {
                return true;
            }
        }
        return false;
    }

    /** The key of a unit's figures; empty if there is no unit to compare them with. */
    Optional<String> comparison(TrackedIndicator tracked) {
        return tracked.series().filter(own -> isShown(own) && hasOtherUnit(own)).map(SeriesSheets::key);
    }

    private boolean hasOtherUnit(Series own) {
        for (Series series : site.progress().figures().ofIndicator(own.key().indicator())) {
            if (!series.key().unit().equals(own.key().unit()) && isShown(series)) {
                return true;
            }
        }
        return false;
    }

    /** All series of an indicator, even those without a number, since the tables of a year show their signs. */
    SeriesSheet sheet(Indicator indicator) {
        List<Series> shown = new ArrayList<>();
        for (Series series : site.progress().figures().ofIndicator(indicator.code())) {
            if (site.scope().lists(series.key().unit()) && !series.figures().isEmpty()) {
                shown.add(series);
            }
        }
        shown.sort(Comparator.comparing((Series series) -> series.key().unit())
                .thenComparing(series -> series.key().disaggregation(), site.disaggregations()));
        ListedUnits listed = listed(
                shown.stream().map(series -> series.key().unit()).distinct().toList());
        List<SeriesSheet.Line> lines = new ArrayList<>();
        for (Series series : shown) {
            lines.add(line(series, indicator, listed));
        }
        boolean counts = lines.stream().anyMatch(line -> line.cells().stream().anyMatch(cell -> cell.contains(COUNTS)));
        String counted = indicator.numeratorName().isEmpty()
                ? site.messages().text("column.numerator")
                : indicator.numeratorName();
        return new SeriesSheet(FigureText.unit(indicator), counts ? counted : "", lines);
    }

    private ListedUnits listed(List<AdminUnitCode> units) {
        return listedUnits.computeIfAbsent(
                units,
                codes -> site.links()
                        .listed(codes.stream().map(site.dataset().units()::get).toList()));
    }

    private AdministrativeUnit unit(Series series) {
        return site.dataset().units().get(series.key().unit());
    }

    private boolean isShown(Series series) {
        return site.scope().lists(series.key().unit())
                && series.figures().stream()
                        .anyMatch(figure -> figure.measurement().number().isPresent());
    }

    private static String key(Series series) {
        return series.key().unit() + categoryKey(series.key().disaggregation());
    }

    /** What follows a unit's code in the key of its figures on a category; empty for the headline. */
    static String categoryKey(Disaggregation disaggregation) {
        return disaggregation.isHeadline() ? "" : "~" + disaggregation.text();
    }

    private SeriesSheet.Line line(Series series, Indicator indicator, ListedUnits listed) {
        AdministrativeUnit unit = unit(series);
        TrackedIndicator tracked =
                site.tracked().of(unit.code(), indicator, series.key().disaggregation());
        int first = series.figures().stream().mapToInt(Figure::year).min().orElseThrow();
        int last = series.figures().stream().mapToInt(Figure::year).max().orElseThrow();
        List<String> cells = new ArrayList<>();
        String definition = "";
        for (int year = first; year <= last; year++) {
            Figure figure = tracked.figureIn(year).orElse(null);
            if (figure == null) {
                cells.add("");
                continue;
            }
            String cell = site.wording()
                    .figures()
                    .withSign(
                            site.wording().figures().cell(indicator, figure.measurement(), tracked.thresholds()),
                            figure);
            boolean changed = !definition.isEmpty() && !definition.equals(figure.definitionVersion());
            definition = figure.definitionVersion();
            String counts = FigureText.counts(figure);
            cells.add((changed ? NEW_DEFINITION : "") + cell + (counts.isEmpty() ? "" : COUNTS + counts));
        }
        boolean headline = series.key().disaggregation().isHeadline();
        String name = listed.nameWithEnd(unit);
        return new SeriesSheet.Line(
                key(series),
                headline ? name : site.messages().text("tracked.category", name, tracked.category()),
                site.links().whereabouts(unit),
                first,
                cells);
    }
}
