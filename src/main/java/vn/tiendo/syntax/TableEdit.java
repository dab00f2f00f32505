package vn.tiendo.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes single cells of a CSV file and adds rows to it. Everything else stays exactly as it was written; only the
 * encoding becomes UTF-8.
 */
public final class TableEdit {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final boolean marked;
    private final List<String> columns;
    private String text;

    private TableEdit(String text, boolean marked, List<String> columns) {
        this.text = text;
        this.marked = marked;
        this.columns = List.copyOf(columns);
    }

    /**
     * @param bytes of a file that can be read without errors
     * @param columns names of columns by which its header is known
     * @throws IllegalArgumentException if they are not text
     */
    public static TableEdit of(byte[] bytes, List<String> columns) {
        if (TextDecoding.decode(bytes) instanceof TextDecoding.Result.Text decoded) {
            boolean plain = bytes[0] != (byte) 0xEF && bytes[0] != (byte) 0xFF && bytes[0] != (byte) 0xFE;
            return new TableEdit(decoded.text(), !plain, columns);
        }
        throw new IllegalArgumentException("no text");
    }

    /** A table without rows, with a byte order mark so that Excel keeps the diacritics. */
    public static TableEdit empty(List<String> columns) {
        return new TableEdit(String.join(";", columns) + "\n", true, columns);
    }

    /** The whole file with all changes so far, in UTF-8. */
    public byte[] bytes() {
        return ((marked ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The rows as they are now.
     *
     * @param wanted names of columns
     * @return by the first line of each row, 1-based: its cells by those of these columns that there are
     */
    public SortedMap<Integer, Map<String, String>> rows(List<String> wanted) {
        SortedMap<Integer, Map<String, String>> rows = new TreeMap<>();
        LinedTable table = LinedTable.of(text, columns);
        int at = table.lineStarts().get(table.headerLine() - 1);
        while (at >= 0 && at < text.length()) {
            List<RecordScan.Cell> cells =
                    RecordScan.at(text, at, table.separator()).cells();
            int line = Collections.binarySearch(table.lineStarts(), at) + 1;
            if (line > table.headerLine() && cells.size() == table.header().size()) {
                List<String> texts = table.cells(line);
                Map<String, String> byName = new LinkedHashMap<>();
                wanted.stream()
                        .filter(column -> table.header().contains(Characters.folded(column)))
                        .forEach(column ->
                                byName.put(column, texts.get(table.header().indexOf(Characters.folded(column)))));
                rows.put(line, byName);
            }
            at = PhysicalLines.nextStart(text, cells.get(cells.size() - 1).end());
        }
        return rows;
    }

    /**
     * Replaces cells of existing rows.
     *
     * @param byLine by the first line of a row, 1-based: the cells by the names of their columns
     * @return by the same lines: where the row begins now, since cells with line breaks move the rows below them
     */
    public Map<Integer, Integer> set(Map<Integer, Map<String, String>> byLine) {
        addMissingColumns(byLine.values());
        LinedTable table = LinedTable.of(text, columns);
        StringBuilder edited = new StringBuilder(text.length());
        int copied = 0;
        int more = 0;
        Map<Integer, Integer> moved = new HashMap<>();
        for (Map.Entry<Integer, Map<String, String>> row : new TreeMap<>(byLine).entrySet()) {
            int line = row.getKey();
            moved.put(line, line + more);
            List<RecordScan.Cell> places = RecordScan.at(
                            text, table.lineStarts().get(line - 1), table.separator())
                    .cells();
            for (Map.Entry<Integer, String> cell :
                    byPosition(row.getValue(), table.header()).entrySet()) {
                RecordScan.Cell place = places.get(cell.getKey());
                String standing = text.substring(place.start(), place.end());
                if (!Characters.clean(QuotedCell.textOf(standing)).equals(Characters.clean(cell.getValue()))) {
                    String written = QuotedCell.of(cell.getValue(), table.separator());
                    edited.append(text, copied, place.start()).append(written);
                    copied = place.end();
                    more += PhysicalLines.countEnds(written) - PhysicalLines.countEnds(standing);
                }
            }
        }
        text = edited.append(text, copied, text.length()).toString();
        return moved;
    }

    private static SortedMap<Integer, String> byPosition(Map<String, String> cells, List<String> header) {
        SortedMap<Integer, String> byPosition = new TreeMap<>();
        cells.forEach((column, cell) -> {
            int position = header.indexOf(Characters.folded(column));
            if (position >= 0) {
                byPosition.put(position, cell);
            }
        });
        return byPosition;
    }

    /**
     * Adds rows at the end.
     *
     * @return the line of each, 1-based
     */
    public List<Integer> add(List<Map<String, String>> rows) {
        addMissingColumns(rows);
        LinedTable table = LinedTable.of(text, columns);
        StringBuilder added = new StringBuilder(text);
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r")) {
            added.append(lineEnd);
        }
        int line = PhysicalLines.countEnds(added.toString()) + 1;
        List<Integer> lines = new ArrayList<>();
        Map<String, String> foldedNames = new HashMap<>();
        for (Map<String, String> row : rows) {
            Map<String, String> folded = new LinkedHashMap<>();
            row.forEach((column, cell) -> folded.put(foldedNames.computeIfAbsent(column, Characters::folded), cell));
            List<String> cells = table.header().stream()
                    .map(column -> QuotedCell.of(folded.getOrDefault(column, ""), table.separator()))
                    .toList();
            String record = String.join(String.valueOf(table.separator()), cells) + lineEnd;
            lines.add(line);
            line += PhysicalLines.countEnds(record);
            added.append(record);
        }
        text = added.toString();
        return lines;
    }

    /** A cell with content needs a column; every row gets one more cell for it. */
    private void addMissingColumns(Collection<Map<String, String>> rows) {
        Set<String> needed = new LinkedHashSet<>();
        for (Map<String, String> row : rows) {
            row.forEach((column, cell) -> {
                if (!cell.isEmpty()) {
                    needed.add(column);
                }
            });
        }
        for (String column : needed) {
            LinedTable table = LinedTable.of(text, columns);
            if (!table.header().contains(Characters.folded(column))) {
                addColumn(table, column);
            }
        }
    }

    private void addColumn(LinedTable table, String column) {
        StringBuilder widened = new StringBuilder();
        int header = table.lineStarts().get(table.headerLine() - 1);
        widened.append(text, 0, header);
        int at = header;
        while (at >= 0 && at < text.length()) {
            List<RecordScan.Cell> cells =
                    RecordScan.at(text, at, table.separator()).cells();
            int end = cells.get(cells.size() - 1).end();
            widened.append(text, at, end);
            if (cells.size() == table.header().size()) {
                widened.append(table.separator()).append(at == header ? column : "");
            }
            int next = PhysicalLines.nextStart(text, end);
            widened.append(text, end, next < 0 ? text.length() : next);
            at = next;
        }
        text = widened.toString();
    }
}
