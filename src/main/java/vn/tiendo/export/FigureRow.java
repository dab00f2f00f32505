package vn.tiendo.export;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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
    static Collection<FigureRow> of(Collection<Series> series) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<FigureRow> iterator() {
                return new Rows(series.iterator());
            }

            @Override
            public int size() {
                return series.stream().mapToInt(one -> one.figures().size()).sum();
            }
        };
    }

    private static final class Rows implements Iterator<FigureRow> {

        private final Iterator<Series> series;
        private Iterator<FigureRow> ofOneSeries = Collections.emptyIterator();

        Rows(Iterator<Series> series) {
            this.series = series;
        }

        @Override
        public boolean hasNext() {
            while (!ofOneSeries.hasNext() && series.hasNext()) {
                ofOneSeries = rows(series.next()).iterator();
            }
            return ofOneSeries.hasNext();
        }

        @Override
        public FigureRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ofOneSeries.next();
        }

        private static List<FigureRow> rows(Series series) {
            Map<String, String> categories = series.key().disaggregation().cells();
            List<FigureRow> rows = new ArrayList<>(series.figures().size());
            for (Figure figure : series.figures()) {
                rows.add(new FigureRow(series.key(), categories, figure));
            }
            return rows;
        }
    }
}
