package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a form as CSV text: the columns of observations and, for people, ignored columns with the names of what is
 * asked.
 */
public final class FormCsv {

    private static final List<String> LAST = List.of(
            "tu_so", "mau_so", "gia_tri", "trang_thai", "ngay_chot", "cong_khai", "phien_ban", "nguon", "ghi_chu");
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
        List<String> header = new ArrayList<>(List.of("don_vi", "chi_tieu", "nam"));
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
            text.append(i == 0 ? "" : ";").append(quoted(cells.get(i)));
        }
        text.append("\r\n");
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
