package vn.tiendo.chart;

/**
 * The place of a label in a plot of any width.
 *
 * @param share of the plot's width at which its point lies
 * @param box in pixels from that point
 * @param wideOnly shown only if there is room
 */
record Place(double share, Box box, boolean wideOnly) {

    Box at(double plotWidth) {
        return box.movedBy(share * plotWidth);
    }

    /** Whether two labels meet at some width; the space between them changes evenly with the width. */
    boolean meets(Place other, PlotWidths widths) {
        if (box.bottom() <= other.box.top() || other.box.bottom() <= box.top()) {
            return false;
        }
        double from = widths.from(wideOnly || other.wideOnly);
        return !isLeftOf(other, from, widths.widest()) && !other.isLeftOf(this, from, widths.widest());
    }

    private boolean isLeftOf(Place other, double narrow, double wide) {
        return at(narrow).right() <= other.at(narrow).left()
                && at(wide).right() <= other.at(wide).left();
    }
}
