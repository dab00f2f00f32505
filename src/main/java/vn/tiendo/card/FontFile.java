package vn.tiendo.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A TrueType font; see the OpenType specification for its tables. */
final class FontFile {

    static final FontFile REGULAR = read("/vn/tiendo/chart/fonts/BeVietnamPro_400Regular.ttf");
    static final FontFile BOLD = read("/vn/tiendo/chart/fonts/BeVietnamPro_700Bold.ttf");

    // What is said of a component of a composed glyph.
    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALED = 8;
    private static final int MORE_FOLLOW = 32;
    private static final int SCALED_BOTH_WAYS = 64;
    private static final int SCALED_AND_TURNED = 128;

    private static final double FRACTION = 1 << 14;

    private final ByteBuffer font;
    private final int map;
    private final int metrics;
    private final int metricCount;
    private final int glyphs;
    private final int places;
    private final boolean longPlaces;
    private final double unitsPerEm;

    private FontFile(ByteBuffer font) {
        this.font = font;
        this.map = unicodeMap();
        this.metrics = table("hmtx");
        this.metricCount = unsigned(table("hhea") + 34);
        this.glyphs = table("glyf");
        this.places = table("loca");
        this.longPlaces = unsigned(table("head") + 50) == 1;
        this.unitsPerEm = unsigned(table("head") + 18);
    }

    private static FontFile read(String resource) {
        try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no font " + resource);
            }
            return new FontFile(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read font " + resource, e);
        }
    }

    /** The width of a text, in ems; kerning is left out. */
    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += advance(text.codePointAt(i));
        }
        return width;
    }

    /** How far a character moves the next one, in ems. */
    double advance(int character) {
        return unsigned(metrics + 4 * Math.min(glyphOf(character), metricCount - 1)) / unitsPerEm;
    }

    /**
     * Traces a character.
     *
     * @param placement of the em square, whose vertical axis points up
     */
    void trace(int character, Placement placement, Outline outline) {
        traceGlyph(glyphOf(character), placement.scaled(1 / unitsPerEm), outline);
    }

    private void traceGlyph(int glyph, Placement placement, Outline outline) {
        int start = glyphs + place(glyph);
        if (place(glyph) == place(glyph + 1)) {
            return; // a space
        }
        int contours = font.getShort(start);
        if (contours >= 0) {
            new SimpleGlyph(font.duplicate().order(font.order()).position(start + 10), contours)
                    .trace(placement, outline);
        } else {
            traceComponents(start + 10, placement, outline);
        }
    }

    private void traceComponents(int start, Placement placement, Outline outline) {
        int at = start;
        int flags;
        do {
            flags = unsigned(at);
            int glyph = unsigned(at + 2);
            at += 4;
            boolean words = (flags & WORDS) != 0;
            double dx = words ? font.getShort(at) : font.get(at);
            double dy = words ? font.getShort(at + 2) : font.get(at + 1);
            at += words ? 4 : 2;
            double xx = 1;
            double xy = 0;
            double yx = 0;
            double yy = 1;
            if ((flags & SCALED) != 0) {
                xx = font.getShort(at) / FRACTION;
                yy = xx;
                at += 2;
            } else if ((flags & SCALED_BOTH_WAYS) != 0) {
                xx = font.getShort(at) / FRACTION;
                yy = font.getShort(at + 2) / FRACTION;
                at += 4;
            } else if ((flags & SCALED_AND_TURNED) != 0) {
                xx = font.getShort(at) / FRACTION;
                xy = font.getShort(at + 2) / FRACTION;
                yx = font.getShort(at + 4) / FRACTION;
                yy = font.getShort(at + 6) / FRACTION;
                at += 8;
            }
            if ((flags & OFFSETS) == 0) {
                throw new IllegalStateException("the font joins glyphs at points");
            }
            traceGlyph(glyph, placement.after(xx, xy, yx, yy, dx, dy), outline);
        } while ((flags & MORE_FOLLOW) != 0);
    }

    private int place(int glyph) {
        return longPlaces ? font.getInt(places + 4 * glyph) : 2 * unsigned(places + 2 * glyph);
    }

    /** 0, the sign for a missing character, where the font has none; table cmap, format 4. */
    private int glyphOf(int character) {
        int segments = unsigned(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int segment = 0; segment < segments; segment++) {
            if (character <= unsigned(ends + 2 * segment)) {
                int start = unsigned(starts + 2 * segment);
                if (character < start) {
                    return 0;
                }
                int delta = unsigned(deltas + 2 * segment);
                int offset = unsigned(offsets + 2 * segment);
                if (offset == 0) {
                    return (character + delta) & 0xFFFF;
                }
                int glyph = unsigned(offsets + 2 * segment + offset + 2 * (character - start));
                return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }
        }
        return 0;
    }

    private int unicodeMap() {
        int cmap = table("cmap");
        int maps = unsigned(cmap + 2);
        for (int i = 0; i < maps; i++) {
            int candidate = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(candidate) == 4) {
                return candidate;
            }
        }
        throw new IllegalStateException("the font has no map from Unicode in format 4");
    }

    private int table(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == wanted) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + tag);
    }

    private int unsigned(int at) {
        return font.getShort(at) & 0xFFFF;
    }
}
