package vn.tiendo.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Writes the data of paths: relative, in tenths, lines cut at an area. */
final class SvgPath {

    private final SvgText out;
    /** Where the pen stands, in tenths. */
    private int penX;

    private int penY;
    private boolean penDown;

    SvgPath(SvgText out) {
        this.out = out;
    }

    /** Starts a new line that does not continue the last one. */
    void begin() {
        penDown = false;
    }

    /** Curves become short straight lines; the only curves in charts are discs. */
    void append(Shape shape, @Nullable Rectangle2D area) {
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator lines = shape.getPathIterator(null, 0.1); !lines.isDone(); lines.next()) {
            int segment = lines.currentSegment(point);
            if (segment == PathIterator.SEG_MOVETO) {
                x = startX = point[0];
                y = startY = point[1];
            } else if (segment == PathIterator.SEG_LINETO) {
                appendLine(x, y, point[0], point[1], area);
                x = point[0];
                y = point[1];
            } else if (area == null) {
                out.append('z');
                penDown = false;
                x = startX;
                y = startY;
            } else {
                appendLine(x, y, startX, startY, area);
                x = startX;
                y = startY;
            }
        }
    }

    /** Cuts a line at the area, after Liang and Barsky: the part of 0..1 that lies within all four edges. */
    private void appendLine(double x1, double y1, double x2, double y2, @Nullable Rectangle2D area) {
        double from = 0;
        double to = 1;
        double dx = x2 - x1;
        double dy = y2 - y1;
        if (area != null) {
            for (int edge = 0; edge < 4; edge++) {
                double slope = switch (edge) {
                    case 0 -> -dx;
                    case 1 -> dx;
                    case 2 -> -dy;
                    default -> dy;
                };
                double room = switch (edge) {
                    case 0 -> x1 - area.getMinX();
                    case 1 -> area.getMaxX() - x1;
                    case 2 -> y1 - area.getMinY();
                    default -> area.getMaxY() - y1;
                };
                if (slope == 0 && room < 0) {
                    return;
                } else if (slope < 0) {
                    from = Math.max(from, room / slope);
                } else if (slope > 0) {
                    to = Math.min(to, room / slope);
                }
            }
            if (from > to) {
                return;
            }
        }
        moveTo(tenths(x1 + from * dx), tenths(y1 + from * dy));
        lineTo(tenths(x1 + to * dx), tenths(y1 + to * dy));
    }

    private void moveTo(int x, int y) {
        if (penDown && x == penX && y == penY) {
            return;
        }
        out.append('M');
        appendTenths(x, out);
        appendNext(y);
        penX = x;
        penY = y;
        penDown = true;
    }

    private void lineTo(int x, int y) {
        int dx = x - penX;
        int dy = y - penY;
        if (dy == 0) {
            out.append('h');
            appendTenths(dx, out);
        } else if (dx == 0) {
            out.append('v');
            appendTenths(dy, out);
        } else {
            out.append('l');
            appendTenths(dx, out);
            appendNext(dy);
        }
        penX = x;
        penY = y;
    }

    private void appendNext(int tenths) {
        if (tenths >= 0) {
            out.append(' ');
        }
        appendTenths(tenths, out);
    }

    static void appendTenths(int tenths, SvgText out) {
        if (tenths < 0) {
            out.append('-');
        }
        int size = Math.abs(tenths);
        if (size >= 10 || size == 0) {
            out.append(size / 10);
        }
        if (size % 10 != 0) {
            out.append('.').append((char) ('0' + size % 10));
        }
    }

    static int tenths(double value) {
        return (int) Math.round(value * 10);
    }
}
