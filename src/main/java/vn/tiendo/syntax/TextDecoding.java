package vn.tiendo.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Turns the bytes of a file into text; never guesses a character set. */
public final class TextDecoding {

    /** The outcome of decoding. */
    public sealed interface Result {

        /** The text, without a byte order mark. */
        record Text(String text) implements Result {}

        /** No bytes, or only a byte order mark. */
        record Empty() implements Result {}

        /**
         * UTF-16 without a byte order mark, or UTF-32.
         *
         * @param position of the first byte that tells, 0-based
         * @param bytes the bytes there in hexadecimal
         */
        record Unmarked(long position, String bytes) implements Result {}

        /**
         * Bytes that are not text.
         *
         * @param position of the first bad byte, 0-based
         * @param line with that byte, 1-based
         * @param bytes the bad bytes in hexadecimal
         * @param charset in which the file was read
         */
        record Malformed(long position, int line, String bytes, String charset) implements Result {}
    }

    private TextDecoding() {}

    /** Decodes UTF-8, and UTF-16 with its byte order mark; anything else is not text. */
    public static Result decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Result.Unmarked(0, hexadecimal(bytes, 0, 4));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (looksLikeUnmarkedUtf16(bytes)) {
            int zero = 0;
            while (bytes[zero] != 0) {
                zero++;
            }
            return new Result.Unmarked(zero, hexadecimal(bytes, zero, 1));
        }
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether many bytes are zero: in UTF-16, spaces, digits and separators make about every second one so; UTF-8 has
     * none.
     */
    private static boolean looksLikeUnmarkedUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, 4096);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int most = Math.max(zeros[0], zeros[1]);
        return most > length / 8 && most > 4 * Math.min(zeros[0], zeros[1]);
    }

    private static Result decode(byte[] bytes, int offset, Charset charset) {
        if (bytes.length == offset) {
            return new Result.Empty();
        }
        String text = new String(bytes, offset, bytes.length - offset, charset);
        // The fast decoder writes U+FFFD for what it cannot read; only then does the strict one look for the place.
        return text.indexOf('\uFFFD') < 0 ? new Result.Text(text) : strictly(bytes, offset, charset);
    }

    private static Result strictly(byte[] bytes, int offset, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate(bytes.length - offset + 1);
        CoderResult result = decoder.decode(in, out, true);
        String before = out.flip().toString();
        if (!result.isError()) {
            return new Result.Text(before);
        }
        return new Result.Malformed(
                in.position(),
                PhysicalLines.countEnds(before) + 1,
                hexadecimal(bytes, in.position(), result.length()),
                charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "UTF-16");
    }

    /** Bytes as {@code FF FE}. */
    private static String hexadecimal(byte[] bytes, int from, int length) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, from, from + length);
    }
}
