package vn.tiendo.language;

import java.util.Locale;

/** The first letter of a text: a capital at the beginning of a sentence, a small letter within it. */
public final class FirstLetter {

    private FirstLetter() {}

    public static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The text with a small first letter; unchanged if its first word is an abbreviation, such as {@code HĐND}. */
    public static String lowerUnlessAbbreviated(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1)) ? text : lower(text);
    }
}
