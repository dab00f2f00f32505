package vn.tiendo.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a specification page: each row, with the heading it stands under, is a test case. */
public record SpecTable(String page, String heading, int line, Map<String, String> cells) {

    public static List<SpecTable> rowsOf(String page) {
        String text;
        try (InputStream in = SpecTable.class.getResourceAsStream("/spec/" + page)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<SpecTable> rows = new ArrayList<>();
        List<String> header = List.of();
        String heading = "";
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+ *", "");
            }
            if (!line.startsWith("|")) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells(line);
            } else if (!line.startsWith("|---")) {
                Map<String, String> cells = new LinkedHashMap<>();
                List<String> values = cells(line);
                if (values.size() != header.size()) {
                    throw new IllegalStateException(page + ":" + (i + 1) + ": " + values.size() + " cells");
                }
                for (int c = 0; c < values.size(); c++) {
                    cells.put(header.get(c), values.get(c));
                }
                rows.add(new SpecTable(page, heading, i + 1, cells));
            }
        }
        return rows;
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    @Override
    public String toString() {
        return page + ":" + line + " " + heading + ": "
                + cells.values().iterator().next();
    }
}
