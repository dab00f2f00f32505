package vn.tiendo.view;

/** For which width of the page a chart is laid out. */
public enum ChartSize {
    /** Whatever width there is: positions scale, text does not. */
    ANY("", 720),
    /** 720 units wide, for a column of text on a desk; its narrow sister stands beside it, and the stylesheet shows one. */
    WIDE("-w", 720),
    /** 340 units wide, for a phone. */
    NARROW("-n", 340);

    private final String suffix;
    private final int width;

    ChartSize(String suffix, int width) {
        this.suffix = suffix;
        this.width = width;
    }

    /** What follows the chart's id, so that two drawings of it are told apart. */
    public String suffix() {
        return suffix;
    }

    /** In CSS pixels; of a drawing for any width, the one that it has in a file of its own. */
    public int width() {
        return width;
    }
}
