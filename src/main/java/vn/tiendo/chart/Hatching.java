package vn.tiendo.chart;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Slanting lines over areas without a figure: they show in any colour, and in print without colour. */
final class Hatching {

    private static final double SPACING = 7;
    private static final double SHORTEST = 1;

    private Hatching() {}

    /** Hatches what lies within an odd number of the rings. */
    static void draw(List<List<double[]>> rings, SvgGraphics2D surface) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (List<double[]> ring : rings) {
            for (double[] point : ring) {
                least = Math.min(least, point[0] + point[1]);
                most = Math.max(most, point[0] + point[1]);
            }
        }
        Path2D lines = new Path2D.Double();
        for (double sum = (Math.floor(least / SPACING) + 0.5) * SPACING; sum < most; sum += SPACING) {
            double[] places = crossings(rings, sum);
            for (int i = 0; i + 1 < places.length; i += 2) {
                if (places[i + 1] - places[i] >= SHORTEST) {
                    lines.moveTo(places[i], sum - places[i]);
                    lines.lineTo(places[i + 1], sum - places[i + 1]);
                }
            }
        }
        if (lines.getCurrentPoint() != null) {
            surface.setPaint(Ink.REFERENCE);
            surface.setStroke(Pen.GRID);
            surface.draw(lines);
        }
    }

    /** Where the line of all points with this sum of coordinates crosses the rings, from left to right. */
    private static double[] crossings(List<List<double[]>> rings, double sum) {
        DoubleStream.Builder places = DoubleStream.builder();
        for (List<double[]> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                double[] a = ring.get(i);
                double[] b = ring.get((i + 1) % ring.size());
                double from = a[0] + a[1] - sum;
                double to = b[0] + b[1] - sum;
                if (from < 0 != to < 0) {
                    places.add(a[0] + (b[0] - a[0]) * from / (from - to));
                }
            }
        }
        return places.build().sorted().toArray();
    }
}
