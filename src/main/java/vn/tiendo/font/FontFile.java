package vn.tiendo.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType font, read without AWT, whose widths and shapes may differ from one JDK to the next, and which takes
 * longer to start than it takes to draw all charts of a small site. See the OpenType specification for the tables.
 */
public final class FontFile {

    static final String REGULAR_FILE = "BeVietnamPro_400Regular.ttf";
    static final String BOLD_FILE = "BeVietnamPro_700Bold.ttf";

    public static final FontFile REGULAR = read(REGULAR_FILE);
    public static final FontFile BOLD = read(BOLD_FILE);

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

    /** The side of the em square in the font's own units. */
    public double unitsPerEm() {
        return unitsPerEm;
    }

    /** The advance width of a glyph in ems, without kerning. */
    public double advance(int glyph) {
        return unsigned(metrics + 4 * Math.min(glyph, metricCount - 1)) / unitsPerEm;
    }

    /** The data of a glyph in table glyf; empty for one without a shape, such as the space. */
    public ByteBuffer glyph(int glyph) {
        return font.slice(glyphs + place(glyph), place(glyph + 1) - place(glyph));
    }

    private int place(int glyph) {
        return longPlaces ? font.getInt(places + 4 * glyph) : 2 * unsigned(places + 2 * glyph);
    }

    /** The glyph of a character; 0, the glyph for missing characters, if the font has none. Table cmap, format 4. */
    public int glyphOf(int character) {
        int segments = unsigned(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int segment = firstEndingFrom(character, ends, segments);
        if (segment == segments || character < unsigned(starts + 2 * segment)) {
            return 0;
        }
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        int delta = unsigned(deltas + 2 * segment);
        int offset = unsigned(offsets + 2 * segment);
        if (offset == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = unsigned(offsets + 2 * segment + offset + 2 * (character - unsigned(starts + 2 * segment)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    /** Finds the first segment that ends at or after a character; segments are sorted by their last characters. */
    private int firstEndingFrom(int character, int ends, int segments) {
        int low = 0;
        int high = segments;
        while (low < high) {
            int middle = (low + high) / 2;
            if (unsigned(ends + 2 * middle) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
