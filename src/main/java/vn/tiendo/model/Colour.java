package vn.tiendo.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A screen colour.
 *
 * @param rgb eight bits each of red, green and blue
 */
public record Colour(int rgb) {

    private static final int HEX = 16;
    private static final int CHANNEL = 0xFF;
    private static final int WHITE = 0xFFFFFF;

    /** Parses {@code #rrggbb}; empty for anything else. */
    public static Optional<Colour> parse(String text) {
        return text.matches("#[0-9A-Fa-f]{6}")
                ? Optional.of(new Colour(Integer.parseInt(text.substring(1), HEX)))
                : Optional.empty();
    }

    /** The contrast of two colours, 1 to 21, as the Web Content Accessibility Guidelines define it. */
    public double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    /** With {@link StrictMath}, so that the result is the same on every machine. */
    private static double linear(int channel) {
        double share = (channel & CHANNEL) / (double) CHANNEL;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The same colour mixed with a share of white, from 0 to 1. */
    public Colour lighter(double white) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = (rgb >> shift) & CHANNEL;
            int full = (WHITE >> shift) & CHANNEL;
            mixed |= (int) Math.round(channel + (full - channel) * white) << shift;
        }
        return new Colour(mixed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
