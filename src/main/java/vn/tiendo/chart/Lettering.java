package vn.tiendo.chart;

/**
 * Style that several texts share.
 *
 * @param halo with a rim in the colour of the paper
 * @param size if it differs from that of the drawing, else 0
 * @param wideOnly shown only if there is room
 */
record Lettering(Ink ink, boolean bold, Anchor anchor, boolean halo, double size, boolean wideOnly) {

    Lettering(Ink ink, boolean bold, Anchor anchor, boolean halo) {
        this(ink, bold, anchor, halo, 0, false);
    }

    /** Which point of a text its position refers to. */
    enum Anchor {
        START(""),
        MIDDLE(" text-anchor=\"middle\""),
        END(" text-anchor=\"end\"");

        private final String attribute;

        Anchor(String attribute) {
            this.attribute = attribute;
        }

        /** The SVG attribute, with a leading space; empty for the default. */
        String attribute() {
            return attribute;
        }
    }

    static Lettering plain(Ink ink, Anchor anchor) {
        return new Lettering(ink, false, anchor, false);
    }

    Lettering sized(double other) {
        return new Lettering(ink, bold, anchor, halo, other, wideOnly);
    }

    Lettering wideOnly(boolean only) {
        return only == wideOnly ? this : new Lettering(ink, bold, anchor, halo, size, only);
    }

    Typeface typeface() {
        return bold ? Typeface.BOLD : Typeface.REGULAR;
    }
}
