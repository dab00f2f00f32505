package vn.tiendo.chart;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * The text of a chart as it grows. A {@link StringBuilder} would start with narrow characters, copy everything at the
 * first Vietnamese letter, and copy it once more on the way out.
 */
final class SvgText {

    private static final int TYPICAL_LENGTH = 6000;

    private char[] chars = new char[TYPICAL_LENGTH];
    private int length;

    int length() {
        return length;
    }

    SvgText append(char c) {
        reserve(1);
        chars[length++] = c;
        return this;
    }

    SvgText append(String text) {
        return append(text, 0, text.length());
    }

    SvgText append(String text, int from, int to) {
        reserve(to - from);
        text.getChars(from, to, chars, length);
        length += to - from;
        return this;
    }

    SvgText append(int number) {
        if (number < 0 || number > 99_999) {
            return append(Integer.toString(number));
        }
        int digits = number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : 5;
        reserve(digits);
        int rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            chars[at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    void insert(int place, String text) {
        reserve(text.length());
        System.arraycopy(chars, place, chars, place + text.length(), length - place);
        text.getChars(0, text.length(), chars, place);
        length += text.length();
    }

    void writeTo(Writer out) throws IOException {
        out.write(chars, 0, length);
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, 2 * chars.length));
        }
    }
}
