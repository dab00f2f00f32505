package vn.tiendo.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.tiendo.language.VietnameseFormat;

/** Numbers and days as people write them in a form. */
public final class ShownText {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private ShownText() {}

    /** The number with a decimal comma and without trailing zeros. */
    static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped)
                .toPlainString()
                .replace('.', ',');
    }

    /** A day {@code yyyy-mm-dd} as {@code dd/mm/yyyy}; any other text as it is. */
    public static String day(String text) {
        if (!DAY.matcher(text).matches()) {
            return text;
        }
        try {
            return VietnameseFormat.date(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }
}
