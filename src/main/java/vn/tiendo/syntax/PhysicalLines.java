package vn.tiendo.syntax;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as editors count them, ended by LF, CRLF or a lone CR. */
public final class PhysicalLines {

    private PhysicalLines() {}

    /** The number of line ends. */
    static int countEnds(String text) {
        return starts(text).size() - 1;
    }

    /** The positions at which lines begin; that of the first is 0, even in an empty text. */
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at >= 0; at = nextStart(text, at)) {
            starts.add(at);
        }
        return starts;
    }

    /**
     * The position at which a line begins.
     *
     * @param line 1-based; beyond the last line the result is the end of the text
     */
    static int startOf(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int next = nextStart(text, at);
            if (next < 0) {
                return text.length();
            }
            at = next;
        }
        return at;
    }

    /** The first character after the next line end; -1 if there is no more. */
    static int nextStart(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    /** The end of the line around a position, before its line end. */
    static int endOf(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** All lines without their ends. */
    public static List<String> of(String text) {
        return starts(text).stream()
                .map(start -> text.substring(start, endOf(text, start)))
                .toList();
    }
}
