package vn.tiendo.render;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Treats stars around words as emphasis wherever the words touch them. CommonMark requires more if a sign is inside
 * them and a letter outside, as in {@code **45,5%**so với}, and leaves such stars in the text.
 */
final class MeantEmphasis extends AsteriskDelimiterProcessor {

    MeantEmphasis() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return !afterIsWhiteSpace;
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return !beforeIsWhitespace;
    }
}
