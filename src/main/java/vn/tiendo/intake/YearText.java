package vn.tiendo.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds years in texts that people write: in four digits, and in the range that data may have. */
final class YearText {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19(?:4[5-9]|[5-9][0-9])|20[0-9]{2}|2100)(?![0-9])");

    private YearText() {}

    /** Whether a text is only a year. */
    static boolean is(String text) {
        return YEAR.matcher(text).matches();
    }

    /** The year in a text; empty if there is none, or more than one. */
    static Optional<Integer> only(String text) {
        Matcher years = YEAR.matcher(text);
        if (!years.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(years.group(1));
        return years.find() ? Optional.empty() : Optional.of(year);
    }
}
