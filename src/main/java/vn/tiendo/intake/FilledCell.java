package vn.tiendo.intake;

import vn.tiendo.model.ColumnLetters;
import vn.tiendo.syntax.Characters;

/**
 * A cell that holds something.
 *
 * @param row 0-based
 * @param column 0-based
 * @param text a number with a decimal point, a date as {@code yyyy-mm-dd}, any other as shown
 * @param isPercent whether a number is shown as so many percent of it: 0.6 as 60 %
 * @param isFormula whether it was calculated
 * @param leastDigits with how many digits a whole number is shown at least: 6253 as 06253
 */
public record FilledCell(
        int row, int column, Kind kind, String text, boolean isPercent, boolean isFormula, int leastDigits) {

    /** A cell that shows no zeros in front of its number. */
    public FilledCell(int row, int column, Kind kind, String text, boolean isPercent, boolean isFormula) {
        this(row, column, kind, text, isPercent, isFormula, 1);
    }

    /** What a cell holds. */
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

    /** What it says where it stands for a code: with the zeros in front that it is shown with. */
    String asCode() {
        return kind == Kind.NUMBER && text.length() < leastDigits
                ? "0".repeat(leastDigits - text.length()) + text
                : text;
    }

    /** Whether it holds nothing but spaces of some kind. */
    boolean isBlank() {
        return kind == Kind.TEXT && Characters.clean(text).isEmpty();
    }

    /** What it says as text: in one form of Unicode, without spaces around it, its lines ended in one way. */
    String clean() {
        return Characters.clean(text).replaceAll("\\r\\n?", "\n");
    }

    /** As Excel names it, such as {@code D14}. */
    public String address() {
        return ColumnLetters.of(column) + (row + 1);
    }
}
