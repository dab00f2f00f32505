package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.ChartSpec.Point;
import vn.tiendo.plan.ChartSpec.Segment;
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
        Plots.draw(Plots.of(new TraceDataset(traces()), years, values), area, surface);
    }

    /** A figure without neighbours has a dot as well: there is no line to see it by. */
    private List<Trace> traces() {
        List<Trace> traces = new ArrayList<>();
        for (Segment segment : spec.segments()) {
            boolean lastSegment = segment == spec.segments().get(spec.segments().size() - 1);
            List<Spot> spots = new ArrayList<>();
            for (Point point : segment.points()) {
                boolean lastPoint =
                        point == segment.points().get(segment.points().size() - 1);
                Mark mark = lastPoint && (lastSegment || segment.points().size() == 1) ? Mark.DISC : Mark.NONE;
                spots.add(new Spot(point.year(), point.value(), mark, RADIUS, point.open(), Ink.DATA, ""));
            }
            traces.add(Trace.line(Ink.DATA, Pen.SMALL_DATA, spots));
        }
        return traces;
    }
}
