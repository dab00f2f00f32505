package vn.tiendo.chart;

/**
 * The widths that a plot can have, in pixels.
 *
 * @param narrowest on a phone, with the largest text
 * @param wideFrom the narrowest that shows labels that need room
 * @param widest on a large screen
 */
record PlotWidths(double narrowest, double wideFrom, double widest) {

    /** The width of a chart on the narrowest screen. */
    static final double NARROWEST_CHART = 256;

    private static final double NARROWEST_WIDE_CHART = 560;
    private static final double WIDEST_CHART = 860;

    static PlotWidths within(Margins margins) {
        int around = margins.left() + margins.right();
        return new PlotWidths(
                Math.max(1, NARROWEST_CHART - around), NARROWEST_WIDE_CHART - around, WIDEST_CHART - around);
    }

    /** The narrowest width at which something is shown. */
    double from(boolean wideOnly) {
        return wideOnly ? wideFrom : narrowest;
    }
}
