package vn.tiendo.render;

import java.util.Optional;

/**
 * Measures a text before the Markdown library sees it. The library calls itself once for each level of nesting and, in
 * some regular expressions, once for each character; some inputs cost it the square of their length; and each escape in
 * an unclosed link doubles the time, so that forty of them would take for ever. Within these limits every text is
 * rendered in a few seconds at worst, so no clock has to decide what is published.
 *
 * @param bytes of UTF-8; for a short text an upper bound
 * @param lines how many there are
 * @param longestParagraph characters from one blank line to the next
 * @param depth of nested lists and quotations
 * @param deepestLine the line with that depth, 1-based
 * @param escapes most escapes between an opening bracket and the next blank line
 * @param escapedLine the line with these escapes, 1-based
 * @param marks how often the most frequent of the costly marks occurs; if it is rare, an upper bound
 */
record MarkdownLimits(
        int bytes,
        int lines,
        int longestParagraph,
        int depth,
        int deepestLine,
        int escapes,
        int escapedLine,
        int marks) {

    /** Signs whose number affects the library's time more than linearly. */
    private static final String COSTLY_MARKS = "[<`&";

    private static final int MOST_BYTES_OF_A_CHAR = 3;

    /** Half the depth that a thread with half a megabyte of stack can handle. */
    private static final int SHALLOW_DEPTH = 15;

    private static final int SHALLOW_PARAGRAPH = 400;

    static MarkdownLimits of(String markdown) {
        int bytes = bytesOf(markdown);
        if (bytes > MarkdownProblemKind.TOO_LARGE.limit()) {
            return new MarkdownLimits(bytes, 0, 0, 0, 0, 0, 0, 0);
        }
        boolean hasEscapes = markdown.indexOf('\\') >= 0;
        int lines = 0;
        int paragraph = 0;
        int longest = 0;
        int depth = 0;
        int deepestLine = 0;
        int escapes = -1; // no bracket is open
        int mostEscapes = 0;
        int escapedLine = 0;
        for (int start = 0; start < markdown.length(); ) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end;
            lines++;
            boolean blank = isBlank(markdown, start, end);
            paragraph = blank ? 0 : paragraph + end - start + 1;
            if (hasEscapes) {
                escapes = blank ? -1 : escapesUntil(end, markdown, start, escapes);
                if (escapes > mostEscapes) {
                    mostEscapes = escapes;
                    escapedLine = lines;
                }
            }
            longest = Math.max(longest, paragraph);
            int here = depthOf(markdown, start, end);
            if (here > depth) {
                depth = here;
                deepestLine = lines;
            }
            start = end + 1;
        }
        return new MarkdownLimits(
                bytes, lines, longest, depth, deepestLine, mostEscapes, escapedLine, mostFrequentMark(markdown));
    }

    /** The first limit that the text exceeds. */
    Optional<MarkdownProblem> exceeded() {
        if (bytes > MarkdownProblemKind.TOO_LARGE.limit()) {
            return problem(MarkdownProblemKind.TOO_LARGE, 0, bytes);
        }
        if (lines > MarkdownProblemKind.TOO_MANY_LINES.limit()) {
            return problem(MarkdownProblemKind.TOO_MANY_LINES, 0, lines);
        }
        if (depth > MarkdownProblemKind.TOO_DEEP.limit()) {
            return problem(MarkdownProblemKind.TOO_DEEP, deepestLine, depth);
        }
        if (longestParagraph > MarkdownProblemKind.PARAGRAPH_TOO_LONG.limit()) {
            return problem(MarkdownProblemKind.PARAGRAPH_TOO_LONG, 0, longestParagraph);
        }
        if (marks > MarkdownProblemKind.TOO_MANY_MARKS.limit()) {
            return problem(MarkdownProblemKind.TOO_MANY_MARKS, 0, marks);
        }
        if (escapes > MarkdownProblemKind.TOO_MANY_ESCAPES.limit()) {
            return problem(MarkdownProblemKind.TOO_MANY_ESCAPES, escapedLine, escapes);
        }
        return Optional.empty();
    }

    /** Whether the library needs more stack for the text than threads have by default. */
    boolean needDeepStack() {
        return depth > SHALLOW_DEPTH || longestParagraph > SHALLOW_PARAGRAPH;
    }

    private static Optional<MarkdownProblem> problem(MarkdownProblemKind kind, int line, int found) {
        return Optional.of(new MarkdownProblem(kind, line, Integer.toString(found)));
    }

    /** The length in UTF-8; for a text that is surely short enough, an upper bound. */
    private static int bytesOf(String text) {
        if (text.length() <= MarkdownProblemKind.TOO_LARGE.limit() / MOST_BYTES_OF_A_CHAR) {
            return text.length() * MOST_BYTES_OF_A_CHAR;
        }
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair counts for two of its four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Adds the escapes of a line to those since a bracket was opened; negative as long as none is open. */
    private static int escapesUntil(int end, String text, int start, int before) {
        int escapes = before;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                escapes = escapes < 0 ? escapes : escapes + 1;
                i++;
            } else if (c == '[' && escapes < 0) {
                escapes = 0;
            }
        }
        return escapes;
    }

    /** The greatest depth that a line can have: one level for each two columns of indentation and for each marker. */
    private static int depthOf(String text, int start, int end) {
        int depth = 0;
        int columns = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == ' ') {
                columns++;
                i++;
            } else if (c == '\t') {
                columns += 4;
                i++;
            } else if (c == '>') {
                depth++;
                i += i + 1 < end && text.charAt(i + 1) == ' ' ? 2 : 1;
            } else {
                int afterMarker = afterListMarker(text, i, end);
                if (afterMarker == i) {
                    break;
                }
                depth++;
                i = afterMarker;
            }
        }
        return depth + columns / 2;
    }

    /** The position after a bullet or number and the blank that follows it; the same position if there is none. */
    private static int afterListMarker(String text, int position, int end) {
        int i = position;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean numbered = i > position;
        if (i == end || (numbered ? ".)" : "-+*").indexOf(text.charAt(i)) < 0) {
            return position;
        }
        i++;
        if (i == end) {
            return i;
        }
        return text.charAt(i) == ' ' || text.charAt(i) == '\t' ? i + 1 : position;
    }

    /** How often the most frequent mark occurs; for a text with surely few enough marks, an upper bound. */
    private static int mostFrequentMark(String text) {
        if (text.length() <= MarkdownProblemKind.TOO_MANY_MARKS.limit()) {
            return text.length();
        }
        int[] counts = new int[COSTLY_MARKS.length()];
        int most = 0;
        for (int i = 0; i < text.length(); i++) {
            int mark = COSTLY_MARKS.indexOf(text.charAt(i));
            if (mark >= 0) {
                most = Math.max(most, ++counts[mark]);
            }
        }
        return most;
    }
}
