package vn.tiendo.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what looks like a person's identity number or telephone number. */
final class PersonalNumbers {

    private static final Pattern GROUPED = Pattern.compile(
            "(?<![\\d.,/-])(?:(?:0|\\+84[ .]?)\\d{2,3}[ .-]\\d{3}[ .-]\\d{3,4}|\\+84\\d{9}|0\\d{2} \\d{3} \\d{3} \\d{3})(?![\\d/-])");

    private PersonalNumbers() {}

    static boolean areIn(String text) {
        return hasLongNumber(text) || hasGroupedNumber(text);
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
