package vn.tiendo.syntax;

import java.util.List;

/**
 * The text of a CSV file split into lines, with its header, for reading single rows.
 *
 * @param lineStarts the position at which each physical line begins
 * @param headerLine the line of the header, 1-based
 * @param header folded, as columns are found; ignored columns keep their mark
 */
public record LinedTable(String text, List<Integer> lineStarts, int headerLine, char separator, List<String> header) {

    private static final char[] SEPARATORS = {';', ',', '\t'};

    /** Splits a text into lines; its separator is the one that gives the longest header. */
    public static LinedTable of(String text) {
        List<Integer> starts = PhysicalLines.starts(text);
        int first = Math.min(TableStart.of(text).line(), starts.size()) - 1;
        List<String> header = List.of();
        char separator = ';';
        for (char candidate : SEPARATORS) {
            List<String> cells = headerCells(text, starts.get(first), candidate);
            if (cells.size() > header.size()) {
                header = cells;
                separator = candidate;
            }
        }
        return new LinedTable(text, starts, first + 1, separator, header);
    }

    /** The cells of the row that begins on a line, 1-based. */
    public List<String> cells(int line) {
        return cells(text, lineStarts.get(line - 1), separator);
    }

    private static List<String> headerCells(String text, int start, char separator) {
        return cells(text, start, separator).stream()
                .map(cell -> cell.startsWith("_") ? "_" : Characters.folded(cell))
                .toList();
    }

    private static List<String> cells(String text, int start, char separator) {
        return RecordScan.at(text, start, separator).cells().stream()
                .map(cell -> Characters.clean(Separator.unquoted(text.substring(cell.start(), cell.end()))))
                .toList();
    }
}
