package vn.tiendo.workbook;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the format of a cell shows its number. POI's own test says of every format with quoted words that it is not a
 * date.
 *
 * @param leastDigits the least number of digits with which a whole number is shown
 * @param showsPart whether a day is shown without its year, month or day of the month, or with a time
 * @param time which time it shows
 */
record NumberFormat(Kind kind, int leastDigits, boolean showsPart, Time time) {

    static final NumberFormat PLAIN = new NumberFormat(Kind.PLAIN, 1);

    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|m+|s+)\\]");

    private NumberFormat(Kind kind, int leastDigits) {
        this(kind, leastDigits, false, Time.NONE);
    }

    /** How the number is shown. */
    enum Kind {
        PLAIN,
        PERCENT,
        DATE
    }

    /** Which time of day is shown, if any. */
    enum Time {
        NONE,
        BESIDE_DAY,
        ALONE,
        /** A number of hours, also above 24. */
        ELAPSED
    }

    static NumberFormat of(String format) {
        if (format.equalsIgnoreCase("general") || format.equals("@")) {
            return PLAIN;
        }
        String bare = bare(format);
        if (bare.indexOf('%') >= 0) {
            return new NumberFormat(Kind.PERCENT, 1);
        }
        if (bare.matches("0{2,40}")) {
            return new NumberFormat(Kind.PLAIN, bare.length());
        }
        boolean hasDigits = bare.indexOf('0') >= 0 || bare.indexOf('#') >= 0;
        boolean isDate = !hasDigits && bare.chars().anyMatch(c -> "dmyhs".indexOf(c) >= 0);
        boolean isElapsed = !hasDigits && ELAPSED.matcher(format).find();
        if (!isDate && !isElapsed) {
            return PLAIN;
        }
        boolean isWhole = bare.matches("[^hs]*") && Stream.of("d", "m", "y").allMatch(bare::contains);
        return new NumberFormat(Kind.DATE, 1, !isWhole, isElapsed ? Time.ELAPSED : time(bare));
    }

    private static Time time(String bare) {
        if (bare.matches("[^hs]*")) {
            return Time.NONE;
        }
        return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0 ? Time.BESIDE_DAY : Time.ALONE;
    }

    /** The format in small letters, without its words. */
    private static String bare(String format) {
        StringBuilder bare = new StringBuilder();
        boolean inQuotes = false;
        boolean inBrackets = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                inQuotes = !inQuotes;
            } else if (!inQuotes && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!inQuotes && (c == '[' || c == ']')) {
                inBrackets = c == '[';
            } else if (!inQuotes && !inBrackets) {
                bare.append(Character.toLowerCase(c));
            }
        }
        return bare.toString();
    }
}
