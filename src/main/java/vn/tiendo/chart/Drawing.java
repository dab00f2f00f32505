package vn.tiendo.chart;

import java.util.Optional;

/** A chart laid out for one width, or for any, and ready to be painted. */
interface Drawing {

    /** In pixels; where there are margins, in units of its own that make up whatever width is between them. */
    int width();

    int height();

    /** Of all text in the drawing. */
    double textSize();

    /** Of a drawing for any width. */
    default Optional<Margins> margins() {
        return Optional.empty();
    }

    void paint(SvgGraphics2D surface);
}
