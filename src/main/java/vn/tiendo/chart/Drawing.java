package vn.tiendo.chart;

import java.util.Optional;

/** A chart laid out for one width, or for any width, and ready to be painted. */
interface Drawing {

    /** In pixels; with margins, in units of its own that fill whatever width is between them. */
    int width();

    int height();

    /** The size of all text in the drawing, in pixels. */
    double textSize();

    /** The margins of a drawing for any width; empty for one width. */
    default Optional<Margins> margins() {
        return Optional.empty();
    }

    void paint(SvgGraphics2D surface);
}
