package vn.tiendo.view;

/** For which width of the page a chart is laid out; both stand in the page, and the stylesheet shows one. */
public enum ChartSize {
    /** 720 units wide, for a column of text on a desk. */
    WIDE(720),
    /** 340 units wide, for a phone. */
    NARROW(340);

    private final int width;

    ChartSize(int width) {
        this.width = width;
    }

    /** In units of the SVG's view box, one CSS pixel each. */
    public int width() {
        return width;
    }
}
