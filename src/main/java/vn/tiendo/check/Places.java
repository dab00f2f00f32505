package vn.tiendo.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.RowOrigin;

/** Where in the files a rule found something. */
final class Places {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Places() {}

    static SourceLocation cell(RowOrigin origin, String column, String value) {
        return SourceLocation.ofCell(origin.file(), origin.line(), column, value);
    }

    /** A day as people write it. */
    static String text(LocalDate day) {
        return DAY.format(day);
    }

    /** File and line as people write them. */
    static String text(RowOrigin origin) {
        return origin.file() + ":" + origin.line();
    }
}
