package vn.tiendo.chart;

/**
 * What a run of texts has in common.
 *
 * @param halo with a rim in the colour of the paper
 * @param size where it differs from that of the drawing, else 0
 * @param wideOnly shown where there is room alone
 */
record Lettering(Ink ink, boolean bold, Anchor anchor, boolean halo, double size, boolean wideOnly) {

    Lettering(Ink ink, boolean bold, Anchor anchor, boolean halo) {
        this(ink, bold, anchor, halo, 0, false);
    }

    /** Which point of a text its position names. */
    enum Anchor {
        START(""),
        MIDDLE(" text-anchor=\"middle\""),
        END(" text-anchor=\"end\"");

        private final String attribute;

        Anchor(String attribute) {
            this.attribute = attribute;
        }

        /** With a leading space; empty for the default. */
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
