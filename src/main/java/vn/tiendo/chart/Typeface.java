package vn.tiendo.chart;

import vn.tiendo.font.FontFile;

/** How wide text is in Be Vietnam Pro. Kerning is left out; it makes text narrower, if anything. */
final class Typeface {

    static final Typeface REGULAR = new Typeface(FontFile.REGULAR);
    static final Typeface BOLD = new Typeface(FontFile.BOLD);

    /** Latin with every Vietnamese letter ends before this character, as does general punctuation. */
    private static final int KNOWN_CHARACTERS = 0x2100;

    /** For characters the font does not have; a browser takes them from another font, most a full em wide. */
    private static final double UNKNOWN_WIDTH = 1;

    /** In ems, by character: every letter of every chart is measured. */
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
