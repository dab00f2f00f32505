package vn.tiendo.syntax;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.model.Measurement.Absence;

/** Reads numbers, and the signs for missing ones. Accepts only ASCII digits and guesses nothing. */
public final class NumberGrammar {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Nothing has a count with more digits. */
    public static final int MAX_COUNT_DIGITS = 15;

    private static final int MAX_RATE_CHARACTERS = 60;

    private static final Set<String> FOREIGN_MARKS =
            Set.of("..", ".", ":", "–", "—", "−", "--", "k/c", "n/a", "na", "null", "x.", "*", "/", "kxđ", "kpc", "?");

    private static final Map<String, Optional<Absence>> MARKS = Map.of(
            "", Optional.of(Absence.NOT_REPORTED),
            "...", Optional.of(Absence.NOT_AVAILABLE),
            "…", Optional.of(Absence.NOT_AVAILABLE),
            "-", Optional.of(Absence.DID_NOT_OCCUR),
            "x", Optional.of(Absence.NOT_APPLICABLE));

    private NumberGrammar() {}

    /** The meaning of a special cell; empty if the text is not one. An empty cell is special, too. */
    public static Optional<Absence> mark(String text) {
        return MARKS.getOrDefault(text, Optional.empty());
    }

    /**
     * Whether a number begins like a code: {@code 00012}, {@code 012,5}. Two digits are still a number, since offices
     * write {@code 05}.
     */
    public static boolean couldBeCode(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start > 2 && text.charAt(start) == '0';
    }

    /** A whole number of at least 0, in digits or in groups of three; -1 if the text is anything else. */
    public static long count(String text) {
        int length = text.length();
        if (length == 0 || length > MAX_COUNT_DIGITS + MAX_COUNT_DIGITS / 3) {
            return -1;
        }
        long number = 0;
        int digits = 0;
        int sinceGroup = 0;
        char group = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                digits++;
                sinceGroup++;
            } else if (isGroupMark(c) && (group == 0 ? isFirstGroup(text, i) : c == group && sinceGroup == 3)) {
                group = c;
                sinceGroup = 0;
            } else {
                return -1;
            }
        }
        return digits > MAX_COUNT_DIGITS || (group != 0 && sinceGroup != 3) ? -1 : number;
    }

    /** Whether a text has nothing but digits, perhaps in groups, but more of them than any count. */
    public static boolean isCountTooLarge(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits > MAX_COUNT_DIGITS && text.chars().allMatch(c -> (c >= '0' && c <= '9') || isGroupMark((char) c));
    }

    /** Whether a character groups digits: a dot, or a no-break space of either width. */
    private static boolean isGroupMark(char c) {
        return c == '.' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean isFirstGroup(String text, int length) {
        return length >= 1 && length <= 3 && text.charAt(0) != '0';
    }

    /** Why a text is not a count. */
    public static DiagnosticCode whyNoCount(String text) {
        if (text.startsWith("-") && count(text.substring(1)) >= 0) {
            return DiagnosticCode.NEGATIVE_COUNT;
        }
        return decimal(text).filter(number -> number.scale() > 0).isPresent()
                ? DiagnosticCode.FRACTIONAL_COUNT
                : whyNoNumber(text);
    }

    /** A rate from 0 to 100 in percent; empty if the text is not a rate, or could be read in two ways. */
    public static Optional<BigDecimal> rate(String text) {
        String bare = withoutPercentSign(text);
        return isAmbiguous(bare) ? Optional.empty() : decimal(bare).filter(rate -> rate.compareTo(HUNDRED) <= 0);
    }

    /** Why a text is not a rate. */
    public static DiagnosticCode whyNoRate(String text) {
        String bare = withoutPercentSign(text);
        if (isAmbiguous(bare)) {
            return DiagnosticCode.AMBIGUOUS_RATE;
        }
        String unsigned = bare.startsWith("-") || bare.startsWith("−") ? bare.substring(1) : bare;
        return decimal(unsigned).isPresent() ? DiagnosticCode.RATE_OUT_OF_RANGE : whyNoNumber(text);
    }

    /** A measured number, below 0 with a leading hyphen; empty if the text is not a number, or could be read in two ways. */
    public static Optional<BigDecimal> measure(String text) {
        boolean negative = text.startsWith("-");
        String size = negative ? text.substring(1) : text;
        return isAmbiguous(size) ? Optional.empty() : decimal(size).map(number -> negative ? number.negate() : number);
    }

    /** Why a text is not a measured number. */
    public static DiagnosticCode whyNoMeasure(String text) {
        return isAmbiguous(text.startsWith("-") ? text.substring(1) : text)
                ? DiagnosticCode.AMBIGUOUS_MEASURE
                : whyNoNumber(text);
    }

    /**
     * The two readings of an ambiguous number: with a decimal comma, and as a whole number. A number that begins with 0
     * has only the first, which comes after two empty texts then.
     */
    public static String[] readings(String text) {
        String bare = withoutPercentSign(text);
        String decimal = bare.replace('.', ',');
        return bare.startsWith("0") || bare.startsWith("-0")
                ? new String[] {"", "", decimal}
                : new String[] {decimal, bare.replace(".", "")};
    }

    /** The text without a percent sign at its end, and without the spaces before that. */
    public static String withoutPercentSign(String text) {
        return text.endsWith("%") ? Characters.clean(text.substring(0, text.length() - 1)) : text;
    }

    /** Whether a dot comes before exactly three final digits: thousands or thousandths. */
    private static boolean isAmbiguous(String text) {
        int dot = text.length() - 4;
        return dot > 0 && text.charAt(dot) == '.' && decimal(text).isPresent();
    }

    /** A number of digits with at most one comma or dot among them. */
    static Optional<BigDecimal> decimal(String text) {
        int length = text.length();
        if (length == 0 || length > MAX_RATE_CHARACTERS) {
            return Optional.empty();
        }
        int mark = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                continue;
            }
            if ((c != ',' && c != '.') || mark >= 0 || i == 0 || i == length - 1) {
                return Optional.empty();
            }
            mark = i;
        }
        return Optional.of(new BigDecimal(mark < 0 ? text : text.replace(',', '.')));
    }

    /** Whether a spreadsheet wrote an error such as {@code #DIV/0!} in place of a number. */
    public static boolean isExcelError(String text) {
        return text.startsWith("#");
    }

    private static DiagnosticCode whyNoNumber(String text) {
        if (isExcelError(text)) {
            return DiagnosticCode.EXCEL_ERROR;
        }
        return FOREIGN_MARKS.contains(text.toLowerCase(Locale.ROOT)) || text.equals("X")
                ? DiagnosticCode.UNKNOWN_MARK
                : DiagnosticCode.NOT_A_NUMBER;
    }
}
