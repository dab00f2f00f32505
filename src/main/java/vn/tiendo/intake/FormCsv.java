package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.load.EmptyTables;
import vn.tiendo.syntax.QuotedCell;

/**
 * Writes a form as CSV text: the columns of observations and, for people, ignored columns with the names of what is
 * asked.
 */
public final class FormCsv {

    private static final char SEPARATOR = ';';
    private static final List<String> COLUMNS = EmptyTables.ofObservations();
    /** Unit, indicator and year; those of dimensions come after them. */
    private static final List<String> FIRST = COLUMNS.subList(0, 3);

    private static final List<String> LAST = COLUMNS.subList(3, COLUMNS.size());

    /** The column that tells what a row was filled with. */
    public static final String PREFILLED = "_" + PrefilledCells.COLUMN;

    private static final List<String> WORDS =
            List.of("_chi_tieu", "_phan_to", "_don_vi_tinh", "_tu_so_la", "_mau_so_la", "_so_truoc", PREFILLED);

    private FormCsv() {}

    /** With a byte order mark, so that Excel keeps the diacritics. */
    public static String of(Form form) {
        Set<String> dimensions = new TreeSet<>();
        form.rows()
                .forEach(row ->
                        dimensions.addAll(row.key().disaggregation().cells().keySet()));
        List<String> header = new ArrayList<>(FIRST);
        header.addAll(dimensions);
        header.addAll(LAST);
        header.addAll(WORDS);
        StringBuilder text = new StringBuilder("\uFEFF");
        append(header, text);
        for (FormRow row : form.rows()) {
            append(cells(form, row, dimensions), text);
        }
        return text.toString();
    }

    private static List<String> cells(Form form, FormRow row, Set<String> dimensions) {
        Map<String, String> entries = new TreeMap<>();
        row.entries().forEach((column, text) -> entries.put(column.key(), text));
        List<String> cells = new ArrayList<>(
                List.of(form.unit().code().text(), row.key().indicator().text(), Integer.toString(form.year())));
        Map<String, String> categories = row.key().disaggregation().cells();
        dimensions.forEach(dimension -> cells.add(categories.getOrDefault(dimension, "")));
        for (String column : LAST) {
            cells.add(column.equals("phien_ban") ? row.key().version() : entries.getOrDefault(column, ""));
        }
        cells.addAll(List.of(
                row.indicator().name(),
                row.breakdown(),
                row.indicator().measureUnit(),
                row.indicator().numeratorName(),
                row.indicator().denominatorName(),
                row.earlier(),
                PrefilledCells.text(entries)));
        return cells;
    }

    private static void append(List<String> cells, StringBuilder text) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(SEPARATOR);
            }
            text.append(QuotedCell.of(cells.get(i), SEPARATOR));
        }
        text.append("\r\n");
    }
}
