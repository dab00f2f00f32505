package vn.tiendo.chart;

/**
 * A place on an axis.
 *
 * @param text may be empty
 * @param gridLine drawn across the plot
 * @param wideOnly whether the text is shown only if there is room
 */
record TickLabel(double value, String text, boolean bold, boolean gridLine, boolean wideOnly) {

    TickLabel(double value, String text, boolean bold, boolean gridLine) {
        this(value, text, bold, gridLine, false);
    }
}
