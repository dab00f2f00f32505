package vn.tiendo.card;

import vn.tiendo.model.Colour;

/** A colour of the cards, the same as in the stylesheet, in all shades from the paper's to its own. */
enum Tone {
    INK(0, 0x1d2126),
    MUTED(1, 0x5a626c),
    ACCENT(2, 0x9a2a1c),
    RULE(3, 0xdcd8d0);

    /** Points in a pixel, in each direction. */
    static final int POINTS = 4;

    /** How many points a fully covered pixel has. */
    static final int FULL = POINTS * POINTS;

    private static final int SHADES = FULL + 1;
    private static final int PAPER = 0xFF;

    private final int place;
    private final int usual;

    Tone(int place, int rgb) {
        this.place = place;
        this.usual = rgb;
    }

    /** The colour if the site has none of its own. */
    Colour usual() {
        return new Colour(usual);
    }

    /** The index of the colour for a pixel with so many covered points. */
    int index(int coverage) {
        return place * SHADES + coverage;
    }

    /** How many points of a pixel with this index are covered with this tone. */
    int coverage(int index) {
        return index / SHADES == place ? index % SHADES : 0;
    }

    /**
     * Red, green and blue of every shade of every tone, by index.
     *
     * @param accent the colour of {@link #ACCENT}
     */
    static byte[] palette(Colour accent) {
        byte[] palette = new byte[values().length * SHADES * 3];
        int at = 0;
        for (Tone tone : values()) {
            int rgb = tone == ACCENT ? accent.rgb() : tone.usual;
            for (int shade = 0; shade < SHADES; shade++) {
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int full = rgb >> shift & 0xFF;
                    palette[at++] = (byte) (PAPER - (PAPER - full) * shade / FULL);
                }
            }
        }
        return palette;
    }
}
