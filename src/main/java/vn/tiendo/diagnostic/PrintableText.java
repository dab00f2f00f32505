package vn.tiendo.diagnostic;

/** Text from unknown files made safe to show on a terminal: nothing invisible, nothing endless. */
public final class PrintableText {

    /** The longest value shown, in characters. */
    static final int MAX_VALUE = 80;

    private PrintableText() {}

    /**
     * The text with every unprintable character as {@code \\uXXXX}, cut off with … after {@code maxLength} characters.
     */
    public static String of(String text, int maxLength) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), maxLength) + 8);
        for (int i = 0; i < text.length(); i++) {
            if (out.length() >= maxLength) {
                return out.append('…').toString();
            }
            append(out, text, i);
        }
        return out.toString();
    }

    public static String ofValue(String text) {
        return of(text, MAX_VALUE);
    }

    /** How many characters the first {@code end} characters of the text take when shown. */
    static int shownLength(String text, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(end, text.length()); i++) {
            append(out, text, i);
        }
        return out.length();
    }

    private static void append(StringBuilder out, String text, int index) {
        char c = text.charAt(index);
        if (isPrintable(c) || isPaired(text, index)) {
            out.append(c);
        } else {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.toUpperCase(Character.forDigit(c >> shift & 0xF, 16)));
            }
        }
    }

    private static boolean isPrintable(char c) {
        if (c < 0x7F) {
            return c >= 0x20;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isPaired(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
