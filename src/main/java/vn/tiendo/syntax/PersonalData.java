package vn.tiendo.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what looks like a person's identity number, telephone number or mail address. */
public final class PersonalData {

    private static final Pattern GROUPED = Pattern.compile(
            "(?<![\\d.,/-])(?:(?:0|\\+84[ .]?)\\d{2,3}[ .-]\\d{3}[ .-]\\d{3,4}|\\+84\\d{9}|0\\d{2} \\d{3} \\d{3} \\d{3})(?![\\d/-])");

    private PersonalData() {}

    /** @param atSignPossible whether the file contains an at sign at all */
    public static boolean isIn(String text, boolean atSignPossible) {
        return (atSignPossible && hasMailAddress(text)) || hasLongNumber(text) || hasGroupedNumber(text);
    }

    /**
     * Finds numbers in groups as people write them, but not groups of thousands: {@code 0912 345 678}, {@code 012 345
     * 678 901}.
     */
    private static boolean hasGroupedNumber(String text) {
        if (text.indexOf('0') < 0 && text.indexOf('+') < 0) {
            return false;
        }
        Matcher matcher = GROUPED.matcher(text);
        while (matcher.find()) {
            int start = text.lastIndexOf(' ', matcher.start()) + 1;
            if (text.indexOf("://", start) < 0 || text.indexOf("://", start) > matcher.start()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMailAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && isWord(text.charAt(at - 1))
                && at + 1 < text.length()
                && isWord(text.charAt(at + 1))
                && text.indexOf('.', at) > 0;
    }

    private static boolean isWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Twelve digits are an identity number, ten with a leading zero a telephone number. */
    private static boolean hasLongNumber(String text) {
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                run++;
            } else {
                if (run == 12 || (run == 10 && text.charAt(i - 10) == '0')) {
                    return true;
                }
                run = 0;
            }
        }
        return false;
    }
}
