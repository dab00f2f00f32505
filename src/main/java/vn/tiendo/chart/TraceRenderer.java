package vn.tiendo.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/**
 * Draws each trace in its own ink: all lines first, then the marks with their tooltips. JFreeChart asks for each item;
 * the first item of a trace draws the whole trace.
 */
@SuppressWarnings("serial") // never written to a stream
final class TraceRenderer extends AbstractXYItemRenderer {

    private static final int LINES = 0;

    private final TraceDataset traces;

    TraceRenderer(TraceDataset traces) {
        this.traces = traces;
    }

    @Override
    public int getPassCount() {
        return 2;
    }

    /** All items are visible: JFreeChart need not search for them. */
    @Override
    public XYItemRendererState initialise(
            Graphics2D g2, Rectangle2D dataArea, XYPlot plot, XYDataset dataset, PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(g2, dataArea, plot, dataset, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshairState,
            int pass) {
        if (item > 0) {
            return;
        }
        Trace trace = traces.trace(series);
        List<Spot> spots = trace.spots();
        double[] x = new double[spots.size()];
        double[] y = new double[spots.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = domainAxis.valueToJava2D(spots.get(i).x(), dataArea, plot.getDomainAxisEdge());
            y[i] = rangeAxis.valueToJava2D(spots.get(i).y(), dataArea, plot.getRangeAxisEdge());
        }
        SvgGraphics2D surface = SvgGraphics2D.of(g2);
        if (pass == LINES) {
            drawLine(trace, x, y, surface);
        } else {
            drawMarks(spots, x, y, surface);
        }
    }

    private static void drawLine(Trace trace, double[] x, double[] y, SvgGraphics2D surface) {
        if (!trace.joined()) {
            return;
        }
        Path2D line = new Path2D.Float(Path2D.WIND_NON_ZERO, x.length);
        line.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) {
            line.lineTo(x[i], y[i]);
        }
        surface.setPaint(trace.ink());
        surface.setStroke(trace.pen());
        surface.draw(line);
    }

    private static void drawMarks(List<Spot> spots, double[] x, double[] y, SvgGraphics2D surface) {
        for (int i = 0; i < x.length; i++) {
            Spot spot = spots.get(i);
            if (spot.mark() != Mark.NONE) {
                surface.setPaint(spot.ink());
                surface.setTooltip(spot.tooltip());
                spot.mark().paint(surface, x[i], y[i], spot.radius(), spot.hollow());
            }
        }
    }
}
