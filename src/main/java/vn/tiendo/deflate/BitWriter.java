package vn.tiendo.deflate;

import java.io.IOException;
import java.io.OutputStream;

/** Packs bits into bytes, the lowest first. */
final class BitWriter {

    private final OutputStream out;
    private final byte[] bytes = new byte[1 << 13];
    private int filled;
    private long pending;
    private int pendingBits;

    BitWriter(OutputStream out) {
        this.out = out;
    }

    /** @param count at most 24 */
    void bits(int value, int count) throws IOException {
        pending |= (long) value << pendingBits;
        pendingBits += count;
        while (pendingBits >= 8) {
            put();
            pendingBits -= 8;
        }
    }

    private void put() throws IOException {
        if (filled == bytes.length) {
            out.write(bytes, 0, filled);
            filled = 0;
        }
        bytes[filled++] = (byte) pending;
        pending >>>= 8;
    }

    /** Writes the last byte, padded with zeros. */
    void flush() throws IOException {
        if (pendingBits > 0) {
            put();
            pendingBits = 0;
        }
        out.write(bytes, 0, filled);
        filled = 0;
    }
}
