package vn.tiendo.model;

import java.text.Normalizer;

/**
 * Makes names comparable that differ only in where a tone mark is written. Both {@code Hòa} and {@code Hoà} are correct
 * Vietnamese, one official list has both, and no normal form of Unicode makes them equal.
 */
public final class ToneMarks {

    /** Grave, acute, tilde, hook above, dot below; the marks that make another letter (ă, â, ơ) are not among them. */
    private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";

    private ToneMarks() {}

    /**
     * A text for comparing names, with each tone mark after its syllable. Equal for two texts if and only if they have
     * the same letters and tones, syllable by syllable; not for people to read.
     */
    public static String afterSyllables(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder moved = new StringBuilder(decomposed.length());
        StringBuilder tones = new StringBuilder(1);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                tones.append(c);
                continue;
            }
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                moved.append(tones);
                tones.setLength(0);
            }
            moved.append(c);
        }
        return moved.append(tones).toString();
    }
}
