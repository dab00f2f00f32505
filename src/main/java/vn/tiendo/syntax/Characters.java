package vn.tiendo.syntax;

import java.text.Normalizer;
import java.util.Locale;

/** Rules for single characters: which are refused, which are left out, which are spaces. */
public final class Characters {

    private static final int TABLE_SIZE = 0x300;
    private static final byte[] BY_CHARACTER = new byte[TABLE_SIZE];
    private static final int PLAIN = 0;

    /** A text with such a character must be cleaned cell by cell. */
    public static final int UNCLEAN = 1;
    /** A text with such a character may contain one that is refused or left out. */
    public static final int SUSPECT = 2;
    /** A question mark, or a letter unknown to Vietnamese: the text may have been spoilt on the way. */
    public static final int SPOILT = 4;
    /** An at sign: the text may contain a person's mail address. */
    static final int AT_SIGN = 8;
    /** A combining mark. */
    public static final int MARKED = 16;

    /** The most marks that any language puts on one letter; Vietnamese puts two. */
    static final int MOST_MARKS = 3;

    /** Characters that TCVN3 uses for Vietnamese letters, and that Vietnamese itself never uses. */
    private static final String FOREIGN = "§®¬¡¢¤¥¨µ¶¸¹¼½¾ÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ";

    /** Signs that TCVN3 has inside words for ã, ì and ô, where no other text has them. */
    private static final String SIGNS_OF_TCVN3 = "·×«";

    static {
        for (int c = 0; c < TABLE_SIZE; c++) {
            if (isRefused((char) c) || isInvisible((char) c)) {
                BY_CHARACTER[c] = UNCLEAN | SUSPECT;
            }
        }
        BY_CHARACTER[0xA0] = UNCLEAN;
        BY_CHARACTER['?'] = SPOILT;
        // UTF-8 read as Windows 1252 is full of » and º.
        BY_CHARACTER['»'] |= SPOILT;
        BY_CHARACTER['º'] |= SPOILT;
        BY_CHARACTER['@'] = AT_SIGN;
        for (int i = 0; i < FOREIGN.length(); i++) {
            BY_CHARACTER[FOREIGN.charAt(i)] |= SPOILT;
        }
    }

    private Characters() {}

    /** The kinds of characters in a whole text, as flags, so that the single cells of most texts need no test. */
    public static int flagsOf(String text) {
        int flags = PLAIN;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            flags |= c < TABLE_SIZE ? BY_CHARACTER[c] : beyondTable(c);
        }
        return flags;
    }

    private static int beyondTable(char c) {
        if (isBetween(c, 0x1EA0, 0x1EFF) || c == '–' || c == '…' || c == '’' || c == '“' || c == '”') {
            return PLAIN;
        }
        if (isRefused(c) || isInvisible(c) || Character.isSurrogate(c)) {
            return UNCLEAN | SUSPECT;
        }
        return isMark(c) ? UNCLEAN | SPOILT | MARKED : UNCLEAN | SPOILT;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The most marks on one letter, as the text was written. */
    static int mostMarks(String text) {
        int most = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = isMark(text.charAt(i)) ? marks + 1 : 0;
            most = Math.max(most, marks);
        }
        return most;
    }

    /**
     * Whether a character is a control other than line ends and tabs, changes the direction of writing, or is not a
     * character.
     */
    static boolean isRefused(char c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
                || isBetween(c, 0x7F, 0x9F)
                || isBetween(c, 0x202A, 0x202E)
                || isBetween(c, 0x2066, 0x2069)
                || c == '\uFFFD'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    /** Whether a character is invisible and so makes two equal words differ. */
    public static boolean isInvisible(char c) {
        return isBetween(c, 0x200B, 0x200F) || isBetween(c, 0x2060, 0x2064) || c == '\uFEFF' || c == '\u00AD';
    }

    /** The position of the first refused character or lone surrogate; -1 if there is none. */
    public static int firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRefused(c)) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The position of the first invisible character; -1 if there is none. */
    public static int firstInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The name of a character in messages, such as {@code U+200B}. */
    public static String nameOf(char c) {
        return "\\u" + Integer.toHexString(c | 0x10000).substring(1).toUpperCase(Locale.ROOT);
    }

    /** The text in NFC, with one kind of space, without invisible characters, trimmed. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c)) {
                out.append(isSpace(c) ? ' ' : c);
            }
        }
        String spaced = out.toString().strip();
        return Normalizer.isNormalized(spaced, Normalizer.Form.NFC)
                ? spaced
                : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /** The text with every line end or tab, and the spaces around it, replaced by one space. */
    public static String onOneLine(String text) {
        return !hasControls(text) ? text : text.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ");
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }

    /** The text without spaces and invisible characters at its ends; no-break spaces inside stay. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || isInvisible(c) || isSpace(c);
    }

    private static boolean isSpace(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Whether question marks replaced diacritics in a text, as Excel does: {@code T? l?}. */
    static boolean lostDiacritics(String text) {
        if (text.chars().anyMatch(c -> c >= 0x100)) {
            return false;
        }
        int lost = 0;
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            boolean beforeLetter = at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1));
            boolean insideSentence = at > 0
                    && isAsciiLetter(text.charAt(at - 1))
                    && at + 2 < text.length()
                    && text.charAt(at + 1) == ' '
                    && Character.isLowerCase(text.charAt(at + 2));
            if ((beforeLetter || insideSentence) && !isInAddress(text, at)) {
                lost++;
            }
        }
        // If Latin 1 letters were kept, as in "Báo cáo c?a ?y ban", a single question mark may be a real one.
        return lost >= (text.chars().anyMatch(c -> c >= 0x80) ? 2 : 1);
    }

    /** Whether the word around a position is a web address, where question marks are normal. */
    private static boolean isInAddress(String text, int position) {
        int start = text.lastIndexOf(' ', position) + 1;
        int end = text.indexOf(' ', position);
        String word = text.substring(start, end < 0 ? text.length() : end);
        return word.chars().anyMatch(c -> c == '/' || c == '=' || c == '.');
    }

    /** Whether a text was written in another character set: TCVN3 read as Latin 1, or UTF-8 read as Windows 1252. */
    static boolean isMisread(String text) {
        if (text.contains("á»") || text.contains("áº") || text.contains("Ä‘") || text.contains("Æ°")) {
            return true;
        }
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBetween(c, 0x100, 0x24F) || isBetween(c, 0x1EA0, 0x1EFF)) {
                return false;
            }
            if (c < 0x100 && FOREIGN.indexOf(c) >= 0 && isBesideLetter(text, i)) {
                foreign++;
            } else if (SIGNS_OF_TCVN3.indexOf(c) >= 0 && isInsideWord(text, i)) {
                foreign++;
            }
        }
        return foreign >= 2;
    }

    private static boolean isInsideWord(String text, int index) {
        return isLetterOfSomeSet(text, index - 1) && isLetterOfSomeSet(text, index + 1);
    }

    private static boolean isBesideLetter(String text, int index) {
        return isLetterOfSomeSet(text, index - 1) || isLetterOfSomeSet(text, index + 1);
    }

    private static boolean isLetterOfSomeSet(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return Character.isLetter(c) || FOREIGN.indexOf(c) >= 0 || SIGNS_OF_TCVN3.indexOf(c) >= 0;
    }

    /** Whether a text has only characters that codes have. */
    static boolean isPlainWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAsciiLetter(c) && !isBetween(c, '0', '9') && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetter(char c) {
        return isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z');
    }

    private static boolean isBetween(char c, int first, int last) {
        return c >= first && c <= last;
    }

    /** The text without case, diacritics, spaces and underscores, as headers are compared. */
    public static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String decomposed = Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == 'đ' || c == 'Đ') {
                out.append('d');
            } else if (c != '_'
                    && !isSpace(c)
                    && !Character.isWhitespace(c)
                    && !isInvisible(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
