package vn.tiendo.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import vn.tiendo.view.StatusFamily;

/** The shape of a point; it shows the status without colour. */
enum Mark {
    /** Only a corner of a line. */
    NONE,
    DISC,
    DIAMOND,
    TRIANGLE_UP,
    TRIANGLE_DOWN,
    SQUARE,
    CROSS,
    DASH;

    static Mark of(StatusFamily family) {
        return switch (family) {
            case MET, OPEN -> DISC;
            case ON_TRACK -> TRIANGLE_UP;
            case BEHIND -> SQUARE;
            case FAR_BEHIND -> TRIANGLE_DOWN;
            case MISSED -> CROSS;
            case NONE -> DASH;
        };
    }

    /** @param radius of a disc; other shapes look as large */
    void paint(SvgGraphics2D surface, double x, double y, double radius, boolean hollow) {
        switch (this) {
            case NONE -> {}
            case CROSS, DASH -> {
                surface.setStroke(Pen.DATA);
                surface.drawMark(shape(x, y, radius));
            }
            case DISC, DIAMOND, TRIANGLE_UP, TRIANGLE_DOWN, SQUARE -> {
                if (hollow) {
                    surface.setStroke(Pen.OUTLINE);
                    surface.fillHollow(shape(x, y, radius));
                } else {
                    surface.fill(shape(x, y, radius));
                }
            }
        }
    }

    private Shape shape(double x, double y, double r) {
        return switch (this) {
            case NONE, DISC -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case SQUARE -> new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
            case DIAMOND -> polygon(x - r, y, x, y - r, x + r, y, x, y + r);
            case TRIANGLE_UP -> polygon(x - 1.1 * r, y + 0.9 * r, x, y - 1.1 * r, x + 1.1 * r, y + 0.9 * r);
            case TRIANGLE_DOWN -> polygon(x - 1.1 * r, y - 0.9 * r, x + 1.1 * r, y - 0.9 * r, x, y + 1.1 * r);
            case CROSS -> {
                Path2D cross = new Path2D.Double();
                cross.moveTo(x - 0.8 * r, y - 0.8 * r);
                cross.lineTo(x + 0.8 * r, y + 0.8 * r);
                cross.moveTo(x - 0.8 * r, y + 0.8 * r);
                cross.lineTo(x + 0.8 * r, y - 0.8 * r);
                yield cross;
            }
            case DASH -> {
                Path2D dash = new Path2D.Double();
                dash.moveTo(x - r, y);
                dash.lineTo(x + r, y);
                yield dash;
            }
        };
    }

    private static Path2D polygon(double... corners) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, corners.length / 2 + 1);
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
