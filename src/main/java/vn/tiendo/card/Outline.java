package vn.tiendo.card;

import java.util.Arrays;

/** Closed lines, as straight edges that enclose what is filled; each curve becomes eight edges. */
final class Outline {

    private static final int EDGES_OF_A_CURVE = 8;

    /** Four numbers for each edge: from x, y to x, y. */
    private double[] edges = new double[256];

    private int count;
    private double x;
    private double y;

    void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
    }

    void lineTo(double toX, double toY) {
        if (4 * count == edges.length) {
            edges = Arrays.copyOf(edges, 2 * edges.length);
        }
        int at = 4 * count++;
        edges[at] = x;
        edges[at + 1] = y;
        edges[at + 2] = toX;
        edges[at + 3] = toY;
        x = toX;
        y = toY;
    }

    void curveTo(double controlX, double controlY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= EDGES_OF_A_CURVE; i++) {
            double t = (double) i / EDGES_OF_A_CURVE;
            double s = 1 - t;
            lineTo(
                    s * s * fromX + 2 * s * t * controlX + t * t * toX,
                    s * s * fromY + 2 * s * t * controlY + t * t * toY);
        }
    }

    double top() {
        double top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            top = Math.min(top, edges[4 * i + 1]);
        }
        return top;
    }

    double bottom() {
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            bottom = Math.max(bottom, edges[4 * i + 1]);
        }
        return bottom;
    }

    /**
     * Sorts edges by the rows that they come near, once, since letters have hundreds of short edges.
     *
     * @param first row whose middle is asked for, and the last
     */
    Rows rows(int first, int last) {
        int[] starts = new int[Math.max(0, last - first + 1) + 1];
        for (int i = 0; i < count; i++) {
            for (int row = firstRow(i, first); row <= lastRow(i, last); row++) {
                starts[row - first + 1]++;
            }
        }
        for (int row = 1; row < starts.length; row++) {
            starts[row] += starts[row - 1];
        }
        int[] near = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int i = 0; i < count; i++) {
            for (int row = firstRow(i, first); row <= lastRow(i, last); row++) {
                near[next[row - first]++] = i;
            }
        }
        return row -> spansAt(row + 0.5, near, starts[row - first], starts[row - first + 1]);
    }

    private int firstRow(int edge, int first) {
        return Math.max(first, (int) Math.floor(Math.min(edges[4 * edge + 1], edges[4 * edge + 3])) - 1);
    }

    private int lastRow(int edge, int last) {
        return Math.min(last, (int) Math.ceil(Math.max(edges[4 * edge + 1], edges[4 * edge + 3])));
    }

    /** Gives where the inside begins and ends along the middle of a row, alternating, from left to right. */
    @FunctionalInterface
    interface Rows {
        double[] spansAt(int row);
    }

    private double[] spansAt(double height, int[] near, int from, int to) {
        double[] crossings = new double[to - from];
        int[] turns = new int[to - from];
        int found = 0;
        for (int at = from; at < to; at++) {
            int i = near[at];
            double y0 = edges[4 * i + 1];
            double y1 = edges[4 * i + 3];
            boolean down = y0 <= height && height < y1;
            boolean up = y1 <= height && height < y0;
            if (down || up) {
                double x0 = edges[4 * i];
                double crossing = x0 + (height - y0) * (edges[4 * i + 2] - x0) / (y1 - y0);
                int place = found++;
                while (place > 0 && crossings[place - 1] > crossing) {
                    crossings[place] = crossings[place - 1];
                    turns[place] = turns[place - 1];
                    place--;
                }
                crossings[place] = crossing;
                turns[place] = down ? 1 : -1;
            }
        }
        double[] spans = new double[found];
        int filled = 0;
        int winding = 0;
        for (int i = 0; i < found; i++) {
            boolean inside = winding != 0;
            winding += turns[i];
            if (inside != (winding != 0)) {
                spans[filled++] = crossings[i];
            }
        }
        return Arrays.copyOf(spans, filled);
    }
}
