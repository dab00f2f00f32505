package vn.tiendo.view;

/** The width of the page for which a chart is laid out. */
public enum ChartSize {
    /** Any width: positions scale, text does not. */
    ANY("", 720),
    /**
     * 720 units wide, for a column of text on a large screen; the narrow drawing is beside it, and the stylesheet shows
     * one of them.
     */
    WIDE("-w", 720),
    /** 340 units wide, for a phone. */
    NARROW("-n", 340);

    private final String suffix;
    private final int width;

    ChartSize(String suffix, int width) {
        this.suffix = suffix;
        this.width = width;
    }

    /** Appended to the chart's id, so that two drawings of it have different ids. */
    public String suffix() {
        return suffix;
    }

    /** In CSS pixels; for {@link #ANY} the width of the drawing in a file of its own. */
    public int width() {
        return width;
    }
}
