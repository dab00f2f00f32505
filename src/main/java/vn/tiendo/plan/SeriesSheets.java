package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;

/** Makes the sheets of series that readers compare units by: of indicators on which two units or more have a number. */
final class SeriesSheets {

    private static final String NEW_DEFINITION = "|";

    private final Site site;

    SeriesSheets(Site site) {
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

    SeriesSheet sheet(Indicator indicator) {
        List<Series> shown = new ArrayList<>();
        for (Series series : site.progress().figures().ofIndicator(indicator.code())) {
            if (isShown(series)) {
                shown.add(series);
            }
        }
        shown.sort(Comparator.comparing((Series series) -> series.key().unit())
                .thenComparing(series -> series.key().disaggregation(), site.disaggregations()));
        List<SeriesSheet.Line> lines = new ArrayList<>();
        for (Series series : shown) {
            lines.add(line(series, indicator));
        }
        return new SeriesSheet(FigureText.unit(indicator), lines);
    }

    private boolean isShown(Series series) {
        return site.hasPage(series.key().unit())
                && series.figures().stream()
                        .anyMatch(figure -> figure.measurement().number().isPresent());
    }

    private SeriesSheet.Line line(Series series, Indicator indicator) {
        AdministrativeUnit unit = site.dataset().units().get(series.key().unit());
        TrackedIndicator tracked =
                site.tracked(unit.code(), indicator, series.key().disaggregation());
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
            cells.add(changed ? NEW_DEFINITION + cell : cell);
        }
        boolean headline = series.key().disaggregation().isHeadline();
        return new SeriesSheet.Line(
                headline
                        ? unit.code().text()
                        : unit.code() + "~" + series.key().disaggregation().text(),
                headline ? unit.name() : site.messages().text("tracked.category", unit.name(), tracked.category()),
                site.whereabouts(unit),
                first,
                cells);
    }
}
