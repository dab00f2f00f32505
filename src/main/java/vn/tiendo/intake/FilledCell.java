package vn.tiendo.intake;

/**
 * A cell that holds something.
 *
 * @param row 0-based
 * @param column 0-based
 * @param text a number with a decimal point, a date as {@code yyyy-mm-dd}, any other as shown
 * @param isPercent whether a number is shown as so many percent of it: 0.6 as 60 %
 * @param isFormula whether it was calculated
 */
public record FilledCell(int row, int column, Kind kind, String text, boolean isPercent, boolean isFormula) {

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

    /** As Excel names it, such as {@code D14}. */
    public String address() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString() + (row + 1);
    }
}
