package vn.tiendo.workbook;

/** Limits of a workbook: more than anyone fills in, and less than would exhaust the memory. */
final class SheetLimits {

    /** Cells with content in the whole workbook. */
    static final int MOST_CELLS = 1_500_000;

    private static final int MOST_DIGITS = 7;

    private SheetLimits() {}

    /** Parses the number of a row, style or text; without a regular expression, since a large sheet has millions. */
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
