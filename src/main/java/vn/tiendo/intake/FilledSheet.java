package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Spot;

/**
 * A sheet of a form that came back.
 *
 * @param number its position in the workbook, from 1
 * @param name empty if it has none, as in a CSV file
 * @param cells those with content, by row and column
 * @param remarks what stands over cells and is not read
 */
public record FilledSheet(int number, String name, List<FilledCell> cells, SheetShape shape, List<Remark> remarks) {

    public FilledSheet {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }

    /**
     * A comment, or the text of a box.
     *
     * @param row of the cell that it is at, 0-based; -1 if it is at none
     * @param column likewise
     */
    public record Remark(int row, int column, String text) {}

    /** The rows of a table as text, in which nothing is hidden or merged. */
    public static FilledSheet ofText(List<List<String>> rows) {
        List<FilledCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    cells.add(FilledCell.text(row, column, rows.get(row).get(column)));
                }
            }
        }
        return new FilledSheet(1, "", cells, SheetShape.PLAIN, List.of());
    }

    /** The sheet as a whole. */
    Spot spot() {
        return new Spot(number, name, 0, 0);
    }

    /** A cell of the sheet; both numbers 0-based. */
    Spot spot(int row, int column) {
        return new Spot(number, name, row + 1, column + 1);
    }

    /** Where a remark stands. */
    public Spot spot(Remark remark) {
        return remark.row() < 0 || remark.column() < 0 ? spot() : spot(remark.row(), remark.column());
    }
}
