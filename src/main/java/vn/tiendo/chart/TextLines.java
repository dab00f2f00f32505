package vn.tiendo.chart;

import java.util.List;

/**
 * A text broken into lines that fit a width.
 *
 * @param shortened the whole text if words were left out; else empty
 */
record TextLines(List<String> lines, double width, String shortened) {

    /** From one base line to the next, in ems. */
    static final double LEADING = 1.2;

    /** Above the base line, in ems: digits and small letters with a mark; letters with two marks reach higher. */
    static final double ASCENT = 0.84;

    /** The base line of a chart's first line, in ems: nothing above it may be cut off. */
    static final double FIRST_BASE_LINE = 1.0;

    static final double DESCENT = 0.22;

    private static final String ELLIPSIS = "…";

    private static final int LONGEST_TAIL = 10;

    /** As long as “(Tân Bình, Đồng Tháp)” or “(Bà Rịa – Vũng Tàu)”. */
    private static final int LONGEST_PLACE = 24;

    /** Less of a name than this says nothing; in ems. */
    private static final double SHORTEST_NAME = 2;

    TextLines {
        lines = List.copyOf(lines);
    }

    /** One line, shortened if need be. */
    static TextLines oneLine(String text, Typeface face, double size, double maxWidth) {
        double whole = face.width(text, size);
        if (whole <= maxWidth) {
            return new TextLines(List.of(text), whole, "");
        }
        String line = shortened(text, face, size, maxWidth);
        return new TextLines(List.of(line), face.width(line, size), text);
    }

    /** One line, or two of about the same length; shortened if need be. */
    static TextLines twoLines(String text, Typeface face, double size, double maxWidth) {
        if (face.width(text, size) <= maxWidth) {
            return oneLine(text, face, size, maxWidth);
        }
        TextLines best = null;
        int lastFitting = -1;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            double above = face.width(text.substring(0, space), size);
            double below = face.width(text.substring(space + 1), size);
            double wider = Math.max(above, below);
            if (wider <= maxWidth && (best == null || wider < best.width)) {
                best = new TextLines(List.of(text.substring(0, space), text.substring(space + 1)), wider, "");
            }
            if (above <= maxWidth) {
                lastFitting = space;
            }
        }
        if (best != null) {
            return best;
        }
        if (lastFitting < 0) {
            return oneLine(text, face, size, maxWidth);
        }
        String above = text.substring(0, lastFitting);
        String below = shortened(text.substring(lastFitting + 1), face, size, maxWidth);
        return new TextLines(List.of(above, below), Math.max(face.width(above, size), face.width(below, size)), text);
    }

    /** Leaves out words, but keeps a number or a place at the end, since that is what the label is for. */
    private static String shortened(String text, Typeface face, double size, double maxWidth) {
        int place = placeStart(text);
        String named = ELLIPSIS + " " + text.substring(place);
        return place < text.length() && maxWidth - face.width(named, size) >= SHORTEST_NAME * size
                ? cut(text, place, named, face, size, maxWidth)
                : shortenedBeforeNumber(text, face, size, maxWidth);
    }

    private static String shortenedBeforeNumber(String text, Typeface face, double size, double maxWidth) {
        int tail = tailStart(text);
        String end = tail < text.length() ? ELLIPSIS + " " + text.substring(tail) : ELLIPSIS;
        return cut(text, tail, end, face, size, maxWidth);
    }

    /** As much of the text before its tail as fits beside the end. */
    private static String cut(String text, int tail, String end, Typeface face, double size, double maxWidth) {
        double room = maxWidth - face.width(end, size);
        int cut = 0;
        double width = 0;
        while (cut < tail) {
            int next = text.offsetByCodePoints(cut, 1);
            width += face.width(text.substring(cut, next), size);
            if (width > room) {
                break;
            }
            cut = next;
        }
        return text.substring(0, cut).stripTrailing() + end;
    }

    /** Where brackets at the end of a label begin, such as those around a province; without brackets, its end. */
    private static int placeStart(String text) {
        int open = text.lastIndexOf(" (") + 1;
        boolean found = open > 0 && text.endsWith(")") && text.length() - open <= LONGEST_PLACE;
        return found && text.chars().skip(open).noneMatch(Character::isDigit) ? open : text.length();
    }

    /** Where the last word with a digit begins, if little follows it; the end of the text if there is none. */
    private static int tailStart(String text) {
        int digit = text.length() - 1;
        while (digit >= 0 && !Character.isDigit(text.charAt(digit))) {
            digit--;
        }
        int space = text.lastIndexOf(' ', digit);
        return digit >= 0 && space > 0 && text.length() - space <= LONGEST_TAIL ? space + 1 : text.length();
    }

    double height(double size) {
        return (lines.size() - 1) * LEADING * size + (ASCENT + DESCENT) * size;
    }
}
