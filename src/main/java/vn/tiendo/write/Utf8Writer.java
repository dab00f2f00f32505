package vn.tiendo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes text as UTF-8 to a stream, as an {@link java.io.OutputStreamWriter} in a {@link java.io.BufferedWriter} would,
 * but without their locks and second copy: every page and table of a site passes through here. Not safe to use from
 * several threads. Closing it ends the text, but leaves the stream open.
 */
public final class Utf8Writer extends Writer {

    private static final int CHARS = 2048;
    private static final int BYTES = 16_384;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private final OutputStream out;
    private final char[] chars = new char[CHARS];
    private final byte[] bytes = new byte[BYTES];
    private int length;
    /** The first half of a surrogate pair whose second half is still to come; 0 for none. */
    private char firstHalf;

    public Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        if (c < 0x80 && firstHalf == 0 && length < BYTES) {
            bytes[length++] = (byte) c;
            return;
        }
        chars[0] = (char) c;
        encode(chars, 0, 1);
    }

    @Override
    public void write(String text, int offset, int count) throws IOException {
        int end = offset + count;
        for (int from = offset; from < end; from += CHARS) {
            int piece = Math.min(end - from, CHARS);
            text.getChars(from, from + piece, chars, 0);
            encode(chars, 0, piece);
        }
    }

    @Override
    public void write(char[] text, int offset, int count) throws IOException {
        int end = offset + count;
        for (int from = offset; from < end; from += CHARS) {
            encode(text, from, Math.min(end, from + CHARS));
        }
    }

    @Override
    public Writer append(CharSequence text, int start, int end) throws IOException {
        if (text instanceof String string) {
            write(string, start, end - start);
            return this;
        }
        return super.append(text, start, end);
    }

    /** Encodes at most {@link #CHARS} characters, so that they surely fit. */
    private void encode(char[] text, int from, int to) throws IOException {
        if (BYTES - length < (CHARS + 1) * MOST_BYTES_OF_A_CHAR) {
            spill();
        }
        int i = from;
        while (i < to) {
            if (firstHalf != 0 && !Character.isLowSurrogate(text[i])) {
                firstHalf = 0;
                bytes[length++] = '?';
            } else if (Character.isSurrogate(text[i])) {
                encodeHalf(text[i]);
                i++;
            } else {
                i = encodeWhole(text, i, to);
            }
        }
    }

    /** Encodes whole characters up to the next surrogate; returns its position. */
    private int encodeWhole(char[] text, int from, int to) {
        byte[] target = bytes;
        int at = length;
        int i = from;
        for (; i < to; i++) {
            char c = text[i];
            if (c < 0x80) {
                target[at++] = (byte) c;
            } else if (c < 0x800) {
                target[at++] = (byte) (0xC0 | (c >> 6));
                target[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isSurrogate(c)) {
                break;
            } else {
                target[at++] = (byte) (0xE0 | (c >> 12));
                target[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                target[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        length = at;
        return i;
    }

    /** Keeps the first half of a surrogate pair until the second comes; a lone second half becomes a question mark. */
    private void encodeHalf(char c) {
        if (Character.isHighSurrogate(c)) {
            firstHalf = c;
        } else if (firstHalf == 0) {
            bytes[length++] = '?';
        } else {
            int whole = Character.toCodePoint(firstHalf, c);
            firstHalf = 0;
            bytes[length++] = (byte) (0xF0 | (whole >> 18));
            bytes[length++] = (byte) (0x80 | ((whole >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((whole >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (whole & 0x3F));
        }
    }

    private void spill() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    @Override
    public void flush() throws IOException {
        spill();
        out.flush();
    }

    /** The text is complete: a waiting first half becomes a question mark. */
    @Override
    public void close() throws IOException {
        if (firstHalf != 0) {
            firstHalf = 0;
            write('?');
        }
        flush();
    }
}
