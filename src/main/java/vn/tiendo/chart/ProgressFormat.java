package vn.tiendo.chart;

import vn.tiendo.view.ChartSize;

/**
 * The sizes of a progress chart that differ between its two widths, and those that its labels keep clear of.
 *
 * @param headRoom above the plot, for the label of a point at its upper edge
 * @param columnWidth of the labels right of the plot, at most
 * @param labelWidth of the labels in the plot, at most
 * @param yearsEvery which round years are written where there is room
 */
record ProgressFormat(
        int height, double textSize, double headRoom, double columnWidth, double labelWidth, int yearsEvery) {

    static final double MILESTONE_RADIUS = 7;
    static final double LAST_FIGURE_RADIUS = 4.5;
    static final double EDGE = 2;

    private static final ProgressFormat WIDE = new ProgressFormat(300, 13, 24, 160, 180, 5);
    private static final ProgressFormat NARROW = new ProgressFormat(232, 12, 22, 92, 110, 10);

    static ProgressFormat of(ChartSize size) {
        return size == ChartSize.WIDE ? WIDE : NARROW;
    }
}
