package vn.tiendo.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a row held when the form was made, in a hidden column, or in CSV in one that is no data: so a cell that nobody has touched is told
 * from one that was typed, and last week's figure in it does not replace a newer one.
 *
 * @param hashes by the names of the columns; those of cells that were empty are not there
 */
public record PrefilledCells(Map<String, String> hashes) {

    /** The hidden column, as the hidden row of names calls it. */
    public static final String COLUMN = "da_ghi_san";

    private static final PrefilledCells NONE = new PrefilledCells(Map.of());
    /** No sign that a CSV file of any program takes for the end of a cell; forms of before version 1.0 have a semicolon. */
    private static final String BETWEEN = " ";

    private static final String BETWEEN_EVER = "[ ;]";

    /** The text in the hidden column, of the texts that the row is filled with by the names of their columns. */
    public static String text(Map<String, String> entries) {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + "=" + hash(entry.getValue()))
                        .collect(Collectors.joining(BETWEEN));
    }

    /** Those of a row of a form that came back. */
    static PrefilledCells of(SheetLayout layout, Iterable<FilledCell> row) {
        for (FilledCell cell : row) {
            if (layout.name(cell).equals(COLUMN)) {
                return of(cell.text());
            }
        }
        return NONE;
    }

    /** What {@link #text} has written. */
    static PrefilledCells of(String text) {
        Map<String, String> hashes = new TreeMap<>();
        for (String part : text.split(BETWEEN_EVER, -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                hashes.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return new PrefilledCells(hashes);
    }

    boolean has(String column) {
        return hashes.containsKey(column);
    }

    /** Whether a cell is as it was; an empty cell is null. */
    boolean isUntouched(String column, @Nullable FilledCell cell) {
        String hash = hashes.get(column);
        return cell == null ? hash == null : hash(cell.shown()).equals(hash);
    }

    /** Whether somebody has typed into one of the row's cells, or emptied one. */
    <C extends SheetColumn> boolean isTouched(Iterable<C> columns, Map<C, FilledCell> filled) {
        for (C column : columns) {
            if (!isUntouched(column.key(), filled.get(column))) {
                return true;
            }
        }
        return false;
    }

    /** Enough to tell what was typed by hand from what stood there; how it is worked out is the same in every Java. */
    private static String hash(String text) {
        String clean = FilledCell.text(0, 0, text).clean();
        boolean isDecimal = clean.matches("-?[0-9]+,[0-9]+"); // a cell does not keep zeros at the end
        return Integer.toHexString((isDecimal ? clean.replaceFirst(",?0+$", "") : clean).hashCode());
    }
}
