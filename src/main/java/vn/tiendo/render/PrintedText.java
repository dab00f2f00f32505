package vn.tiendo.render;

import org.jspecify.annotations.Nullable;

/** Foreign text as HTML character data. */
final class PrintedText {

    private PrintedText() {}

    /** Appends text with markup characters as entities, and without characters that no reader sees. */
    static void append(StringBuilder out, String text) {
        int plain = 0; // start of the text that has not been appended yet
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            String replacement = isUnseen(c) ? "" : entity(c);
            if (replacement != null) {
                out.append(text, plain, i).append(replacement);
                plain = next;
            }
            i = next;
        }
        out.append(text, plain, text.length());
    }

    /** The text without characters that no reader sees. */
    static String withoutUnseen(String text) {
        return text.codePoints().noneMatch(PrintedText::isUnseen)
                ? text
                : text.codePoints()
                        .filter(c -> !isUnseen(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /**
     * Characters that entities could smuggle in: controls that HTML forbids, and those that change the direction of
     * reading.
     */
    static boolean isUnseen(int c) {
        if (c < 0xa0) {
            return Character.isISOControl(c) && c != '\n' && c != '\t';
        }
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return turning || half || noCharacter;
    }

    private static @Nullable String entity(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
