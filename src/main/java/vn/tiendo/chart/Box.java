package vn.tiendo.chart;

/** A rectangle of the drawing, with y growing downwards. */
record Box(double left, double top, double right, double bottom) {

    static Box at(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double centreX() {
        return (left + right) / 2;
    }

    Box movedBy(double dx) {
        return new Box(left + dx, top, right + dx, bottom);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    /**
     * Whether the line touches the box: it does not if it lies to one side of the box, or all corners lie on one side
     * of the line.
     */
    boolean touches(double x1, double y1, double x2, double y2) {
        if (Math.max(x1, x2) < left
                || Math.min(x1, x2) > right
                || Math.max(y1, y2) < top
                || Math.min(y1, y2) > bottom) {
            return false;
        }
        double dx = x2 - x1;
        double dy = y2 - y1;
        double a = dx * (top - y1) - dy * (left - x1);
        double b = dx * (top - y1) - dy * (right - x1);
        double c = dx * (bottom - y1) - dy * (left - x1);
        double d = dx * (bottom - y1) - dy * (right - x1);
        return Math.min(Math.min(a, b), Math.min(c, d)) <= 0 && Math.max(Math.max(a, b), Math.max(c, d)) >= 0;
    }
}
