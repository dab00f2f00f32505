package vn.tiendo.language;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of Vietnamese dictionaries: syllable by syllable, in each first the letters (a ă â b c d đ e ê …), then the
 * tone (none, huyền, hỏi, ngã, sắc, nặng), wherever in the syllable it is written; runs of digits by value. Names that
 * are still equal differ by case, lower before upper, then by their spelling. Does not depend on the machine's locale
 * data, and equals that of {@code tai-san/tiendo.js}, which sorts tables.
 */
public final class VietnameseOrder implements Comparator<String> {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Combining grave, hook, tilde, acute, dot below. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,–-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS = Pattern.compile("[" + TONES + "]");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    /** Letters come after digits and signs. */
    private static final char FIRST_LETTER = '\ue000';

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    /** The sort key of a text; making it is slow, comparing two is fast. */
    public static Key key(String text) {
        StringBuilder order = new StringBuilder(2 * text.length());
        for (String syllable : SEPARATORS.split(text.toLowerCase(Locale.ROOT))) {
            if (!syllable.isEmpty()) {
                addSyllable(Normalizer.normalize(syllable, Normalizer.Form.NFD), order);
            }
        }
        return new Key(order.toString(), text);
    }

    /**
     * A text prepared for sorting.
     *
     * @param order the characters by which texts are compared; as plain text, their order cannot be circular
     */
    public record Key(String order, String text) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int first = order.compareTo(other.order);
            // In Unicode, lower case comes after upper case.
            return first != 0 ? first : other.text.compareTo(text);
        }
    }

    /** Appends letters and numbers, an end mark that sorts before them, tones, and an end mark. */
    private static void addSyllable(String syllable, StringBuilder order) {
        String letters = Normalizer.normalize(MARKS.matcher(syllable).replaceAll(""), Normalizer.Form.NFC);
        for (int i = 0; i < letters.length(); ) {
            int end = i;
            while (end < letters.length() && isDigit(letters.charAt(end))) {
                end++;
            }
            if (end > i) {
                addNumber(letters.substring(i, end), order);
                i = end;
            } else {
                order.append(ranked(letters.charAt(i++)));
            }
        }
        order.append('\0');
        syllable.chars().filter(c -> TONES.indexOf(c) >= 0).forEach(mark -> order.append(TONES.indexOf(mark)));
        order.append('\0');
    }

    /** Numbers with more digits are greater, whatever the digits. */
    private static void addNumber(String digits, StringBuilder order) {
        String number = LEADING_ZEROS.matcher(digits).replaceFirst("");
        order.append('0').append((char) number.length()).append(number);
    }

    /** A foreign letter sorts with the Vietnamese one that it is made of, such as ŏ with o. */
    private static char ranked(char letter) {
        int rank = ALPHABET.indexOf(letter);
        if (rank < 0) {
            rank = ALPHABET.indexOf(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                    .charAt(0));
        }
        return rank < 0 ? letter : (char) (FIRST_LETTER + rank);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
