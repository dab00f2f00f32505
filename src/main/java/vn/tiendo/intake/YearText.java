package vn.tiendo.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.model.YearOfRecord;

/** Finds years in texts that people write: in four digits, and in the range that data may have. */
final class YearText {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    private YearText() {}

    /** Whether a text is only a year. */
    static boolean is(String text) {
        return YEAR.matcher(text).matches() && YearOfRecord.isPossible(Integer.parseInt(text));
    }

    /** The year in a text; empty if there is none, or more than one. */
    static Optional<Integer> only(String text) {
        List<Integer> years = YEAR.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .filter(YearOfRecord::isPossible)
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
