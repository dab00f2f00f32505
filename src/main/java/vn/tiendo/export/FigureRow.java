package vn.tiendo.export;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;

/**
 * One figure of one series, as a row of a table.
 *
 * @param categories the series' category by dimension
 */
record FigureRow(SeriesKey key, Map<String, String> categories, Figure figure) {

    /** The figures of the series in their order, made one at a time. */
    static Iterable<FigureRow> of(Collection<Series> series) {
        return () -> rows(series.stream());
    }

    private static Iterator<FigureRow> rows(Stream<Series> series) {
        return series.flatMap(one -> {
                    Map<String, String> categories = one.key().disaggregation().cells();
                    return one.figures().stream().map(figure -> new FigureRow(one.key(), categories, figure));
                })
                .iterator();
    }
}
