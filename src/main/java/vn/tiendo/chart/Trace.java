package vn.tiendo.chart;

import java.util.List;

/**
 * Points that belong together.
 *
 * @param joined by a line in {@code ink} drawn with {@code pen}
 */
record Trace(List<Spot> spots, boolean joined, Ink ink, Pen pen) {

    Trace {
        spots = List.copyOf(spots);
    }

    static Trace line(Ink ink, Pen pen, List<Spot> spots) {
        return new Trace(spots, spots.size() > 1, ink, pen);
    }

    static Trace points(List<Spot> spots) {
        return new Trace(spots, false, Ink.DATA, Pen.DATA);
    }
}
