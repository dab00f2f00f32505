package vn.tiendo.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one record again, to find where in it a cell is or a quote is wrong: for messages, and for edits of single
 * cells. What is read as data, the library splits.
 */
public final class RecordScan {

    /**
     * The place of a cell.
     *
     * @param start of its first character, quote included
     * @param end after its last character
     */
    record Cell(int start, int end) {}

    /**
     * A wrong quote.
     *
     * @param cell 0-based
     * @param position of the character after the quote, or of an unclosed quote
     */
    record QuotingFault(int cell, int position) {}

    private final String text;
    private final char separator;
    private final List<Cell> cells = new ArrayList<>();
    private Optional<QuotingFault> fault = Optional.empty();

    private RecordScan(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static RecordScan at(String text, int offset, char separator) {
        RecordScan scan = new RecordScan(text, separator);
        scan.scan(offset);
        return scan;
    }

    List<Cell> cells() {
        return cells;
    }

    Optional<QuotingFault> fault() {
        return fault;
    }

    private void scan(int offset) {
        int start = offset;
        while (true) {
            int end = start < text.length() && text.charAt(start) == '"' ? endOfQuoted(start) : endOfPlain(start);
            cells.add(new Cell(start, end));
            if (fault.isPresent() || end >= text.length() || text.charAt(end) != separator) {
                return;
            }
            start = end + 1;
        }
    }

    private int endOfPlain(int start) {
        int at = start;
        while (at < text.length() && !endsCell(at)) {
            at++;
        }
        return at;
    }

    private int endOfQuoted(int start) {
        int at = start + 1;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                fault = Optional.of(new QuotingFault(cells.size(), start));
                return PhysicalLines.endOf(text, start);
            }
            if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                at = quote + 2;
                continue;
            }
            int end = quote + 1;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (end < text.length() && !endsCell(end)) {
                fault = Optional.of(new QuotingFault(cells.size(), end));
            }
            return end;
        }
    }

    private boolean endsCell(int at) {
        char c = text.charAt(at);
        return c == separator || c == '\n' || c == '\r';
    }
}
