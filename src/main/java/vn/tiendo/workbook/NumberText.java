package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import vn.tiendo.intake.FilledCell;
import vn.tiendo.intake.FilledCell.Kind;

/** The number of a cell as text: Excel has 15 digits, and stores days as numbers. */
final class NumberText {

    private static final MathContext DIGITS = new MathContext(15);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final BigDecimal MINUTES_OF_A_DAY = BigDecimal.valueOf(24 * 60);

    private NumberText() {}

    /** A truth value as shown: the 1 or 0 that stands for it in the file is no number that anybody typed. */
    static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /** A day as the file writes it out, with the minutes of its time; midnight is none. */
    static String day(String text) {
        return text.matches(".{10}T(?!00:00)[0-9]{2}:[0-9]{2}.*")
                ? text.substring(0, 10) + " " + text.substring(11, 16)
                : text.substring(0, Math.min(text.length(), 10));
    }

    static FilledCell cell(
            int row, int column, BigDecimal number, NumberFormat format, boolean from1904, boolean formula) {
        if (format.kind() == NumberFormat.Kind.DATE && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            LocalDate day = (from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(number.longValue());
            String text = withTime(day, number, format.time());
            return new FilledCell(row, column, Kind.DATE, text, false, formula, 1, format.showsPart());
        }
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        String text = (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
        boolean percent = format.kind() == NumberFormat.Kind.PERCENT;
        return new FilledCell(row, column, Kind.NUMBER, text, percent, formula, format.leastDigits(), false);
    }

    /** A day, a time of day, or both. */
    private static String withTime(LocalDate day, BigDecimal number, NumberFormat.Time time) {
        BigDecimal shown = time == NumberFormat.Time.ELAPSED ? number : number.remainder(BigDecimal.ONE);
        int minutes = shown.multiply(MINUTES_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        String clock = String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        return switch (time) {
            case NONE -> day.toString();
            case BESIDE_DAY -> day + " " + clock;
            case ALONE, ELAPSED -> clock;
        };
    }
}
