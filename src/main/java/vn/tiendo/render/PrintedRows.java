package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of tables from a page that this program, or an older version of it, has written. */
public final class PrintedRows {

    private static final Pattern TAG = Pattern.compile("<(/?)(section|table|tr|td|th)\\b([^>]*)>");
    private static final Pattern ANY_TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"?([^\"\\s]+)");

    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private String section = "";

    private PrintedRows() {}

    /**
     * One row.
     *
     * @param section the id of the section around it; empty outside of sections
     * @param cells their texts, headings too
     */
    public record Row(String section, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** All rows in order. Closing tags may be missing, as HTML allows. */
    public static List<Row> of(String page) {
        PrintedRows read = new PrintedRows();
        Matcher tag = TAG.matcher(page);
        Optional<Integer> cell = Optional.empty();
        while (tag.find()) {
            if (cell.isPresent()) {
                read.cells.add(text(page.substring(cell.get(), tag.start())));
            }
            boolean opens = tag.group(1).isEmpty();
            boolean opensCell =
                    opens && tag.group(2).startsWith("t") && tag.group(2).length() == 2;
            cell = opensCell && !tag.group(2).equals("tr") ? Optional.of(tag.end()) : Optional.empty();
            read.meet(tag.group(2), opens, tag.group(3));
        }
        read.endRow();
        return read.rows;
    }

    private void meet(String element, boolean opens, String attributes) {
        switch (element) {
            case "section" -> {
                endRow();
                Matcher id = ID.matcher(attributes);
                section = opens && id.find() ? id.group(1) : "";
            }
            case "table", "tr" -> endRow();
            default -> {
                // a cell
            }
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Row(section, cells));
            cells.clear();
        }
    }

    private static String text(String markup) {
        return Tag.unescaped(ANY_TAG.matcher(markup).replaceAll("")).strip();
    }
}
