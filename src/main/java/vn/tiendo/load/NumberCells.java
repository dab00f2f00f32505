package vn.tiendo.load;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.GroupedNumber;
import vn.tiendo.syntax.NumberGrammar;

/** Reads numbers from cells, and reports what is wrong with cells that hold none. */
final class NumberCells {

    private NumberCells() {}

    /** A whole number of at least 0; -1 if the cell holds none, which is reported. */
    static long count(CsvRow row, Column column) {
        String text = row.numberText(column);
        long count = NumberGrammar.count(text);
        if (isCode(text, row, column)) {
            return -1;
        }
        if (count < 0) {
            DiagnosticCode why = NumberGrammar.whyNoCount(text);
            row.report(
                    why,
                    column,
                    NumberGrammar.isCountTooLarge(text)
                            ? new String[] {"@count_too_large", Integer.toString(NumberGrammar.MAX_COUNT_DIGITS)}
                            : close(why, text, GroupedNumber.of(text).filter(GroupedNumber::isWhole)));
        }
        return count;
    }

    /** A rate in percent; empty if the cell holds none, which is reported. */
    static Optional<BigDecimal> rate(CsvRow row, Column column) {
        String text = row.numberText(column);
        Optional<BigDecimal> rate = NumberGrammar.rate(text);
        if (isCode(text, row, column)) {
            return Optional.empty();
        }
        if (rate.isEmpty()) {
            DiagnosticCode why = NumberGrammar.whyNoRate(text);
            row.report(
                    why, column, why == DiagnosticCode.AMBIGUOUS_RATE ? NumberGrammar.readings(text) : new String[0]);
        }
        return rate;
    }

    /**
     * A measured number; empty if the cell holds none, which is reported. It may have a percent sign if that is the
     * unit.
     */
    static Optional<BigDecimal> measure(CsvRow row, Column column, String measureUnit) {
        String written = row.numberText(column);
        String text = measureUnit.equals("%") ? NumberGrammar.withoutPercentSign(written) : written;
        Optional<BigDecimal> measure = NumberGrammar.measure(text);
        if (isCode(text, row, column)) {
            return Optional.empty();
        }
        if (measure.isEmpty()) {
            DiagnosticCode why = NumberGrammar.whyNoMeasure(text);
            row.report(
                    why,
                    column,
                    why == DiagnosticCode.AMBIGUOUS_MEASURE
                            ? NumberGrammar.readings(text)
                            : close(why, text, GroupedNumber.of(text)));
        }
        return measure;
    }

    /** Reports what no indicator may have in a cell, where it is not known which one the row is about. */
    static void checkForAnyIndicator(CsvRow row, Column column) {
        if (NumberGrammar.isExcelError(row.numberText(column))) {
            row.report(DiagnosticCode.EXCEL_ERROR, column);
        }
    }

    /**
     * What a message says of what is nearly a number: which sign stands between its thousands, and the number without it;
     * or that it is in percent, as cells are that keep the format of others.
     */
    private static String[] close(DiagnosticCode why, String text, Optional<GroupedNumber> grouped) {
        if (why == DiagnosticCode.NOT_A_NUMBER && grouped.isPresent()) {
            return new String[] {grouped.get().sign(), "", grouped.get().plain()};
        }
        boolean isPercent = text.endsWith("%")
                && NumberGrammar.measure(NumberGrammar.withoutPercentSign(text)).isPresent();
        return why == DiagnosticCode.NOT_A_NUMBER && isPercent
                ? new String[] {"@not_in_percent", "", "", "@number_format"}
                : new String[0];
    }

    /** Whether the cell holds what looks like a code, not a number, which is reported. */
    private static boolean isCode(String text, CsvRow row, Column column) {
        boolean isCode = NumberGrammar.couldBeCode(text);
        if (isCode) {
            row.report(DiagnosticCode.LEADING_ZERO, column);
        }
        return isCode;
    }
}
