package vn.tiendo.chart;

/** The sizes of a progress chart, in pixels. */
final class ProgressFormat {

    static final double TEXT_SIZE = 14;

    static final double PLOT_HEIGHT = 220;

    /** Above the plot, for the label of a point at its upper edge. */
    static final double HEAD_ROOM = 24;

    static final double FIGURE_RADIUS = 3;
    static final double LAST_FIGURE_RADIUS = 4.5;
    static final double MILESTONE_RADIUS = 7;

    /** Of the labels right of the plot. */
    static final double COLUMN_WIDTH = 76;

    /** Of those that would lose words. */
    static final double MOST_COLUMN_WIDTH = 104;

    /** Of the labels in the plot, at most. */
    static final double LABEL_WIDTH = 140;

    /** That nothing comes nearer to the edge of the drawing. */
    static final double EDGE = 2;

    private ProgressFormat() {}
}
