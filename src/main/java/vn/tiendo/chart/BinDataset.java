package vn.tiendo.chart;

import java.util.List;
import org.jfree.data.xy.AbstractIntervalXYDataset;
import vn.tiendo.view.ChartSpec.Bin;

/** Bins in the form that JFreeChart needs: one series of intervals. */
@SuppressWarnings("serial") // never written to a stream
final class BinDataset extends AbstractIntervalXYDataset {

    private final List<Bin> bins;

    BinDataset(List<Bin> bins) {
        this.bins = List.copyOf(bins);
    }

    Bin bin(int item) {
        return bins.get(item);
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return bins.size();
    }

    @Override
    public Number getX(int series, int item) {
        return (bins.get(item).from() + bins.get(item).to()) / 2;
    }

    @Override
    public Number getStartX(int series, int item) {
        return bins.get(item).from();
    }

    @Override
    public Number getEndX(int series, int item) {
        return bins.get(item).to();
    }

    @Override
    public Number getY(int series, int item) {
        return bins.get(item).count();
    }

    @Override
    public Number getStartY(int series, int item) {
        return 0;
    }

    @Override
    public Number getEndY(int series, int item) {
        return bins.get(item).count();
    }
}
