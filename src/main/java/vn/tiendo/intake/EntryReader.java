package vn.tiendo.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.syntax.NumberGrammar;

/**
 * Turns a cell of a form into the notation of data files, and reports doubtful changes that Excel made. Whether a
 * number or date is valid is left to the rules for data files.
 */
final class EntryReader {

    private final Dataset dataset;
    private final Diagnostics diagnostics;
    private final Map<String, String> tokens;

    EntryReader(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.diagnostics = diagnostics;
        this.tokens = words.tokens();
    }

    /** The text of a cell; empty if it is doubtful, which is reported. */
    String read(FilledCell cell, FormColumn column, IndicatorCode code, SourceLocation location) {
        boolean hasResult = cell.kind() == FilledCell.Kind.NUMBER || cell.kind() == FilledCell.Kind.TEXT;
        if (cell.isFormula() && hasResult && column.isNumeric()) {
            diagnostics.add(DiagnosticCode.FORMULA_RESULT_TAKEN, location);
        }
        return switch (cell.kind()) {
            case TEXT -> text(cell.clean(), column, code, location);
            case NUMBER -> number(cell, column, code, location);
            case DATE -> date(cell, column, location);
            case ERROR -> refused(DiagnosticCode.ERROR_IN_CELL, location);
            case NOT_CALCULATED -> refused(DiagnosticCode.FORMULA_NOT_CALCULATED, location);
        };
    }

    private String text(String text, FormColumn column, IndicatorCode code, SourceLocation location) {
        Optional<BigDecimal> rate =
                text.endsWith("%") || !isRate(column, code) ? Optional.empty() : NumberGrammar.rate(text);
        if (rate.filter(EntryReader::isFraction).isPresent()) {
            return doubtful(rate.get(), location); // where the decimal sign is a dot, Excel keeps 0,6 as text
        }
        return switch (column) {
            case VALUE, STATUS, PUBLISHED -> tokens.getOrDefault(text.toLowerCase(Locale.ROOT), text);
            default -> text;
        };
    }

    private String number(FilledCell cell, FormColumn column, IndicatorCode code, SourceLocation location) {
        if (isWords(column) && !cell.isPercent()) {
            return cell.asWords();
        }
        BigDecimal number = new BigDecimal(cell.text());
        boolean isRate = isRate(column, code);
        if (cell.isPercent()) {
            // The sign stays where only some units of measure allow it: the rules for data see what the cell shows.
            return ShownText.number(number.movePointRight(2)) + (isRate ? "" : " %");
        }
        return isRate && isFraction(number) ? doubtful(number, location) : ShownText.number(number);
    }

    private boolean isRate(FormColumn column, IndicatorCode code) {
        return column == FormColumn.VALUE
                && Optional.ofNullable(dataset.indicators().get(code))
                        .map(Indicator::kind)
                        .equals(Optional.of(IndicatorKind.RATE));
    }

    private static boolean isFraction(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    /** Reports a rate below 1, which may be a fraction of 1 or a percentage. */
    private String doubtful(BigDecimal rate, SourceLocation location) {
        diagnostics.add(
                DiagnosticCode.FRACTION_FOR_PERCENT,
                location,
                ShownText.number(rate),
                ShownText.number(rate.movePointRight(2)));
        return "";
    }

    private String date(FilledCell cell, FormColumn column, SourceLocation location) {
        if (column.isNumeric()) {
            diagnostics.add(
                    DiagnosticCode.DATE_FOR_NUMBER, location, "@a_number", "General", "@share_again", kindOf(cell));
            return "";
        }
        return isWords(column) ? words(cell, location, diagnostics) : cell.day();
    }

    /** The text of a day in a column of words, as its writer saw it; empty if that was no whole day, which is reported. */
    static String words(FilledCell cell, SourceLocation location, Diagnostics diagnostics) {
        if (!cell.showsPart()) {
            return cell.shown();
        }
        diagnostics.add(DiagnosticCode.DATE_FOR_NUMBER, location, "@words", "Text", "", kindOf(cell));
        return "";
    }

    /** What Excel has made of it. */
    private static String kindOf(FilledCell cell) {
        if (cell.hasTime()) {
            return "@day_with_time";
        }
        return cell.text().indexOf(':') < 0 ? "@a_day" : "@a_time";
    }

    private static boolean isWords(FormColumn column) {
        return column == FormColumn.SOURCE || column == FormColumn.NOTE;
    }

    private String refused(DiagnosticCode code, SourceLocation location) {
        diagnostics.add(code, location);
        return "";
    }
}
