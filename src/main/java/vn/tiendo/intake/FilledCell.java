package vn.tiendo.intake;

import java.math.BigDecimal;
import vn.tiendo.model.ColumnLetters;
import vn.tiendo.syntax.Characters;
import vn.tiendo.syntax.FormText;

/**
 * A cell with content.
 *
 * @param row 0-based
 * @param column 0-based
 * @param text a number with a decimal point, a day as {@code yyyy-mm-dd}, with {@code hh:mm} after it or alone if it
 *     is shown with a time or as one, anything else as shown
 * @param isPercent whether a number is shown in percent: 0.6 as 60 %
 * @param isFormula whether it was calculated
 * @param leastDigits with at least how many digits a whole number is shown: 6253 as 06253
 * @param showsPart whether it shows only a part of its day, or a time: such a text may have been none to its writer
 */
public record FilledCell(
        int row,
        int column,
        Kind kind,
        String text,
        boolean isPercent,
        boolean isFormula,
        int leastDigits,
        boolean showsPart) {

    /** A cell without leading zeros. */
    public FilledCell(int row, int column, Kind kind, String text, boolean isPercent, boolean isFormula) {
        this(row, column, kind, text, isPercent, isFormula, 1, false);
    }

    /** The kinds of content that a cell can have. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** Such as {@code #DIV/0!}. */
        ERROR,
        /** A formula without a result. */
        NOT_CALCULATED
    }

    public static FilledCell text(int row, int column, String text) {
        return new FilledCell(row, column, Kind.TEXT, text, false, false);
    }

    /** The same content in another row of its column. */
    FilledCell atRow(int other) {
        return new FilledCell(other, column, kind, text, isPercent, isFormula, leastDigits, showsPart);
    }

    /** Its content as a code: with the leading zeros that are shown. */
    String asCode() {
        return kind == Kind.NUMBER && text.length() < leastDigits
                ? "0".repeat(leastDigits - text.length()) + text
                : text;
    }

    /** Its content in a column of words: as shown, with leading zeros. */
    String asWords() {
        return kind == Kind.NUMBER && leastDigits > 1 ? asCode() : shown();
    }

    /** Whether it holds only spaces of any kind. */
    boolean isBlank() {
        return kind == Kind.TEXT && Characters.clean(text).isEmpty();
    }

    /** Whether it holds a number, perhaps among words; the place and day above a signature are none. */
    boolean hasNumber() {
        return kind != Kind.TEXT
                || (text.chars().anyMatch(c -> c >= '0' && c <= '9') && !FormText.isSignature(clean()));
    }

    /** Its content as text: in one form of Unicode, without spaces around it, with one kind of line end. */
    String clean() {
        return Characters.clean(text).replaceAll("\\r\\n?", "\n");
    }

    /** Its content as people write it: {@code 07/12/2026}, {@code 0,455}, {@code 50 %}. */
    String shown() {
        return switch (kind) {
            case NUMBER -> {
                BigDecimal number = new BigDecimal(text);
                yield isPercent ? ShownText.number(number.movePointRight(2)) + " %" : ShownText.number(number);
            }
            case DATE -> hasTime() ? (ShownText.day(day()) + text.substring(10)) : ShownText.day(text);
            case TEXT, ERROR, NOT_CALCULATED -> text;
        };
    }

    /** Whether a day has a time beside it. */
    boolean hasTime() {
        return kind == Kind.DATE && text.length() > 10;
    }

    /** A day without the time beside it; a time alone as it is. */
    String day() {
        return hasTime() ? text.substring(0, 10) : text;
    }

    /** Its address as in Excel, such as {@code D14}. */
    public String address() {
        return ColumnLetters.of(column) + (row + 1);
    }
}
