package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of tables from a page that this program, or an older version of it, has written. */
public final class PrintedRows {

    private static final Pattern TAG = Pattern.compile("<(/?)(section|table|tr|td|th)\\b([^>]*)>");
    private static final Pattern ANY_TAG = Pattern.compile("<[^>]*>");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern ID = Pattern.compile("\\bid=\"?([^\"\\s]+)");

    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private String section = "";

    private PrintedRows() {}

    /** All rows in order. Closing tags may be missing, as HTML allows. */
    public static List<PrintedRow> of(String page) {
        PrintedRows read = new PrintedRows();
        Matcher tag = TAG.matcher(page);
        Optional<Integer> cell = Optional.empty();
        while (tag.find()) {
            if (cell.isPresent()) {
                read.cells.add(text(page.substring(cell.get(), tag.start())));
            }
            boolean opens = tag.group(1).isEmpty();
            boolean isCell = CELLS.contains(tag.group(2));
            cell = opens && isCell ? Optional.of(tag.end()) : Optional.empty();
            read.meet(tag.group(2), opens, tag.group(3));
        }
        read.endRow();
        return read.rows;
    }

    private void meet(String element, boolean opens, String attributes) {
        if (!CELLS.contains(element)) {
            endRow();
        }
        if (element.equals("section")) {
            Matcher id = ID.matcher(attributes);
            section = opens && id.find() ? id.group(1) : "";
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new PrintedRow(section, cells));
            cells.clear();
        }
    }

    private static String text(String markup) {
        return Tag.unescaped(ANY_TAG.matcher(markup).replaceAll("")).strip();
    }
}
