package vn.tiendo.card;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import vn.tiendo.deflate.DeflateStream;

/** Writes an image of at most 256 colours as PNG (ISO/IEC 15948), always in the same bytes. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS_OF_A_PIXEL = 8;
    private static final byte INDEXED = 3;
    /** A window of 32 KiB; the compression level is left open. */
    private static final byte[] ZLIB_HEADER = {0x78, 0x01};

    private Png() {}

    /** @param palette the colours that the pixels' indices stand for, three bytes each */
    static void write(Canvas canvas, byte[] palette, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(canvas.width())
                        .putInt(canvas.height())
                        .put(BITS_OF_A_PIXEL)
                        .put(INDEXED)
                        .array(),
                out);
        chunk("PLTE", palette, out);
        chunk("IDAT", compressed(rows(canvas)), out);
        chunk("IEND", new byte[0], out);
    }

    /** The pixels, with a zero before each row: no filter. */
    private static byte[] rows(Canvas canvas) {
        byte[] pixels = canvas.pixels();
        byte[] rows = new byte[(canvas.width() + 1) * canvas.height()];
        for (int row = 0; row < canvas.height(); row++) {
            System.arraycopy(pixels, row * canvas.width(), rows, row * (canvas.width() + 1) + 1, canvas.width());
        }
        return rows;
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        zlib.write(ZLIB_HEADER);
        try (DeflateStream deflate = new DeflateStream(zlib)) {
            deflate.write(bytes);
        }
        Adler32 sum = new Adler32();
        sum.update(bytes);
        zlib.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return zlib.toByteArray();
    }

    private static void chunk(String type, byte[] content, OutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(name);
        out.write(content);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
