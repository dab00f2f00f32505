package vn.tiendo.export;

import java.io.IOException;

/** Writes numbers digit by digit, without intermediate strings: a national site has millions of them. */
final class Hundredths {

    private Hundredths() {}

    static void write(long hundredths, char decimalMark, Appendable out) throws IOException {
        if (hundredths < 0) {
            out.append('-');
        }
        long digits = Math.abs(hundredths);
        writeWhole(digits / 100, out);
        out.append(decimalMark).append(digit(digits / 10)).append(digit(digits));
    }

    /** Writes a whole number of at least 0. */
    static void writeWhole(long number, Appendable out) throws IOException {
        if (number >= 10) {
            writeWhole(number / 10, out);
        }
        out.append(digit(number));
    }

    private static char digit(long number) {
        return (char) ('0' + number % 10);
    }
}
