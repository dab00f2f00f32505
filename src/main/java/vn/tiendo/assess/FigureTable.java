package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Observation;

/** All figures and special cells by series, year and definition version, still being worked out. */
final class FigureTable {

    /** The few cells of each series, unsorted. */
    private final Map<SeriesKey, List<Figure>> rows = new HashMap<>();

    /** Takes the observations as they are; no two may be of the same cell. */
    static FigureTable ofOwnFigures(List<Observation> observations) {
        FigureTable table = new FigureTable();
        for (Observation observation : observations) {
            table.row(new SeriesKey(observation.unit(), observation.indicator(), observation.disaggregation()))
                    .add(Figure.of(observation));
        }
        return table;
    }

    /** Puts a figure in, in place of the one of the same year and definition version. */
    void put(SeriesKey key, Figure figure) {
        List<Figure> row = row(key);
        row.removeIf(other -> other.edition().equals(figure.edition()));
        row.add(figure);
    }

    Optional<Figure> find(SeriesKey key, FigureEdition edition) {
        return rows.getOrDefault(key, List.of()).stream()
                .filter(figure -> figure.edition().equals(edition))
                .findFirst();
    }

    /** Takes the computed figures of units out, also those beside figures of their own. */
    void dropComputed(Set<AdminUnitCode> units) {
        rows.forEach((key, row) -> {
            if (units.contains(key.unit())) {
                row.removeIf(Figure::isComputed);
                row.replaceAll(Figure::withoutComputed);
            }
        });
    }

    /** The cells by series; neither is sorted. */
    Map<SeriesKey, List<Figure>> rows() {
        return rows;
    }

    private List<Figure> row(SeriesKey key) {
        return rows.computeIfAbsent(key, k -> new ArrayList<>());
    }

    /** The series as they are known at the end of a year; those without any cell by then are left out. */
    List<Series> seriesUpTo(int lastYear) {
        return rows.entrySet().parallelStream()
                .map(row -> {
                    row.getValue().sort(Comparator.comparing(Figure::edition));
                    return Series.upTo(lastYear, row.getKey(), row.getValue());
                })
                .filter(series -> !series.figures().isEmpty())
                .toList();
    }
}
