package vn.tiendo.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.load.FigurePart;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.syntax.FormText;

/** Turns a cell of a table drawn by hand into cells of an observation. */
final class FreeFormEntries {

    private static final Pattern SHARE = Pattern.compile("([0-9][0-9.]*) ?/ ?([0-9][0-9.]*)");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+([.,][0-9]+)?");
    private static final List<String> SIGNS = List.of("...", "…", "-", "x");

    private final EntryReader entries;
    private final Diagnostics diagnostics;

    FreeFormEntries(EntryReader entries, Diagnostics diagnostics) {
        this.entries = entries;
        this.diagnostics = diagnostics;
    }

    /** Whether a text stands for a whole figure: a sign that says why there is none. */
    static boolean isSign(String text) {
        return SIGNS.contains(text);
    }

    /** Whether a cell can only be a figure, not a word. */
    static boolean isFigure(FilledCell cell) {
        if (cell.kind() != FilledCell.Kind.TEXT) {
            return true;
        }
        String text = FormText.clean(cell.text());
        return isSign(text) || (!text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9');
    }

    /** The cells of the observation; none if the cell is doubtful, which is reported. */
    Map<FormColumn, String> read(FilledCell cell, FigurePart part, IndicatorCode indicator, SourceLocation location) {
        return switch (part) {
            case NUMERATOR -> one(FormColumn.NUMERATOR, cell, indicator, location);
            case DENOMINATOR -> one(FormColumn.DENOMINATOR, cell, indicator, location);
            case VALUE -> one(FormColumn.VALUE, cell, indicator, location);
            case SHARE -> share(cell, indicator, location);
            case FRACTION -> fraction(cell, indicator, location);
        };
    }

    private Map<FormColumn, String> one(
            FormColumn column, FilledCell cell, IndicatorCode indicator, SourceLocation location) {
        String text = entries.read(cell, column, indicator, location);
        FormColumn written = isSign(text) ? FormColumn.VALUE : column;
        return text.isEmpty() ? Map.of() : Map.of(written, text);
    }

    private Map<FormColumn, String> share(FilledCell cell, IndicatorCode indicator, SourceLocation location) {
        String text = FormText.clean(cell.text());
        Matcher share = SHARE.matcher(text);
        if (cell.kind() == FilledCell.Kind.TEXT && share.matches()) {
            return Map.of(FormColumn.NUMERATOR, share.group(1), FormColumn.DENOMINATOR, share.group(2));
        }
        if (cell.kind() == FilledCell.Kind.NUMBER || (cell.kind() == FilledCell.Kind.TEXT && !isSign(text))) {
            diagnostics.add(DiagnosticCode.NOT_A_SHARE, location);
            return Map.of();
        }
        return one(FormColumn.VALUE, cell, indicator, location);
    }

    private Map<FormColumn, String> fraction(FilledCell cell, IndicatorCode indicator, SourceLocation location) {
        String text = FormText.clean(cell.text());
        boolean isText =
                cell.kind() == FilledCell.Kind.TEXT && DECIMAL.matcher(text).matches();
        if (cell.kind() == FilledCell.Kind.NUMBER || isText) {
            BigDecimal percent = new BigDecimal(text.replace(',', '.')).movePointRight(2);
            return Map.of(FormColumn.VALUE, ShownText.number(percent));
        }
        return one(FormColumn.VALUE, cell, indicator, location);
    }
}
