package vn.tiendo.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How wide text is in Be Vietnam Pro, from the font file's own table of advance widths.
 *
 * <p>Read without AWT's fonts: those give widths that may differ from one JDK to the next and take
 * longer to start than all charts of a small site to draw. Kerning is left out; it makes text
 * narrower, if anything.
 */
final class Typeface {

    static final Typeface REGULAR = read("fonts/BeVietnamPro_400Regular.ttf");
    static final Typeface BOLD = read("fonts/BeVietnamPro_700Bold.ttf");

    /** Latin with every Vietnamese letter ends before this character, as does general punctuation. */
    private static final int KNOWN_CHARACTERS = 0x2100;

    /** For characters the font does not have; a browser takes them from another font, most a full em wide. */
    private static final double UNKNOWN_WIDTH = 1;

    private final double[] widths;

    private Typeface(double[] widths) {
        this.widths = widths;
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

    private static Typeface read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no font " + resource);
            }
            return new Typeface(advanceWidths(ByteBuffer.wrap(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read font " + resource, e);
        }
    }

    /** In ems, by character; see the OpenType specification, tables head, hhea, hmtx and cmap (format 4). */
    private static double[] advanceWidths(ByteBuffer font) {
        double unitsPerEm = font.getShort(table(font, "head") + 18) & 0xffff;
        int metricCount = font.getShort(table(font, "hhea") + 34) & 0xffff;
        int metrics = table(font, "hmtx");
        double[] widths = new double[KNOWN_CHARACTERS];
        Arrays.fill(widths, UNKNOWN_WIDTH);

        int cmap = unicodeMap(font);
        int segments = (font.getShort(cmap + 6) & 0xffff) / 2;
        int ends = cmap + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int segment = 0; segment < segments; segment++) {
            int start = font.getShort(starts + 2 * segment) & 0xffff;
            int end = Math.min(font.getShort(ends + 2 * segment) & 0xffff, KNOWN_CHARACTERS - 1);
            int offset = font.getShort(offsets + 2 * segment) & 0xffff;
            for (int c = start; c <= end; c++) {
                int glyph = offset == 0 ? c : font.getShort(offsets + 2 * segment + offset + 2 * (c - start)) & 0xffff;
                if (offset == 0 || glyph != 0) {
                    glyph = glyph + font.getShort(deltas + 2 * segment) & 0xffff;
                }
                if (glyph != 0) {
                    int metric = Math.min(glyph, metricCount - 1);
                    widths[c] = (font.getShort(metrics + 4 * metric) & 0xffff) / unitsPerEm;
                }
            }
        }
        return widths;
    }

    private static int table(ByteBuffer font, String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == wanted) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + tag);
    }

    private static int unicodeMap(ByteBuffer font) {
        int cmap = table(font, "cmap");
        int maps = font.getShort(cmap + 2);
        for (int i = 0; i < maps; i++) {
            int map = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(map) == 4) {
                return map;
            }
        }
        throw new IllegalStateException("the font has no map from Unicode in format 4");
    }
}
