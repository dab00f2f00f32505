package vn.tiendo.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where in a file something stands: on a line of a text, on a sheet or in one of its cells, or nowhere in particular.
 * Spots sort as they are read.
 *
 * @param sheetNumber which sheet of its workbook it is, from 1; 0 where lines are meant
 * @param sheet the name of the sheet; empty where it has none, as in a CSV file that is read by cells
 * @param row the line, or row of the sheet, from 1; 0 where all of them are meant
 * @param column the column of the sheet, from 1; 0 where a whole line or sheet is meant
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

    /** Whether it is a sheet, or a cell of one. */
    public boolean isOnSheet() {
        return sheetNumber > 0;
    }

    /** The physical line; 0 where none is meant. */
    public int line() {
        return isOnSheet() ? 0 : row;
    }

    /** As Excel names the cell, such as {@code D14}; empty where no single cell is meant. */
    public Optional<String> address() {
        return column == 0 ? Optional.empty() : Optional.of(ColumnLetters.of(column - 1) + row);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
