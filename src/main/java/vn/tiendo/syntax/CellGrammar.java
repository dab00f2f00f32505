package vn.tiendo.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.YearOfRecord;

/** Reads years, dates, and yes and no. */
public final class CellGrammar {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    private CellGrammar() {}

    /** A year of four digits that data may be of. */
    public static OptionalInt year(String text) {
        if (text.length() != 4 || !areDigits(text, 0, 4)) {
            return OptionalInt.empty();
        }
        int year = number(text, 0, 4);
        return YearOfRecord.isPossible(year) ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** {@code yyyy-mm-dd} or {@code dd/mm/yyyy}; the day must exist. */
    static Optional<LocalDate> date(String text) {
        if (text.length() != 10) {
            return Optional.empty();
        }
        boolean yearFirst = text.charAt(4) == '-' && text.charAt(7) == '-';
        boolean dayFirst = text.charAt(2) == '/' && text.charAt(5) == '/';
        int year = yearFirst ? 0 : 6;
        int month = yearFirst ? 5 : 3;
        int day = yearFirst ? 8 : 0;
        if ((!yearFirst && !dayFirst)
                || !areDigits(text, year, 4)
                || !areDigits(text, month, 2)
                || !areDigits(text, day, 2)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, year, 4), number(text, month, 2), number(text, day, 2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code dd/mm}. */
    public static Optional<MonthDay> dayOfYear(String text) {
        if (text.length() != 5 || text.charAt(2) != '/' || !areDigits(text, 0, 2) || !areDigits(text, 3, 2)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(number(text, 3, 2), number(text, 0, 2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code co} or {@code khong}, with or without diacritics. */
    public static Optional<Boolean> yesNo(String text) {
        return switch (text) {
            case "" -> Optional.empty();
            case "co" -> YES;
            case "khong" -> NO;
            default -> {
                String bare = Characters.folded(text);
                yield bare.equals("co") ? YES : bare.equals("khong") ? NO : Optional.empty();
            }
        };
    }

    private static boolean areDigits(String text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int length) {
        return Integer.parseInt(text, from, from + length, 10);
    }
}
