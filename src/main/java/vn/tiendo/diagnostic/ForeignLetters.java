package vn.tiendo.diagnostic;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names letters that look like others: the Cyrillic А like the Latin one, a long dash like a hyphen. */
final class ForeignLetters {

    private static final int MOST_NAMED = 5;

    private ForeignLetters() {}

    /** Each character of the text that Vietnamese is not written with, by its number: {@code «А» là U+0410 (chữ Kirin)}. */
    static String named(String text) {
        return text.codePoints()
                .filter(ForeignLetters::isForeign)
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj(ForeignLetters::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean isForeign(int c) {
        if (c < 0x80 || c == 'đ' || c == 'Đ' || Character.isISOControl(c)) {
            return false;
        }
        String letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        return Character.getType(c) != Character.NON_SPACING_MARK && letter.charAt(0) >= 0x80;
    }

    private static String name(int c) {
        String number = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        String name = "«" + PrintableText.of(Character.toString(c), 2) + "» là U+"
                + "0".repeat(Math.max(0, 4 - number.length())) + number;
        String script = script(c);
        return script.isEmpty() ? name : name + " (" + script + ")";
    }

    private static String script(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return "ký tự rộng của chữ Hán";
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.CYRILLIC ? "chữ Kirin" : script == UnicodeScript.GREEK ? "chữ Hy Lạp" : "";
    }
}
