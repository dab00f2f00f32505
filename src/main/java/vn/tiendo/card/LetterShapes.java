package vn.tiendo.card;

import java.nio.ByteBuffer;
import vn.tiendo.font.FontFile;

/** The widths and shapes of letters; see the OpenType specification, table glyf. */
final class LetterShapes {

    static final LetterShapes REGULAR = new LetterShapes(FontFile.REGULAR);
    static final LetterShapes BOLD = new LetterShapes(FontFile.BOLD);

    // Flags of a component in a composed glyph.
    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALED = 8;
    private static final int MORE_FOLLOW = 32;
    private static final int SCALED_BOTH_WAYS = 64;
    private static final int SCALED_AND_TURNED = 128;

    private static final double FRACTION = 1 << 14;

    private final FontFile font;

    private LetterShapes(FontFile font) {
        this.font = font;
    }

    /** The width of a text in ems, without kerning. */
    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += advance(text.codePointAt(i));
        }
        return width;
    }

    /** The advance width of a character, in ems. */
    double advance(int character) {
        return font.advance(font.glyphOf(character));
    }

    /**
     * Traces a character.
     *
     * @param placement of the em square, whose vertical axis points up
     */
    void trace(int character, Placement placement, Outline outline) {
        traceGlyph(font.glyphOf(character), placement.scaled(1 / font.unitsPerEm()), outline);
    }

    private void traceGlyph(int glyph, Placement placement, Outline outline) {
        ByteBuffer data = font.glyph(glyph);
        if (!data.hasRemaining()) {
            return; // a space
        }
        int contours = data.getShort();
        data.position(10);
        if (contours >= 0) {
            new SimpleGlyph(data, contours).trace(placement, outline);
        } else {
            traceComponents(data, placement, outline);
        }
    }

    private void traceComponents(ByteBuffer data, Placement placement, Outline outline) {
        int flags;
        do {
            flags = data.getShort() & 0xFFFF;
            int glyph = data.getShort() & 0xFFFF;
            boolean words = (flags & WORDS) != 0;
            double dx = words ? data.getShort() : data.get();
            double dy = words ? data.getShort() : data.get();
            double xx = 1;
            double xy = 0;
            double yx = 0;
            double yy = 1;
            if ((flags & SCALED) != 0) {
                xx = data.getShort() / FRACTION;
                yy = xx;
            } else if ((flags & SCALED_BOTH_WAYS) != 0) {
                xx = data.getShort() / FRACTION;
                yy = data.getShort() / FRACTION;
            } else if ((flags & SCALED_AND_TURNED) != 0) {
                xx = data.getShort() / FRACTION;
                xy = data.getShort() / FRACTION;
                yx = data.getShort() / FRACTION;
                yy = data.getShort() / FRACTION;
            }
            if ((flags & OFFSETS) == 0) {
                throw new IllegalStateException("the font joins glyphs at points");
            }
            traceGlyph(glyph, placement.after(xx, xy, yx, yy, dx, dy), outline);
        } while ((flags & MORE_FOLLOW) != 0);
    }
}
