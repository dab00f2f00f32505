package vn.tiendo.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of Vietnamese dictionaries: syllable by syllable, in each first the letters (a ă â b c d đ e ê …), then the
 * tone (none, huyền, hỏi, ngã, sắc, nặng), then lower before upper case; numbers by value. Does not depend on the
 * machine's locale data.
 */
public final class VietnameseOrder implements Comparator<String> {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Combining grave, hook, tilde, acute, dot below. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    /** Combining breve, circumflex, horn: they make another letter, not another tone. */
    private static final String LETTER_MARKS = "\u0306\u0302\u031b";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u00a0–-]+");
    private static final char FIRST_LETTER = '\ue000';

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    /** What a text is sorted by; to make it takes long, to compare two does not. */
    static Key key(String text) {
        return new Key(text, syllables(text));
    }

    /** A text that has been taken apart for sorting. */
    record Key(String text, List<Syllable> syllables) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int shared = Math.min(syllables.size(), other.syllables.size());
            for (int i = 0; i < shared; i++) {
                int order = syllables.get(i).compareTo(other.syllables.get(i));
                if (order != 0) {
                    return order;
                }
            }
            int order = Integer.compare(syllables.size(), other.syllables.size());
            return order != 0 ? order : text.compareTo(other.text);
        }
    }

    private static List<Syllable> syllables(String text) {
        List<Syllable> syllables = new ArrayList<>();
        for (String part : SEPARATORS.split(text)) {
            if (!part.isEmpty()) {
                syllables.add(Syllable.of(part));
            }
        }
        return syllables;
    }

    /**
     * What a syllable is compared by.
     *
     * @param letters one character for each letter, in alphabetical order; others as they are, before all letters
     * @param number its digits without leading zeros; empty if it is no number
     */
    record Syllable(String letters, String tones, String number, String text) implements Comparable<Syllable> {

        static Syllable of(String text) {
            StringBuilder letters = new StringBuilder();
            StringBuilder tones = new StringBuilder();
            String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            for (int i = 0; i < lower.length(); ) {
                StringBuilder letter = new StringBuilder().append(lower.charAt(i++));
                char tone = '0';
                while (i < lower.length() && Character.getType(lower.charAt(i)) == Character.NON_SPACING_MARK) {
                    char mark = lower.charAt(i++);
                    int place = TONES.indexOf(mark);
                    if (place >= 0) {
                        tone = (char) ('1' + place);
                    } else if (LETTER_MARKS.indexOf(mark) >= 0) {
                        letter.append(mark);
                    }
                }
                int rank = ALPHABET.indexOf(
                        letter.length() == 1 ? letter.toString() : Normalizer.normalize(letter, Normalizer.Form.NFC));
                letters.append(rank < 0 ? letter.charAt(0) : (char) (FIRST_LETTER + rank));
                tones.append(tone);
            }
            boolean number = lower.chars().allMatch(c -> c >= '0' && c <= '9');
            return new Syllable(
                    letters.toString(), tones.toString(), number ? lower.replaceFirst("^0+(?=.)", "") : "", text);
        }

        @Override
        public int compareTo(Syllable other) {
            if (!number.isEmpty() && !other.number.isEmpty()) {
                int order = Integer.compare(number.length(), other.number.length());
                return order != 0 ? order : number.compareTo(other.number);
            }
            int order = letters.compareTo(other.letters);
            if (order == 0) {
                order = tones.compareTo(other.tones);
            }
            // Lower case letters stand after upper case ones in Unicode.
            return order != 0 ? order : other.text.compareTo(text);
        }
    }
}
