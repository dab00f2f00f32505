package vn.tiendo.load;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.NumberGrammar;

/**
 * The content of one cell for a number: a count, a rate, or why there is none.
 *
 * @param mark the meaning of a special cell; {@link Absence#NOT_REPORTED} for an empty cell and for a number
 * @param isNumber whether there is a number
 * @param isWrong whether something else stands there, which is reported
 * @param count the number of a count
 * @param rate the number of a rate
 */
record NumberCell(Column column, Absence mark, boolean isNumber, boolean isWrong, long count, BigDecimal rate) {

    static NumberCell count(CsvRow row, Column column) {
        Optional<Absence> mark = NumberGrammar.mark(row.numberText(column));
        if (mark.isPresent()) {
            return without(column, mark.get());
        }
        long count = NumberCells.count(row, column);
        return new NumberCell(column, Absence.NOT_REPORTED, count >= 0, count < 0, count, BigDecimal.ZERO);
    }

    static NumberCell rate(CsvRow row, Column column) {
        Optional<Absence> mark = NumberGrammar.mark(row.numberText(column));
        if (mark.isPresent()) {
            return without(column, mark.get());
        }
        Optional<BigDecimal> rate = NumberCells.rate(row, column);
        return new NumberCell(
                column, Absence.NOT_REPORTED, rate.isPresent(), rate.isEmpty(), 0, rate.orElse(BigDecimal.ZERO));
    }

    private static NumberCell without(Column column, Absence mark) {
        return new NumberCell(column, mark, false, false, 0, BigDecimal.ZERO);
    }

    boolean isEmpty() {
        return !isNumber && !isWrong && !isSpecial();
    }

    /** Whether the cell holds one of the signs that stand for no number. */
    boolean isSpecial() {
        return mark != Absence.NOT_REPORTED;
    }
}
