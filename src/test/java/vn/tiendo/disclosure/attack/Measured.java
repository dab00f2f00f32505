package vn.tiendo.disclosure.attack;

/**
 * What a row of figures says: counts, a rate alone, or a special cell.
 *
 * @param denominator -1 for a plain count
 * @param text the rate as written, or the special cell; empty for counts
 */
record Measured(Kind kind, long numerator, long denominator, String text, boolean published) {

    /** The kind of number, or why there is none. */
    enum Kind {
        SHARE,
        COUNT,
        RATE,
        NOTHING_OCCURRED,
        OTHER_SIGN
    }

    static Measured share(long numerator, long denominator) {
        return denominator == 0
                ? new Measured(Kind.NOTHING_OCCURRED, 0, 0, "", true)
                : new Measured(Kind.SHARE, numerator, denominator, "", true);
    }

    static Measured count(long value) {
        return new Measured(Kind.COUNT, value, -1, "", true);
    }

    static Measured rate(String text) {
        return new Measured(Kind.RATE, 0, 0, text, true);
    }

    static Measured sign(String text) {
        return new Measured(text.equals("-") ? Kind.NOTHING_OCCURRED : Kind.OTHER_SIGN, 0, 0, text, true);
    }

    Measured unpublished() {
        return new Measured(kind, numerator, denominator, text, false);
    }

    boolean hasCounts() {
        return kind == Kind.SHARE || kind == Kind.COUNT;
    }

    /** Whether it can be part of a sum. */
    boolean addsUp() {
        return hasCounts() || kind == Kind.NOTHING_OCCURRED;
    }
}
