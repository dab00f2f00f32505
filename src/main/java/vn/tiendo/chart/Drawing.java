package vn.tiendo.chart;

/** A chart laid out for one width and ready to be painted. */
interface Drawing {

    int width();

    int height();

    /** Of all text in the drawing. */
    double textSize();

    void paint(SvgGraphics2D surface);
}
