package vn.tiendo.assess;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Observation;

/** Every figure and special cell, by series, year and definition version, while they are being worked out. */
final class FigureTable {

    private final Map<SeriesKey, NavigableMap<Edition, Figure>> rows = new HashMap<>();

    /** Which cell of a series is meant. */
    record Edition(int year, String definitionVersion) implements Comparable<Edition> {

        private static final Comparator<Edition> ORDER =
                Comparator.comparingInt(Edition::year).thenComparing(Edition::definitionVersion);

        @Override
        public int compareTo(Edition other) {
            return ORDER.compare(this, other);
        }
    }

    static FigureTable ofOwnFigures(List<Observation> observations) {
        FigureTable table = new FigureTable();
        for (Observation observation : observations) {
            table.put(
                    new SeriesKey(observation.unit(), observation.indicator(), observation.disaggregation()),
                    new Figure(
                            observation.year(),
                            observation.measurement(),
                            observation.status(),
                            observation.definitionVersion(),
                            observation.cutoff(),
                            observation.source(),
                            observation.note(),
                            Optional.of(observation.origin()),
                            Optional.empty(),
                            Optional.empty()));
        }
        return table;
    }

    void put(SeriesKey key, Figure figure) {
        rows.computeIfAbsent(key, k -> new TreeMap<>())
                .put(new Edition(figure.year(), figure.definitionVersion()), figure);
    }

    Optional<Figure> find(SeriesKey key, Edition edition) {
        NavigableMap<Edition, Figure> row = rows.get(key);
        return row == null ? Optional.empty() : Optional.ofNullable(row.get(edition));
    }

    Map<SeriesKey, NavigableMap<Edition, Figure>> rows() {
        return rows;
    }

    /** The series as they are known at the end of a year; those without any cell by then are left out. */
    List<Series> seriesUpTo(int lastYear) {
        return rows.entrySet().stream()
                .map(row -> Series.upTo(
                        lastYear, row.getKey(), List.copyOf(row.getValue().values())))
                .filter(series -> !series.figures().isEmpty())
                .toList();
    }
}
