package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.QualitativeResult;
import vn.tiendo.syntax.Choices;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.NumberGrammar;

/** Reads the meaning of the cells {@code tu_so}, {@code mau_so} and {@code gia_tri} of a row together. */
final class MeasurementCells {

    static final Column NUMERATOR = optional("tu_so");
    static final Column DENOMINATOR = optional("mau_so");
    static final Column VALUE = optional("gia_tri");

    /** What may stand for a value that there is not. */
    private static final List<String> SIGNS = List.of("...", "-", "x");

    private static final Choices<QualitativeResult> RESULTS = Choices.of(QualitativeResult.class);

    /** The special cell of what did not occur. */
    private static final String NOTHING = "-";

    private MeasurementCells() {}

    /** If the row is faulty, which is reported, the result means nothing. */
    static Measurement read(CsvRow row, Indicator indicator) {
        IndicatorKind kind = indicator.kind();
        if (kind == IndicatorKind.RATE) {
            return rate(row);
        }
        for (Column count : new Column[] {NUMERATOR, DENOMINATOR}) {
            if (!row.numberText(count).isEmpty()) {
                row.report(DiagnosticCode.COUNTS_NOT_EXPECTED, count, kind.token());
            }
        }
        Optional<Absence> mark = NumberGrammar.mark(row.numberText(VALUE));
        return mark.isPresent() ? mark.get() : value(row, indicator);
    }

    /** Reports what no indicator may have, in a row of which it is not known which one it is about. */
    static void check(CsvRow row) {
        NumberCell numerator = NumberCell.count(row, NUMERATOR);
        NumberCell denominator = NumberCell.count(row, DENOMINATOR);
        if (numerator.isNumber() && denominator.isNumber()) {
            requireNoMoreThanTheWhole(row, numerator, denominator);
        }
        NumberCells.checkForAnyIndicator(row, VALUE);
    }

    private static boolean requireNoMoreThanTheWhole(CsvRow row, NumberCell numerator, NumberCell denominator) {
        boolean isPart = numerator.count() <= denominator.count();
        if (!isPart) {
            row.report(DiagnosticCode.NUMERATOR_ABOVE_DENOMINATOR, NUMERATOR, row.numberText(DENOMINATOR));
        }
        return isPart;
    }

    private static Measurement value(CsvRow row, Indicator indicator) {
        return switch (indicator.kind()) {
            case RATE, COUNT -> new Measurement.Count(Math.max(0, NumberCells.count(row, VALUE)));
            case MEASURE ->
                NumberCells.measure(row, VALUE, indicator.measureUnit())
                        .<Measurement>map(Measurement.Measure::new)
                        .orElse(Absence.NOT_REPORTED);
            case YES_NO ->
                row.yesNo(VALUE, SIGNS).<Measurement>map(Measurement.YesNo::new).orElse(Absence.NOT_REPORTED);
            case QUALITATIVE ->
                row.choice(VALUE, RESULTS, SIGNS)
                        .<Measurement>map(Measurement.Qualitative::new)
                        .orElse(Absence.NOT_REPORTED);
        };
    }

    private static Measurement rate(CsvRow row) {
        NumberCell numerator = NumberCell.count(row, NUMERATOR);
        NumberCell denominator = NumberCell.count(row, DENOMINATOR);
        NumberCell value = NumberCell.rate(row, VALUE);
        Optional<Absence> deciding = decidingMark(row, numerator, denominator, value);
        if (numerator.isNumber() && denominator.isNumber()) {
            return share(row, numerator, denominator, value);
        }
        if (deciding.isEmpty() || numerator.isWrong() || denominator.isWrong() || value.isWrong()) {
            return Absence.NOT_REPORTED;
        }
        Absence mark = deciding.get();
        if (mark != Absence.NOT_REPORTED) {
            reportBeside(row, numerator, denominator, value);
            return mark;
        }
        requireNoneOrBoth(row, numerator, denominator);
        return value.isNumber() ? new Measurement.Percent(value.rate()) : Absence.NOT_REPORTED;
    }

    /** Reports what stands beside a special cell of the row: a rate contradicts it, a count goes nowhere. */
    private static void reportBeside(CsvRow row, NumberCell numerator, NumberCell denominator, NumberCell value) {
        NumberCell special = Stream.of(numerator, denominator, value)
                .filter(NumberCell::isSpecial)
                .findFirst()
                .orElseThrow();
        String sign = row.numberText(special.column());
        if (value.isNumber()) {
            row.report(DiagnosticCode.CONTRADICTING_MARKS, VALUE, sign);
            return;
        }
        Stream.of(numerator, denominator)
                .filter(count -> count.isNumber() && special.mark() != Absence.NOT_AVAILABLE)
                .forEach(count -> row.report(
                        DiagnosticCode.COUNT_BESIDE_SIGN,
                        count.column(),
                        special.column().name(),
                        sign));
    }

    /** Reports a count without the other. */
    private static void requireNoneOrBoth(CsvRow row, NumberCell numerator, NumberCell denominator) {
        if (numerator.isEmpty() != denominator.isEmpty()) {
            NumberCell given = numerator.isEmpty() ? denominator : numerator;
            NumberCell missing = numerator.isEmpty() ? numerator : denominator;
            row.report(
                    DiagnosticCode.LONELY_COUNT,
                    missing.column(),
                    given.column().name());
        }
    }

    /** @param expected what the value would have to be beside both counts */
    private static void reportOtherValue(CsvRow row, String expected) {
        row.report(
                DiagnosticCode.NOT_THE_QUOTIENT,
                VALUE,
                row.numberText(NUMERATOR),
                row.numberText(DENOMINATOR),
                expected);
    }

    /** A special cell decides, if what is beside it leaves it room. Of two that differ, which is reported, none does. */
    private static Optional<Absence> decidingMark(CsvRow row, NumberCell... cells) {
        Absence deciding = Absence.NOT_REPORTED;
        String written = "";
        boolean contradicted = false;
        for (NumberCell cell : cells) {
            if (!cell.isSpecial() || cell.mark() == deciding) {
                continue;
            }
            if (deciding != Absence.NOT_REPORTED) {
                row.report(DiagnosticCode.CONTRADICTING_MARKS, cell.column(), written);
                contradicted = true;
            }
            deciding = cell.mark();
            written = row.numberText(cell.column());
        }
        return contradicted ? Optional.empty() : Optional.of(deciding);
    }

    private static Measurement share(CsvRow row, NumberCell numerator, NumberCell denominator, NumberCell value) {
        long part = numerator.count();
        long whole = denominator.count();
        if (!requireNoMoreThanTheWhole(row, numerator, denominator)) {
            return Absence.NOT_REPORTED;
        }
        if (whole == 0) {
            if (value.isNumber() || (value.isSpecial() && value.mark() != Absence.DID_NOT_OCCUR)) {
                row.report(
                        DiagnosticCode.NOT_THE_QUOTIENT,
                        VALUE,
                        row.numberText(NUMERATOR),
                        row.numberText(DENOMINATOR),
                        "",
                        NOTHING);
            }
            return Absence.DID_NOT_OCCUR;
        }
        if (!value.isEmpty() && !value.isWrong()) {
            BigDecimal quotient = Fraction.percent(part, whole)
                    .toDecimal(value.isNumber() ? value.rate().scale() : 1);
            if (!value.isNumber() || quotient.compareTo(value.rate()) != 0) {
                reportOtherValue(row, quotient.toPlainString().replace('.', ','));
            }
        }
        return new Measurement.Share(part, whole);
    }
}
