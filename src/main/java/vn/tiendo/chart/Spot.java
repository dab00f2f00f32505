package vn.tiendo.chart;

/**
 * One point of a trace.
 *
 * @param radius in units of the drawing
 * @param tooltip may be empty
 */
record Spot(double x, double y, Mark mark, double radius, boolean hollow, Ink ink, String tooltip) {

    Spot {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point of a chart is not a finite number: " + x + ", " + y);
        }
    }

    /** A bare corner of a line. */
    static Spot corner(double x, double y, Ink ink) {
        return new Spot(x, y, Mark.NONE, 0, false, ink, "");
    }
}
