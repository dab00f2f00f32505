package vn.tiendo.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** Makes JFreeChart plots that show only what our charts need: traces, axes and hairlines as grid. */
final class Plots {

    private Plots() {}

    /** A plot that fills {@code plotArea} of its drawing; axes write into the margins around it. */
    static XYPlot of(TraceDataset traces, LinearAxis horizontal, LinearAxis vertical) {
        return of(traces, horizontal, vertical, new TraceRenderer(traces));
    }

    static XYPlot of(XYDataset data, LinearAxis horizontal, LinearAxis vertical, XYItemRenderer renderer) {
        XYPlot plot = new XYPlot(data, horizontal, vertical, renderer);
        plot.setNotify(false);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinePaint(Ink.GRID);
        plot.setDomainGridlineStroke(Pen.GRID);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setRangeGridlineStroke(Pen.GRID);
        return plot;
    }

    static void draw(XYPlot plot, Box plotArea, SvgGraphics2D surface) {
        plot.draw(
                surface,
                new Rectangle2D.Double(plotArea.left(), plotArea.top(), plotArea.width(), plotArea.height()),
                null,
                null,
                null);
    }
}
