package vn.tiendo.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Draws each trace in its own ink: lines first, then marks with their tooltips. */
@SuppressWarnings("serial") // never written to a stream
final class TraceRenderer extends XYLineAndShapeRenderer {

    private final TraceDataset traces;

    TraceRenderer(TraceDataset traces) {
        this.traces = traces;
        setDrawSeriesLineAsPath(true);
    }

    @Override
    public boolean getItemLineVisible(int series, int item) {
        return traces.trace(series).joined();
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return traces.trace(series).ink();
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        return traces.trace(series).pen();
    }

    @Override
    protected void drawSecondaryPass(
            Graphics2D g2,
            XYPlot plot,
            XYDataset dataset,
            int pass,
            int series,
            int item,
            ValueAxis domainAxis,
            Rectangle2D dataArea,
            ValueAxis rangeAxis,
            CrosshairState crosshairState,
            EntityCollection entities) {
        Spot spot = traces.spot(series, item);
        if (spot.mark() == Mark.NONE) {
            return;
        }
        SvgGraphics2D surface = SvgGraphics2D.of(g2);
        surface.setPaint(spot.ink());
        surface.setTooltip(spot.tooltip());
        spot.mark()
                .paint(
                        surface,
                        domainAxis.valueToJava2D(spot.x(), dataArea, plot.getDomainAxisEdge()),
                        rangeAxis.valueToJava2D(spot.y(), dataArea, plot.getRangeAxisEdge()),
                        spot.radius(),
                        spot.hollow());
    }
}
