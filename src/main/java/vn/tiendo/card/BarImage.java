package vn.tiendo.card;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import vn.tiendo.view.Bar;

/**
 * Draws shares as bars from 0 to 100 %, with a mark where the target stands: readable on paper and without colour. Safe
 * to use from several threads.
 */
public final class BarImage {

    /**
     * As wide as the text on a sheet, at some 160 points to the inch: more would make files larger and show no more.
     */
    public static final int WIDTH = 1000;

    private static final int VALUE_WIDTH = 212;
    private static final int BAR_WIDTH = WIDTH - VALUE_WIDTH;
    private static final int LEGEND_HEIGHT = 44;
    private static final int ROW_HEIGHT = 74;
    private static final int BAR_TOP = 33;
    private static final int BAR_HEIGHT = 22;
    private static final int MARK_WIDTH = 5;
    private static final int MARK_OVERHANG = 5;
    private static final int SWATCH = 18;
    private static final int GAP = 10;
    private static final int THOUSAND = 1000;
    private static final double TEXT = 21;

    private BarImage() {}

    /** The height of the image in pixels. */
    public static int height(int bars) {
        return LEGEND_HEIGHT + bars * ROW_HEIGHT;
    }

    /** @param legend what the bars and the marks stand for, in this order */
    public static byte[] of(List<Bar> bars, List<String> legend) throws IOException {
        Canvas canvas = new Canvas(WIDTH, height(bars.size()));
        drawLegend(legend, canvas);
        for (int i = 0; i < bars.size(); i++) {
            draw(bars.get(i), LEGEND_HEIGHT + i * ROW_HEIGHT, canvas);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(canvas, Tone.palette(Tone.ACCENT.usual()), out);
        return out.toByteArray();
    }

    private static void drawLegend(List<String> legend, Canvas canvas) {
        int x = 0;
        canvas.rectangle(x, GAP, SWATCH, SWATCH, Tone.MUTED);
        x += SWATCH + GAP;
        text(legend.get(0), x, GAP + SWATCH, canvas);
        x += (int) Math.ceil(LetterShapes.REGULAR.width(legend.get(0)) * TEXT) + 4 * GAP;
        canvas.rectangle(x, GAP - MARK_OVERHANG, MARK_WIDTH, SWATCH + 2 * MARK_OVERHANG, Tone.INK);
        text(legend.get(1), x + MARK_WIDTH + GAP, GAP + SWATCH, canvas);
    }

    private static void draw(Bar bar, int top, Canvas canvas) {
        text(fitted(bar.label()), 0, top + BAR_TOP - GAP, canvas);
        int y = top + BAR_TOP;
        canvas.rectangle(0, y, BAR_WIDTH, BAR_HEIGHT, Tone.RULE);
        canvas.rectangle(0, y, along(bar.thousandths()), BAR_HEIGHT, Tone.MUTED);
        bar.targetThousandths().ifPresent(target -> {
            int x = Math.max(0, Math.min(BAR_WIDTH, along(target)) - MARK_WIDTH);
            canvas.rectangle(x, y - MARK_OVERHANG, MARK_WIDTH, BAR_HEIGHT + 2 * MARK_OVERHANG, Tone.INK);
        });
        canvas.text(bar.value(), BAR_WIDTH + (double) GAP, y + BAR_HEIGHT - 4.0, TEXT, LetterShapes.BOLD, Tone.INK);
    }

    private static int along(int thousandths) {
        return BAR_WIDTH * Math.max(0, Math.min(THOUSAND, thousandths)) / THOUSAND;
    }

    private static void text(String text, int x, int baseline, Canvas canvas) {
        canvas.text(text, x, baseline, TEXT, LetterShapes.REGULAR, Tone.INK);
    }

    /** One line, shortened if need be: the table before the image has the whole name. */
    private static String fitted(String text) {
        if (LetterShapes.REGULAR.width(text) * TEXT <= WIDTH) {
            return text;
        }
        int end = text.length();
        while (end > 0 && LetterShapes.REGULAR.width(text.substring(0, end) + "…") * TEXT > WIDTH) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
