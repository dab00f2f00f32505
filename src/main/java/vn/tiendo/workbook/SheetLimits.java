package vn.tiendo.workbook;

/** How much a workbook may hold: more than anyone fills in, and less than what would use up the memory. */
final class SheetLimits {

    /** Cells that hold something, of the whole workbook. */
    static final int MOST_CELLS = 1_500_000;

    private static final int MOST_DIGITS = 7;

    private SheetLimits() {}

    /** A number of a row, a style or a text; not by a pattern, for a large sheet has millions of them. */
    static int number(String digits) throws SheetLimitException {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new SheetLimitException("@reference");
            }
            number = 10 * number + digit - '0';
        }
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            throw new SheetLimitException("@reference");
        }
        return number;
    }
}
