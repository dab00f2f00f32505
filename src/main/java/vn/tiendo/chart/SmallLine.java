package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.Segment;

/** A line of figures without room for a dot on each: only the last has one, and any without neighbours. */
final class SmallLine {

    private SmallLine() {}

    /**
     * One trace for each segment.
     *
     * @param x where a year lies
     * @param y where a value lies
     */
    static List<Trace> traces(
            List<Segment> segments, double radius, boolean withTooltips, IntToDoubleFunction x, DoubleUnaryOperator y) {
        List<Trace> traces = new ArrayList<>(segments.size());
        for (int s = 0; s < segments.size(); s++) {
            List<Point> points = segments.get(s).points();
            boolean lastSegment = s == segments.size() - 1;
            List<Spot> spots = new ArrayList<>(points.size());
            for (int p = 0; p < points.size(); p++) {
                Point point = points.get(p);
                boolean dot = points.size() == 1 || (lastSegment && p == points.size() - 1);
                spots.add(new Spot(
                        x.applyAsDouble(point.year()),
                        y.applyAsDouble(point.value()),
                        dot ? Mark.DISC : Mark.NONE,
                        radius,
                        point.open(),
                        Ink.DATA,
                        withTooltips ? point.tooltip() : ""));
            }
            traces.add(Trace.line(Ink.DATA, Pen.SMALL_DATA, spots));
        }
        return traces;
    }
}
