package vn.tiendo.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a text is not a date, and which day was probably meant.
 *
 * @param reason a term of the message bundle
 * @param day in the form in which it should be written; empty if it cannot be guessed
 */
public record DateHint(String reason, String day) {

    private static final Pattern THREE_NUMBERS =
            Pattern.compile("(?:ngày )?(\\d{1,4})\\s?([-/. ])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})");
    /** Also as a Vietnamese Excel shows it: {@code 15-Thg11-2025}. */
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngày )?(\\d{1,2})[-/. ]?(?:tháng|thg) ?(\\d{1,2})(?: năm |, ?|[-/. ])(\\d{4}|\\d{2})");

    private static final Pattern WITH_TIME = Pattern.compile("(\\S+)[ t]\\d{1,2}:\\d{2}.*");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?:tháng )?\\d{1,2}[-/.]\\d{4}|\\d{4}");
    /** Also as a Vietnamese Excel turns it: {@code 15-Thg11}. */
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?:ngày )?(\\d{1,2})\\s?(?:[-/. ]|tháng)\\s?(?:(?:tháng|thg)\\s?)?(\\d{1,2})");

    private static final Pattern SERIAL = Pattern.compile("[34567]\\d{4}");

    /** The day from which Excel counts, for all days since March 1900. */
    private static final LocalDate BEFORE_EXCEL = LocalDate.of(1899, 12, 30);

    private static final int DAY_OF_YEAR_CHARACTERS = "dd/mm".length();

    private static final int THIS_CENTURY = 2000;
    private static final String SHORT_YEAR = "@date_short_year";

    private static final DateHint UNREADABLE = new DateHint("@date_unreadable", "");

    static DateHint of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (SERIAL.matcher(text).matches()) {
            return new DateHint("@date_serial", text(BEFORE_EXCEL.plusDays(Integer.parseInt(text))));
        }
        Matcher time = WITH_TIME.matcher(text);
        if (time.matches()) {
            Optional<LocalDate> day = CellGrammar.date(time.group(1));
            return new DateHint(
                    "@date_time",
                    day.map(DateHint::text).orElse(of(time.group(1)).day()));
        }
        if (MONTH_AND_YEAR.matcher(text).matches()) {
            return new DateHint("@date_without_day", "");
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            int year = number(words, 3);
            return words.group(3).length() == 2
                    ? ofParts(number(words, 1), number(words, 2), THIS_CENTURY + year, SHORT_YEAR)
                    : ofParts(number(words, 1), number(words, 2), year, "@date_words");
        }
        Matcher numbers = THREE_NUMBERS.matcher(text);
        return numbers.matches() ? ofNumbers(numbers) : UNREADABLE;
    }

    /**
     * Which day of every year was probably meant.
     *
     * @return in the form in which it should be written; empty if it cannot be guessed, as where Excel has put the English
     *     name of a month: it may have taken the day for the month
     */
    public static String dayOfYear(String written) {
        Matcher numbers = DAY_AND_MONTH.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (numbers.matches()) {
            return dayOfYear(number(numbers, 1), number(numbers, 2))
                    .or(() -> dayOfYear(number(numbers, 2), number(numbers, 1)))
                    .orElse("");
        }
        String day = CellGrammar.date(written)
                .map(DateHint::text)
                .orElseGet(() -> of(written).day());
        return day.isEmpty() ? "" : day.substring(0, DAY_OF_YEAR_CHARACTERS);
    }

    private static Optional<String> dayOfYear(int day, int month) {
        String text = String.format(Locale.ROOT, "%02d/%02d", day, month);
        return CellGrammar.dayOfYear(text).map(known -> text);
    }

    private static DateHint ofNumbers(Matcher numbers) {
        boolean yearFirst = numbers.group(1).length() == 4;
        String year = numbers.group(yearFirst ? 1 : 4);
        int day = number(numbers, yearFirst ? 4 : 1);
        int month = number(numbers, 3);
        if (year.length() == 2) {
            return ofParts(day, month, THIS_CENTURY + Integer.parseInt(year), SHORT_YEAR);
        }
        if (year.length() != 4) {
            return UNREADABLE;
        }
        String sign = numbers.group(2);
        boolean usualSign = sign.equals(yearFirst ? "-" : "/");
        return ofParts(day, month, Integer.parseInt(year), usualSign ? "@date_zero" : "@date_sign");
    }

    private static DateHint ofParts(int day, int month, int year, String reason) {
        boolean monthFirst = month > 12
                && day >= 1
                && day <= 12
                && month <= YearMonth.of(year, day).lengthOfMonth();
        if (monthFirst) {
            return new DateHint("@date_month_first", text(LocalDate.of(year, day, month)));
        }
        try {
            return new DateHint(reason, text(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return month >= 1 && month <= 12 && day >= 1 && day <= 31
                    ? new DateHint("@date_days_" + YearMonth.of(year, month).lengthOfMonth(), "")
                    : new DateHint("@date_none", "");
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String text(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
