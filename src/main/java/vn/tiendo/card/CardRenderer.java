package vn.tiendo.card;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Colour;
import vn.tiendo.model.Identity;
import vn.tiendo.view.SocialCard;

/** Draws a card as an image of the size that every network asks for. Safe to use from several threads. */
public final class CardRenderer {

    private static final int WIDTH = SocialCard.WIDTH;
    private static final int HEIGHT = SocialCard.HEIGHT;
    private static final int MARGIN = 80;
    private static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;
    private static final int BAR = 24;

    private static final double SMALL = 30;
    private static final int KICKER_BASELINE = 110;
    private static final int TITLE_TOP = 140;
    private static final int RULE_TOP = 500;
    private static final int FOOTER_BASELINE = 560;
    private static final double LEADING = 1.28;
    /** Above the base line, in ems: capitals with two marks. */
    private static final double ASCENT = 1.0;

    /** The title gets the largest of these sizes in which it has room; if it has room in none, the smallest. */
    private static final double[] TITLE_SIZES = {72, 60, 48, 40};

    private final Colour accent;

    /**
     * @param accent the site's own, which the settings accept only if it is legible on white; empty for the usual one
     */
    public CardRenderer(Optional<Identity.Accent> accent) {
        this.accent = accent.map(Identity.Accent::onLight).orElse(Tone.ACCENT.usual());
    }

    /** @param out left open */
    public void draw(SocialCard card, OutputStream out) throws IOException {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.rectangle(0, 0, BAR, HEIGHT, Tone.ACCENT);
        canvas.text(
                lines(card.kicker(), LetterShapes.BOLD, SMALL, 1).get(0),
                MARGIN,
                KICKER_BASELINE,
                SMALL,
                LetterShapes.BOLD,
                Tone.ACCENT);
        drawTitle(card.title(), canvas);
        canvas.rectangle(MARGIN, RULE_TOP, TEXT_WIDTH, 2, Tone.RULE);
        double asOfWidth = LetterShapes.REGULAR.width(card.asOf()) * SMALL;
        canvas.text(card.asOf(), WIDTH - MARGIN - asOfWidth, FOOTER_BASELINE, SMALL, LetterShapes.REGULAR, Tone.MUTED);
        canvas.text(
                fitted(card.siteTitle(), LetterShapes.BOLD, SMALL, TEXT_WIDTH - asOfWidth - MARGIN),
                MARGIN,
                FOOTER_BASELINE,
                SMALL,
                LetterShapes.BOLD,
                Tone.INK);
        Png.write(canvas, Tone.palette(accent), out);
    }

    private static void drawTitle(String title, Canvas canvas) {
        double size = TITLE_SIZES[TITLE_SIZES.length - 1];
        for (int i = TITLE_SIZES.length - 1; i >= 0; i--) {
            int room = room(TITLE_SIZES[i]);
            if (lines(title, LetterShapes.BOLD, TITLE_SIZES[i], room + 1).size() <= room) {
                size = TITLE_SIZES[i];
            }
        }
        double baseline = TITLE_TOP + ASCENT * size;
        for (String line : lines(title, LetterShapes.BOLD, size, room(size))) {
            canvas.text(line, MARGIN, baseline, size, LetterShapes.BOLD, Tone.INK);
            baseline += LEADING * size;
        }
    }

    /** How many lines of the title have room between kicker and rule. */
    private static int room(double size) {
        return (int) ((RULE_TOP - TITLE_TOP) / (LEADING * size));
    }

    /** The text broken into at most so many lines, at least one; the last is shortened if need be. */
    private static List<String> lines(String text, LetterShapes font, double size, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && font.width(rest) * size > TEXT_WIDTH) {
            int end = rest.indexOf(' ');
            for (int space = end;
                    space >= 0 && font.width(rest.substring(0, space)) * size <= TEXT_WIDTH;
                    space = rest.indexOf(' ', space + 1)) {
                end = space;
            }
            if (end < 0) {
                break;
            }
            lines.add(fitted(rest.substring(0, end), font, size, TEXT_WIDTH));
            rest = rest.substring(end + 1);
        }
        lines.add(fitted(rest, font, size, TEXT_WIDTH));
        return lines;
    }

    /** One line, shortened if need be. */
    private static String fitted(String text, LetterShapes font, double size, double width) {
        if (font.width(text) * size <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && font.width(text.substring(0, end) + "…") * size > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
