package vn.tiendo.syntax;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a CSV file split into lines, with its header, for reading single rows.
 *
 * @param lineStarts the position at which each physical line begins
 * @param headerLine the line of the header, 1-based
 * @param header folded, as columns are found; ignored columns keep their mark
 */
public record LinedTable(String text, List<Integer> lineStarts, int headerLine, char separator, List<String> header) {

    /**
     * Splits a text into lines; its separator is found as that of the file is when it is read.
     *
     * @param known the names of columns that it may have
     */
    public static LinedTable of(String text, Collection<String> known) {
        List<Integer> starts = PhysicalLines.starts(text);
        TableStart start = TableStart.of(text);
        int first = Math.min(start.line(), starts.size()) - 1;
        Set<String> folded = known.stream().map(Characters::folded).collect(Collectors.toSet());
        char separator = start.declared()
                .orElseGet(() ->
                        Separator.ofHeader(text, starts.get(first), name -> folded.contains(Characters.folded(name))));
        return new LinedTable(text, starts, first + 1, separator, headerCells(text, starts.get(first), separator));
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
                .map(cell -> Characters.clean(QuotedCell.textOf(text.substring(cell.start(), cell.end()))))
                .toList();
    }
}
