package vn.tiendo.chart;

import java.util.List;
import vn.tiendo.plan.ChartSpec.Sparkline;

/** A line of figures and a dot for the last one; no words but the title. */
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
        int span = Math.max(1, spec.lastYear() - spec.firstYear());
        LinearAxis years = LinearAxis.bare(spec.firstYear(), spec.firstYear() + span);
        LinearAxis values = LinearAxis.bare(0, Scale.end(spec.axis()));
        Box area = new Box(MARGIN, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN);
        List<Trace> traces = SmallLine.traces(spec.segments(), RADIUS, false, year -> year, value -> value);
        Plots.draw(Plots.of(new TraceDataset(traces), years, values), area, surface);
    }
}
