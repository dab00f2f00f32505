package vn.tiendo.plan;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of Vietnamese dictionaries: syllable by syllable, by letters first and tone second, so that Hà Nam comes
 * before Hà Nội and both before Hạ Long; numbers by their value.
 */
public final class VietnameseOrder {

    /** By name alone; names that differ only in what dictionaries overlook are then held against each other as text. */
    public static final Comparator<String> NAMES =
            Comparator.comparing(VietnameseOrder::key).thenComparing(Comparator.naturalOrder());

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** Level, grave, hook, tilde, acute, dot below, in dictionary order. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[\\s\\p{Pd}]+");

    // Marks of a key, from the lowest: the end of a syllable, its tone, digits, letters, anything else.
    private static final char END_OF_SYLLABLE = 0x01;
    private static final char FIRST_TONE = 0x10;
    private static final char FIRST_LENGTH = 0x20;
    private static final char FIRST_LETTER = 0x100;
    private static final char FIRST_OTHER = 0x2000;

    private VietnameseOrder() {}

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String syllable : BETWEEN_SYLLABLES.split(name.toLowerCase(Locale.ROOT))) {
            addSyllable(syllable, key);
            key.append(END_OF_SYLLABLE);
        }
        return key.toString();
    }

    private static void addSyllable(String syllable, StringBuilder key) {
        int tone = 0;
        StringBuilder letters = new StringBuilder();
        for (char c : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
            int mark = TONES.indexOf(c);
            if (mark >= 0) {
                tone = mark + 1;
            } else {
                letters.append(c);
            }
        }
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFC);
        for (int i = 0; i < plain.length(); ) {
            int end = endOfNumber(plain, i);
            if (end > i) {
                addNumber(plain.substring(i, end), key);
                i = end;
            } else {
                int letter = ALPHABET.indexOf(plain.charAt(i));
                key.append((char) (letter >= 0 ? FIRST_LETTER + letter : FIRST_OTHER + plain.charAt(i) % FIRST_OTHER));
                i++;
            }
        }
        key.append((char) (FIRST_TONE + tone));
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** A longer number without leading zeros is a greater one. */
    private static void addNumber(String digits, StringBuilder key) {
        String number = digits.replaceFirst("^0+(?=.)", "");
        key.append((char) (FIRST_LENGTH + Math.min(number.length(), FIRST_LETTER - FIRST_LENGTH - 1))).append(number);
    }
}
