package vn.tiendo.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a snapshot: UTF-8, {@code ;}, LF, quoted as RFC 4180 says, the first row names the columns. */
public record CanonicalTable(List<String> columns, List<Row> rows) {

    /** What stands for a table that an older snapshot does not have. */
    static final CanonicalTable EMPTY = new CanonicalTable(List.of(), List.of());

    public CanonicalTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row: its cells, found by the name of the column. */
    public static final class Row {

        private final Map<String, Integer> positions;
        private final List<String> cells;

        private Row(Map<String, Integer> positions, List<String> cells) {
            this.positions = positions;
            this.cells = cells;
        }

        /** Empty where the table has no such column. */
        public String get(String column) {
            int position = positions.getOrDefault(column, -1);
            return position < 0 || position >= cells.size() ? "" : cells.get(position);
        }
    }

    /** The cells of one column by those of another; of two with the same key, the first. */
    public Map<String, String> lookup(String key, String value) {
        Map<String, String> found = new HashMap<>();
        rows.forEach(row -> found.putIfAbsent(row.get(key), row.get(value)));
        return found;
    }

    /** Reads what this program wrote; of what it did not write it makes what it can. */
    public static CanonicalTable parse(String text) {
        List<List<String>> records = records(text);
        if (records.isEmpty()) {
            return EMPTY;
        }
        List<String> columns = records.get(0);
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.putIfAbsent(columns.get(i), i);
        }
        return new CanonicalTable(
                columns,
                records.subList(1, records.size()).stream()
                        .map(cells -> new Row(positions, cells))
                        .toList());
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        Map<String, String> texts = new HashMap<>(); // most cells say what others say: each text is kept once
        int at = 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            at = text.charAt(at) == '"' ? readQuoted(text, at + 1, cell) : readPlain(text, at, cell);
            cells.add(texts.computeIfAbsent(cell.toString(), same -> same));
            boolean ended = at >= text.length() || text.charAt(at) == '\n';
            at++;
            if (!ended && at == text.length()) {
                cells.add("");
                ended = true;
            }
            if (ended) {
                records.add(List.copyOf(cells));
                cells.clear();
            }
        }
        return records;
    }

    private static int readPlain(String text, int from, StringBuilder cell) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ';' && text.charAt(at) != '\n') {
            at++;
        }
        cell.append(text, from, at);
        return at;
    }

    private static int readQuoted(String text, int from, StringBuilder cell) {
        int at = from;
        while (at < text.length()) {
            int quote = text.indexOf('"', at);
            int end = quote < 0 ? text.length() : quote;
            cell.append(text, at, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                break;
            }
            cell.append('"');
            at++;
        }
        StringBuilder rest = new StringBuilder();
        at = readPlain(text, Math.min(at, text.length()), rest);
        cell.append(rest);
        return at;
    }
}
