package vn.tiendo.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Writes labels on a plot once JFreeChart has drawn it and knows where each value lies. */
@SuppressWarnings("serial") // never written to a stream
final class LabelPainter extends AbstractXYAnnotation {

    /** Where values lie in the drawing. */
    interface Positions {
        double x(double value);

        double y(double value);
    }

    /** Paints on top of a plot. */
    interface Overlay {
        void paint(SvgGraphics2D surface, Positions positions);
    }

    private final Overlay overlay;

    LabelPainter(Overlay overlay) {
        this.overlay = overlay;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        overlay.paint(SvgGraphics2D.of(g2), new Positions() {
            @Override
            public double x(double value) {
                return domainAxis.valueToJava2D(value, dataArea, RectangleEdge.BOTTOM);
            }

            @Override
            public double y(double value) {
                return rangeAxis.valueToJava2D(value, dataArea, RectangleEdge.LEFT);
            }
        });
    }
}
