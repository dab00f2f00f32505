package vn.tiendo.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.tiendo.view.ChartSpec.Sparkline;

/** A line of figures with a dot on the last one; no words but the title, and no axes. */
final class SparklineDrawing implements Drawing {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 28;
    private static final double MARGIN = 3;
    private static final double RADIUS = 2.5;

    private final Sparkline spec;

    SparklineDrawing(Sparkline spec) {
        this.spec = spec;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public double textSize() {
        return 0;
    }

    @Override
    public void paint(SvgGraphics2D surface) {
        double span = Math.max(1, spec.lastYear() - spec.firstYear());
        double height = Scale.span(spec.axis());
        List<Trace> traces = SmallLine.traces(
                spec.segments(),
                RADIUS,
                false,
                year -> MARGIN + (year - spec.firstYear()) / span * (WIDTH - 2 * MARGIN),
                value -> HEIGHT - MARGIN - (value - spec.axis().min()) / height * (HEIGHT - 2 * MARGIN));
        surface.setClip(new Rectangle2D.Double(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN));
        for (Trace trace : traces) {
            if (trace.joined()) {
                surface.setPaint(trace.ink());
                surface.setStroke(trace.pen());
                surface.draw(line(trace.spots()));
            }
        }
        for (Trace trace : traces) {
            for (Spot spot : trace.spots()) {
                surface.setPaint(spot.ink());
                spot.mark().paint(surface, spot.x(), spot.y(), spot.radius(), spot.hollow());
            }
        }
        surface.setClip(null);
    }

    private static Path2D line(List<Spot> spots) {
        Path2D line = new Path2D.Float(Path2D.WIND_NON_ZERO, spots.size());
        line.moveTo(spots.get(0).x(), spots.get(0).y());
        for (Spot spot : spots.subList(1, spots.size())) {
            line.lineTo(spot.x(), spot.y());
        }
        return line;
    }
}
