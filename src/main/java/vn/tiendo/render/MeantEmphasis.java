package vn.tiendo.render;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Stars around words are meant as stress wherever the words touch them. CommonMark asks for more where a sign stands
 * within them and a letter without, as in {@code **45,5%**so với}, and leaves these stars in the text.
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
