package vn.tiendo.deflate;

import java.io.IOException;

/** The fixed codes of RFC 1951, section 3.2.6, ready to be written lowest bit first. */
final class FixedCodes {

    private static final int LITERALS = 288;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int DISTANCE_BITS = 5;

    private static final int[] LITERAL_CODES = new int[LITERALS];
    private static final int[] LITERAL_BITS = new int[LITERALS];

    static {
        for (int symbol = 0; symbol < LITERALS; symbol++) {
            if (symbol < 144) {
                define(symbol, 0b0011_0000 + symbol, 8);
            } else if (symbol < 256) {
                define(symbol, 0b1_1001_0000 + symbol - 144, 9);
            } else if (symbol < 280) {
                define(symbol, symbol - 256, 7);
            } else {
                define(symbol, 0b1100_0000 + symbol - 280, 8);
            }
        }
    }

    private FixedCodes() {}

    private static void define(int symbol, int code, int bits) {
        LITERAL_CODES[symbol] = reversed(code, bits);
        LITERAL_BITS[symbol] = bits;
    }

    private static int reversed(int code, int bits) {
        return Integer.reverse(code) >>> (32 - bits);
    }

    /** @param symbol a byte, or 256 for the end of the block */
    static void writeLiteral(int symbol, BitWriter out) throws IOException {
        out.bits(LITERAL_CODES[symbol], LITERAL_BITS[symbol]);
    }

    /** @param length 3 to 258 */
    static void writeLength(int length, BitWriter out) throws IOException {
        if (length == LONGEST) {
            writeLiteral(285, out);
            return;
        }
        int rest = length - SHORTEST;
        int extra = Math.max(0, bitLength(rest) - 3);
        writeLiteral(257 + (extra << 2) + (rest >> extra), out);
        out.bits(rest & ((1 << extra) - 1), extra);
    }

    /** @param distance 1 to 32768 */
    static void writeDistance(int distance, BitWriter out) throws IOException {
        int rest = distance - 1;
        int extra = Math.max(0, bitLength(rest) - 2);
        out.bits(reversed((extra << 1) + (rest >> extra), DISTANCE_BITS), DISTANCE_BITS);
        out.bits(rest & ((1 << extra) - 1), extra);
    }

    private static int bitLength(int number) {
        return 32 - Integer.numberOfLeadingZeros(number);
    }
}
