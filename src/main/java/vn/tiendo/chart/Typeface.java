package vn.tiendo.chart;

import vn.tiendo.font.FontFile;

/** The width of text in Be Vietnam Pro, without kerning, which could only make text narrower. */
final class Typeface {

    static final Typeface REGULAR = new Typeface(FontFile.REGULAR);
    static final Typeface BOLD = new Typeface(FontFile.BOLD);

    /** All Vietnamese letters and general punctuation are below this character. */
    private static final int KNOWN_CHARACTERS = 0x2100;

    /** For characters that the font lacks; browsers take them from another font, mostly a full em wide. */
    private static final double UNKNOWN_WIDTH = 1;

    /** In ems, by character; kept, since every letter of every chart is measured. */
    private final double[] widths = new double[KNOWN_CHARACTERS];

    private Typeface(FontFile font) {
        for (int c = 0; c < KNOWN_CHARACTERS; c++) {
            int glyph = font.glyphOf(c);
            widths[c] = glyph == 0 ? UNKNOWN_WIDTH : font.advance(glyph);
        }
    }

    /** The width of {@code text} at {@code size} units an em. */
    double width(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < KNOWN_CHARACTERS) {
                ems += widths[c];
            } else if (!Character.isLowSurrogate(c)) {
                ems += UNKNOWN_WIDTH;
            }
        }
        return ems * size;
    }
}
