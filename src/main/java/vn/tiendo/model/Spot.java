package vn.tiendo.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a file: a line of a text, a sheet, a cell of a sheet, or nowhere in particular. Spots sort in reading
 * order.
 *
 * @param sheetNumber the position of the sheet in its workbook, from 1; 0 for a line of a text
 * @param sheet the name of the sheet; empty if it has none, as in a CSV file that is read by cells
 * @param row the line, or the row of the sheet, from 1; 0 for all of them
 * @param column the column of the sheet, from 1; 0 for a whole line or sheet
 */
public record Spot(int sheetNumber, String sheet, int row, int column) implements Comparable<Spot> {

    public static final Spot WHOLE_FILE = new Spot(0, "", 0, 0);

    private static final Comparator<Spot> ORDER = Comparator.comparingInt(Spot::sheetNumber)
            .thenComparing(Spot::sheet)
            .thenComparingInt(Spot::row)
            .thenComparingInt(Spot::column);

    /** A physical line of a text, from 1; 0 for the whole file. */
    public static Spot ofLine(int line) {
        return line == 0 ? WHOLE_FILE : new Spot(0, "", line, 0);
    }

    /** Whether it is a sheet, or a cell of a sheet. */
    public boolean isOnSheet() {
        return sheetNumber > 0;
    }

    /** The physical line, from 1; 0 on a sheet or for the whole file. */
    public int line() {
        return isOnSheet() ? 0 : row;
    }

    /** The name of the cell in Excel, such as {@code D14}; empty if it is not a single cell. */
    public Optional<String> address() {
        return column == 0 ? Optional.empty() : Optional.of(ColumnLetters.of(column - 1) + row);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
