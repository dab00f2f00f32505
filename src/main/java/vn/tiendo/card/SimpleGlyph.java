package vn.tiendo.card;

import java.nio.ByteBuffer;

/** A glyph that is not composed of others: closed lines through points, some of which only bend the line. */
final class SimpleGlyph {

    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEATED = 8;
    private static final int X_SAME_OR_POSITIVE = 16;
    private static final int Y_SAME_OR_POSITIVE = 32;

    private final int[] ends;
    private final byte[] flags;
    private final int[] xs;
    private final int[] ys;

    /** @param data positioned behind the glyph's header */
    SimpleGlyph(ByteBuffer data, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort() & 0xFFFF;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int instructions = data.getShort() & 0xFFFF;
        data.position(data.position() + instructions);
        flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get();
            if ((flags[i] & REPEATED) != 0) {
                int times = data.get() & 0xFF;
                for (int n = 0; n < times; n++) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        xs = coordinates(data, X_SHORT, X_SAME_OR_POSITIVE);
        ys = coordinates(data, Y_SHORT, Y_SAME_OR_POSITIVE);
    }

    private int[] coordinates(ByteBuffer data, int isShort, int isSameOrPositive) {
        int[] coordinates = new int[flags.length];
        int last = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean sameOrPositive = (flags[i] & isSameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = data.get() & 0xFF;
                last += sameOrPositive ? step : -step;
            } else if (!sameOrPositive) {
                last += data.getShort();
            }
            coordinates[i] = last;
        }
        return coordinates;
    }

    void trace(Placement placement, Outline outline) {
        int first = 0;
        for (int end : ends) {
            traceContour(first, end - first + 1, placement, outline);
            first = end + 1;
        }
    }

    /** Halfway between two bending points in a row, the line passes through a point that the font leaves out. */
    private void traceContour(int first, int count, Placement placement, Outline outline) {
        int start = 0;
        while (start < count && !isOnCurve(first + start)) {
            start++;
        }
        if (start == count) {
            throw new IllegalStateException("a contour of the font passes none of its points");
        }
        outline.moveTo(x(placement, first + start), y(placement, first + start));
        int n = 1;
        while (n <= count) {
            int point = first + (start + n) % count;
            if (isOnCurve(point)) {
                outline.lineTo(x(placement, point), y(placement, point));
                n++;
                continue;
            }
            int next = first + (start + n + 1) % count;
            double controlX = x(placement, point);
            double controlY = y(placement, point);
            if (isOnCurve(next)) {
                outline.curveTo(controlX, controlY, x(placement, next), y(placement, next));
                n += 2;
            } else {
                outline.curveTo(
                        controlX, controlY, (controlX + x(placement, next)) / 2, (controlY + y(placement, next)) / 2);
                n++;
            }
        }
    }

    private boolean isOnCurve(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }

    private double x(Placement placement, int point) {
        return placement.x(xs[point], ys[point]);
    }

    private double y(Placement placement, int point) {
        return placement.y(xs[point], ys[point]);
    }
}
