package vn.tiendo.chart;

/**
 * Room for words left and right of a plot that is as wide as the page allows. The page's stylesheet reserves it, in
 * steps, since pages have no inline styles.
 */
record Margins(int left, int right) {

    static final int STEP = 8;
    static final int LEAST = 24;
    static final int MOST_LEFT = 200;
    static final int MOST_RIGHT = 120;

    /** The smallest steps with room for so many pixels. */
    static Margins holding(double left, double right) {
        return new Margins(step(left, MOST_LEFT), step(right, MOST_RIGHT));
    }

    private static int step(double pixels, int most) {
        return Math.max(LEAST, Math.min(most, STEP * (int) Math.ceil(pixels / STEP)));
    }

    String cssClasses() {
        return "l" + left + " r" + right;
    }
}
