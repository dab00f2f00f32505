package vn.tiendo.chart;

/**
 * How wide a plot can become, in pixels.
 *
 * @param narrowest on a phone, in the largest text
 * @param wideFrom the narrowest on a page that shows what needs room
 * @param widest on a desk
 */
record PlotWidths(double narrowest, double wideFrom, double widest) {

    /** Of a chart on the narrowest screen. */
    static final double NARROWEST_CHART = 256;

    private static final double NARROWEST_WIDE_CHART = 560;
    private static final double WIDEST_CHART = 860;

    static PlotWidths within(Margins margins) {
        int around = margins.left() + margins.right();
        return new PlotWidths(
                Math.max(1, NARROWEST_CHART - around), NARROWEST_WIDE_CHART - around, WIDEST_CHART - around);
    }

    /** From which width on something is shown. */
    double from(boolean wideOnly) {
        return wideOnly ? wideFrom : narrowest;
    }
}
