package vn.tiendo.card;

/** An image on white paper; each pixel has one tone and counts how many of its sixteen points that tone covers. */
final class Canvas {

    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Row by row: for each pixel the index of its colour in {@link Tone#palette}. */
    byte[] pixels() {
        return pixels.clone();
    }

    void rectangle(int x, int y, int w, int h, Tone tone) {
        for (int row = y; row < y + h; row++) {
            for (int column = x; column < x + w; column++) {
                pixels[row * width + column] = (byte) tone.index(Tone.FULL);
            }
        }
    }

    /** @param size of an em, in pixels */
    void text(String text, double x, double baseline, double size, LetterShapes font, Tone tone) {
        double at = x;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            Outline outline = new Outline();
            font.trace(character, Placement.of(at * Tone.POINTS, baseline * Tone.POINTS, size * Tone.POINTS), outline);
            fill(outline, tone);
            at += font.advance(character) * size;
        }
    }

    /** @param outline in points */
    private void fill(Outline outline, Tone tone) {
        int first = (int) Math.max(0, Math.floor(outline.top()));
        int last = (int) Math.min(height * Tone.POINTS - 1.0, Math.ceil(outline.bottom()));
        Outline.Rows rows = outline.rows(first, last);
        for (int row = first; row <= last; row++) {
            double[] spans = rows.spansAt(row);
            for (int i = 0; i + 1 < spans.length; i += 2) {
                int from = (int) Math.max(0, Math.ceil(spans[i] - 0.5));
                int to = (int) Math.min(width * (double) Tone.POINTS, Math.ceil(spans[i + 1] - 0.5));
                for (int point = from; point < to; point++) {
                    cover(row / Tone.POINTS * width + point / Tone.POINTS, tone);
                }
            }
        }
    }

    private void cover(int pixel, Tone tone) {
        int covered = tone.coverage(pixels[pixel]);
        if (covered < Tone.FULL) {
            pixels[pixel] = (byte) tone.index(covered + 1);
        }
    }
}
