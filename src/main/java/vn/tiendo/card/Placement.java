package vn.tiendo.card;

/** Where the points of a glyph go: {@code x' = xx·x + yx·y + dx}, {@code y' = xy·x + yy·y + dy}. */
record Placement(double xx, double xy, double yx, double yy, double dx, double dy) {

    /** Places an em square of the given size on the base line of an image whose vertical axis points down. */
    static Placement of(double x, double baseline, double size) {
        return new Placement(size, 0, 0, -size, x, baseline);
    }

    Placement scaled(double factor) {
        return new Placement(xx * factor, xy * factor, yx * factor, yy * factor, dx, dy);
    }

    /** This placement applied after another one. */
    Placement after(double axx, double axy, double ayx, double ayy, double adx, double ady) {
        return new Placement(
                xx * axx + yx * axy,
                xy * axx + yy * axy,
                xx * ayx + yx * ayy,
                xy * ayx + yy * ayy,
                x(adx, ady),
                y(adx, ady));
    }

    double x(double px, double py) {
        return xx * px + yx * py + dx;
    }

    double y(double px, double py) {
        return xy * px + yy * py + dy;
    }
}
