package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.model.DataToken;

/**
 * Writes a table as CSV with semicolons and decimal commas: for a Vietnamese Excel, which opens it by double click, with
 * BOM and CRLF.
 */
final class CsvRows implements Cells {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char SEPARATOR = ';';
    static final char DECIMAL_MARK = ',';

    private final Writer out;
    private final boolean forSpreadsheets;
    private boolean rowHasCells;

    private CsvRows(Writer out, boolean forSpreadsheets) {
        this.out = out;
        this.forSpreadsheets = forSpreadsheets;
    }

    static <R> void write(List<Column<R>> columns, Iterable<? extends R> rows, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        new CsvRows(out, true).writeTable(columns, rows);
    }

    /** For archives and programs: no byte order mark, LF, and texts unchanged. */
    static <R> void writeCanonical(List<Column<R>> columns, Iterable<? extends R> rows, Writer out) throws IOException {
        new CsvRows(out, false).writeTable(columns, rows);
    }

    private <R> void writeTable(List<Column<R>> columns, Iterable<? extends R> rows) throws IOException {
        for (Column<R> column : columns) {
            text(column.name());
        }
        endRow();
        for (R row : rows) {
            writeRow(columns, row);
        }
    }

    private <R> void writeRow(List<Column<R>> columns, R row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).cell().write(row, this);
        }
        endRow();
    }

    @Override
    public void empty() throws IOException {
        nextCell();
    }

    @Override
    public void text(String text) throws IOException {
        nextCell();
        if (text.isEmpty()) {
            return;
        }
        boolean formula = forSpreadsheets && isFormulaStart(text.charAt(0));
        if (needsQuotes(text)) {
            out.write('"');
            if (formula) {
                out.write('\'');
            }
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            if (formula) {
                out.write('\'');
            }
            out.write(text);
        }
    }

    /** No apostrophe: a spreadsheet does not run the program's own tokens, such as {@code =} of a comparison. */
    @Override
    public void token(DataToken token) throws IOException {
        nextCell();
        out.write(token.token());
    }

    @Override
    public void whole(long number) throws IOException {
        nextCell();
        Hundredths.writeWhole(number, out);
    }

    @Override
    public void exact(BigDecimal number) throws IOException {
        nextCell();
        out.write(number.toPlainString().replace('.', DECIMAL_MARK));
    }

    @Override
    public void hundredths(long number) throws IOException {
        nextCell();
        Hundredths.write(number, DECIMAL_MARK, out);
    }

    private void nextCell() throws IOException {
        if (rowHasCells) {
            out.write(SEPARATOR);
        }
        rowHasCells = true;
    }

    private void endRow() throws IOException {
        out.write(forSpreadsheets ? "\r\n" : "\n");
        rowHasCells = false;
    }

    /**
     * Whether a spreadsheet may take a text with this first character for a formula; such a text gets an apostrophe in
     * front.
     */
    private static boolean isFormulaStart(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }

    /** Spaces at either end are quoted, too: some readers trim unquoted cells. */
    private static boolean needsQuotes(String text) {
        if (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // No letter comes before the separator, so most characters need one comparison.
            if (c <= SEPARATOR && (c == SEPARATOR || c == '"' || c == '\n' || c == '\r')) {
                return true;
            }
        }
        return false;
    }
}
