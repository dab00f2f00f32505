package vn.tiendo.deflate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Compresses what is written to it as one block with the fixed codes of RFC 1951, section 3.2.6: repeated runs of
 * bytes, which tables and drawings are full of, become short references to their earlier occurrence. Closing it ends
 * the block and leaves the underlying stream open.
 */
public final class DeflateStream extends OutputStream {

    private static final int WINDOW = 1 << 15;
    private static final int BUFFER = 4 * WINDOW;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 15;
    /** How many earlier places with the same four bytes are compared. */
    private static final int MOST_LOOKS = 8;

    private static final int NOWHERE = -1;
    private static final int END_OF_BLOCK = 256;

    private final BitWriter out;
    private final byte[] buffer;
    private final int[] last;
    private final int[] before;
    private int filled;
    private int done;
    private boolean closed;

    /**
     * The memory for compressing, which is far larger than most of what is compressed; consecutive streams share it.
     */
    static final class Workspace {

        private final byte[] buffer = new byte[BUFFER];
        /**
         * The last place in the buffer with each hash, and for each place the one before it; by place modulo the window
         * size.
         */
        private final int[] last = new int[1 << HASH_BITS];

        private final int[] before = new int[WINDOW];
    }

    public DeflateStream(OutputStream out) throws IOException {
        this(out, new Workspace());
    }

    /** @param workspace that no other stream uses while this one is open */
    DeflateStream(OutputStream out, Workspace workspace) throws IOException {
        this.out = new BitWriter(out);
        this.buffer = workspace.buffer;
        this.last = workspace.last;
        this.before = workspace.before; // read only at places that this stream has written
        Arrays.fill(last, NOWHERE);
        this.out.bits(0b011, 3); // the last block, with fixed codes
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == BUFFER) {
                // A run may continue into bytes that come later.
                compress(filled - LONGEST);
                slide();
            }
            int part = Math.min(left, BUFFER - filled);
            System.arraycopy(bytes, from, buffer, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            compress(filled);
            FixedCodes.writeLiteral(END_OF_BLOCK, out);
            out.flush();
        }
    }

    private void compress(int end) throws IOException {
        while (done < end) {
            int length = 0;
            int distance = 0;
            if (done + SHORTEST <= filled) {
                int longest = Math.min(LONGEST, filled - done);
                int place = last[hash(done)];
                for (int looks = 0; looks < MOST_LOOKS && place != NOWHERE && done - place <= WINDOW; looks++) {
                    int same = sameBytes(place, done, longest, length);
                    if (same > length) {
                        length = same;
                        distance = done - place;
                        if (same == longest) {
                            break;
                        }
                    }
                    int earlier = before[place & (WINDOW - 1)];
                    place = earlier < place ? earlier : NOWHERE;
                }
            }
            if (length < SHORTEST) {
                FixedCodes.writeLiteral(buffer[done] & 0xFF, out);
                remember(1);
            } else {
                FixedCodes.writeLength(length, out);
                FixedCodes.writeDistance(distance, out);
                remember(length);
            }
        }
    }

    /** How many bytes at two places are equal; 0 if not more than the best known. */
    private int sameBytes(int place, int other, int most, int best) {
        if (buffer[place + best] != buffer[other + best] && best < most) {
            return 0;
        }
        int same = Arrays.mismatch(buffer, place, place + most, buffer, other, other + most);
        return same < 0 ? most : same;
    }

    /** Moves past the next bytes, so that later ones may refer to them. */
    private void remember(int count) {
        for (int i = 0; i < count; i++) {
            if (done + SHORTEST <= filled) {
                int hash = hash(done);
                before[done & (WINDOW - 1)] = last[hash];
                last[hash] = done;
            }
            done++;
        }
    }

    private int hash(int place) {
        int four = (buffer[place] & 0xFF)
                | ((buffer[place + 1] & 0xFF) << 8)
                | ((buffer[place + 2] & 0xFF) << 16)
                | (buffer[place + 3] << 24);
        return (four * 0x9E3779B1) >>> (32 - HASH_BITS);
    }

    /** Keeps only bytes that may still be referred to, or are not yet compressed. */
    private void slide() {
        // A whole number of windows, so that places keep their slot.
        int gone = (done - WINDOW) / WINDOW * WINDOW;
        System.arraycopy(buffer, gone, buffer, 0, filled - gone);
        filled -= gone;
        done -= gone;
        forget(last, gone);
        forget(before, gone);
    }

    private static void forget(int[] places, int gone) {
        for (int i = 0; i < places.length; i++) {
            places[i] = places[i] >= gone ? places[i] - gone : NOWHERE;
        }
    }
}
