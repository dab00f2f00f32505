package vn.tiendo.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.SortedSet;
import vn.tiendo.model.Fraction;

/**
 * Formats numbers and dates as Vietnamese documents write them, whatever the machine's locale: {@code 1.234,5},
 * 31/12/2025.
 */
public final class VietnameseFormat {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "−";
    private static final int MOST_DECIMALS = 9;
    private static final int MOST_DECIMALS_OF_TARGETS = 4;

    private VietnameseFormat() {}

    /** The number with dots between thousands. */
    public static String whole(long number) {
        return withDots(number < 0, Long.toString(Math.abs(number)));
    }

    private static String withDots(boolean negative, String digits) {
        if (digits.length() <= 3) {
            return negative ? MINUS + digits : digits;
        }
        StringBuilder text = new StringBuilder(negative ? MINUS : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** The number rounded half up to so many decimals. */
    public static String number(Fraction number, int decimals) {
        OptionalLong digits = number.toUnscaled(decimals);
        return digits.isPresent() ? decimal(digits.getAsLong(), decimals) : decimal(number.toDecimal(decimals));
    }

    private static String decimal(long digits, int decimals) {
        if (decimals == 0) {
            return whole(digits);
        }
        // Leading zeros, so that a digit comes before the comma.
        String text = Long.toString(Math.abs(digits));
        String all = text.length() > decimals ? text : "0".repeat(decimals + 1 - text.length()) + text;
        int point = all.length() - decimals;
        return withDots(digits < 0, all.substring(0, point)) + "," + all.substring(point);
    }

    /** The number with as many decimals as it has: 50, 12,5. */
    public static String exact(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return decimal(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** {@code 45,0 %}, with a no-break space. */
    public static String percent(Fraction number, int decimals) {
        return percentSign(number(number, decimals));
    }

    /** The number and a percent sign, with a no-break space between them. */
    public static String percentSign(String number) {
        return number + NO_BREAK_SPACE + "%";
    }

    /** A number with its unit of measure, which may be empty, after a no-break space. */
    public static String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : number + NO_BREAK_SPACE + unit;
    }

    /**
     * How many decimals a number needs so that the shown number compares to each threshold as the number itself does:
     * 49.96 against 50 needs two, since 50,0 would seem to meet it.
     *
     * @param decimals the least number of decimals
     */
    public static int decimalsAgainst(Fraction number, Collection<Fraction> thresholds, int decimals) {
        int enough = decimals;
        for (Fraction threshold : thresholds) {
            while (enough < MOST_DECIMALS && !standsAlike(number, threshold, enough)) {
                enough++;
            }
        }
        return enough;
    }

    private static boolean standsAlike(Fraction number, Fraction threshold, int decimals) {
        return Integer.signum(number.rounded(decimals).compareTo(threshold))
                == Integer.signum(number.compareTo(threshold));
    }

    /**
     * How many decimals two numbers need so that the shown numbers compare as the numbers themselves do.
     *
     * @param decimals the least number of decimals
     */
    public static int decimalsApart(Fraction one, Fraction other, int decimals) {
        int enough = decimals;
        int order = Integer.signum(one.compareTo(other));
        while (enough < MOST_DECIMALS
                && Integer.signum(one.rounded(enough).compareTo(other.rounded(enough))) != order) {
            enough++;
        }
        return enough;
    }

    /** How many decimals a number has; a few if they never end. */
    public static int decimalsOf(Fraction number) {
        for (int decimals = 0; decimals <= MOST_DECIMALS_OF_TARGETS; decimals++) {
            if (number.rounded(decimals).equals(number)) {
                return decimals;
            }
        }
        return 0;
    }

    /** The smallest number with so many decimals that is not below this one. */
    public static Fraction roundedUp(Fraction number, int decimals) {
        Fraction unit = Fraction.of(BigDecimal.ONE.movePointLeft(decimals));
        return Fraction.of(new BigDecimal(number.dividedBy(unit).ceiling())).times(unit);
    }

    /** The smallest number with so many decimals that is above this one. */
    public static Fraction nextAbove(Fraction number, int decimals) {
        Fraction up = roundedUp(number, decimals);
        return up.equals(number) ? up.plus(Fraction.of(BigDecimal.ONE.movePointLeft(decimals))) : up;
    }

    /** {@code 31/12/2025}. */
    public static String date(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + date.getYear();
    }

    /** {@code 15/11}. */
    public static String dayOfYear(MonthDay day) {
        return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String decimal(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        return point < 0
                ? withDots(number.signum() < 0, plain)
                : withDots(number.signum() < 0, plain.substring(0, point)) + "," + plain.substring(point + 1);
    }

    /** Whole numbers as ranges, such as {@code 2–5, 9}. */
    public static String ranges(SortedSet<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        int first = 0;
        int last = 0;
        for (int number : numbers) {
            if (first > 0 && number == last + 1) {
                last = number;
                continue;
            }
            appendRange(text, first, last);
            first = number;
            last = number;
        }
        appendRange(text, first, last);
        return text.toString();
    }

    private static void appendRange(StringBuilder text, int first, int last) {
        if (first == 0) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(", ");
        }
        text.append(first);
        if (last > first) {
            text.append('–').append(last);
        }
    }
}
