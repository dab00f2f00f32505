package vn.tiendo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Text as UTF-8 on a stream. Does what an {@link java.io.OutputStreamWriter} in a {@link java.io.BufferedWriter} does,
 * without their locks and second copy: every page and table of a site passes through here. For one thread.
 * Closing it ends the text, but leaves the stream open.
 */
public final class Utf8Writer extends Writer {

    private static final int CHARS = 2048;
    private static final int BYTES = 16_384;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private final OutputStream out;
    private final char[] chars = new char[CHARS];
    private final byte[] bytes = new byte[BYTES];
    private int length;
    /** The first half of a character whose second half is still to come; 0 for none. */
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

    /** At most {@link #CHARS} characters at a time, so that they surely fit. */
    private void encode(char[] text, int from, int to) throws IOException {
        if (BYTES - length < (CHARS + 1) * MOST_BYTES_OF_A_CHAR) {
            spill();
        }
        int at = length;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (firstHalf != 0 || Character.isSurrogate(c)) {
                at = encodeHalf(c, at);
            } else {
                at = encodeWhole(c, at);
            }
        }
        length = at;
    }

    private int encodeWhole(char c, int position) {
        int at = position;
        if (c < 0x80) {
            bytes[at++] = (byte) c;
        } else if (c < 0x800) {
            bytes[at++] = (byte) (0xC0 | (c >> 6));
            bytes[at++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[at++] = (byte) (0xE0 | (c >> 12));
            bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[at++] = (byte) (0x80 | (c & 0x3F));
        }
        return at;
    }

    /** A half of a character, or what follows one; a half alone becomes a question mark. */
    private int encodeHalf(char c, int position) {
        int at = position;
        if (firstHalf != 0 && Character.isLowSurrogate(c)) {
            int whole = Character.toCodePoint(firstHalf, c);
            firstHalf = 0;
            bytes[at++] = (byte) (0xF0 | (whole >> 18));
            bytes[at++] = (byte) (0x80 | ((whole >> 12) & 0x3F));
            bytes[at++] = (byte) (0x80 | ((whole >> 6) & 0x3F));
            bytes[at++] = (byte) (0x80 | (whole & 0x3F));
            return at;
        }
        if (firstHalf != 0) {
            firstHalf = 0;
            bytes[at++] = '?';
        }
        if (Character.isHighSurrogate(c)) {
            firstHalf = c;
            return at;
        }
        return encodeWhole(Character.isLowSurrogate(c) ? '?' : c, at);
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

    /** The text is complete: a half of a character has no other half any more. */
    @Override
    public void close() throws IOException {
        if (firstHalf != 0) {
            firstHalf = 0;
            write('?');
        }
        flush();
    }
}
