package vn.tiendo.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Traces in the form that JFreeChart needs: each is one series. */
@SuppressWarnings("serial") // never written to a stream
final class TraceDataset extends AbstractXYDataset {

    private final List<Trace> traces;

    TraceDataset(List<Trace> traces) {
        this.traces = List.copyOf(traces);
    }

    Trace trace(int series) {
        return traces.get(series);
    }

    Spot spot(int series, int item) {
        return traces.get(series).spots().get(item);
    }

    @Override
    public int getSeriesCount() {
        return traces.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return traces.get(series).spots().size();
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return spot(series, item).x();
    }

    @Override
    public double getYValue(int series, int item) {
        return spot(series, item).y();
    }
}
