package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines that fit a width. @param shortened if words were left out, the whole text; else empty */
record TextLines(List<String> lines, double width, String shortened) {

    /** From one base line to the next, in ems. */
    static final double LEADING = 1.2;

    /** Above the base line, in ems: digits and small letters with their marks; capitals with two marks reach higher. */
    static final double ASCENT = 0.84;

    static final double DESCENT = 0.22;

    private static final char ELLIPSIS = '…';

    TextLines {
        lines = List.copyOf(lines);
    }

    /** Breaks at spaces; what does not fit into {@code maxLines} lines ends in an ellipsis. */
    static TextLines fit(String text, Typeface face, double size, double maxWidth, int maxLines) {
        double whole = face.width(text, size);
        if (whole <= maxWidth) {
            return new TextLines(List.of(text), whole, "");
        }
        List<String> lines = new ArrayList<>(maxLines);
        double widest = 0;
        String shortened = "";
        int from = 0;
        while (from < text.length() && lines.size() < maxLines) {
            boolean lastLine = lines.size() == maxLines - 1;
            int end = fittingEnd(text, from, face, size, maxWidth);
            String line;
            int next;
            if (end == text.length()) {
                line = text.substring(from);
                next = end;
            } else {
                int space = text.lastIndexOf(' ', end);
                if (lastLine || space <= from) {
                    // A word longer than the line cannot be broken well: it is cut, and the whole stands in the tooltip.
                    int cut = fittingEnd(text, from, face, size, maxWidth - face.width("…", size));
                    line = withoutTrailingSpace(text, from, cut) + ELLIPSIS;
                    next = text.length();
                    shortened = text;
                } else {
                    line = text.substring(from, space);
                    next = space + 1;
                }
            }
            lines.add(line);
            widest = Math.max(widest, face.width(line, size));
            from = next;
        }
        return new TextLines(lines, widest, shortened);
    }

    double height(double size) {
        return (lines.size() - 1) * LEADING * size + (ASCENT + DESCENT) * size;
    }

    /** How far the text reaches before it is too wide; at least one character. */
    private static int fittingEnd(String text, int from, Typeface face, double size, double maxWidth) {
        double width = 0;
        int end = from;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            width += face.width(text.substring(end, next), size);
            if (width > maxWidth && end > from) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static String withoutTrailingSpace(String text, int from, int to) {
        int end = to;
        while (end > from + 1 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(from, end);
    }
}
