package vn.tiendo.chart;

/**
 * A place on an axis.
 *
 * @param text may be empty
 * @param gridLine drawn across the plot
 */
record TickLabel(double value, String text, boolean bold, boolean gridLine) {}
