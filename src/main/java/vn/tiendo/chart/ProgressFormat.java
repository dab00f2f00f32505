package vn.tiendo.chart;

/** The sizes of a progress chart, in pixels. */
final class ProgressFormat {

    static final double TEXT_SIZE = 14;

    static final double PLOT_HEIGHT = 220;

    /** Room above the plot, for the label of a point at its upper edge. */
    static final double HEAD_ROOM = 24;

    static final double FIGURE_RADIUS = 3;
    static final double LAST_FIGURE_RADIUS = 4.5;
    static final double MILESTONE_RADIUS = 7;

    /** Width of the labels right of the plot. */
    static final double COLUMN_WIDTH = 76;

    /** Width of those labels if they would lose words otherwise. */
    static final double MOST_COLUMN_WIDTH = 104;

    /** Largest width of labels in the plot. */
    static final double LABEL_WIDTH = 140;

    /** Distance from the edge of the drawing that everything keeps. */
    static final double EDGE = 2;

    private ProgressFormat() {}
}
