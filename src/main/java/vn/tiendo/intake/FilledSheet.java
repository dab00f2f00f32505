package vn.tiendo.intake;

import java.util.List;
import vn.tiendo.model.Spot;

/**
 * A sheet that came back.
 *
 * @param number which of its workbook it is, from 1
 * @param name empty where it has none, as a CSV file
 * @param cells those that hold something, by row and column
 */
public record FilledSheet(int number, String name, List<FilledCell> cells, SheetShape shape) {

    public FilledSheet {
        cells = List.copyOf(cells);
    }

    /** A CSV file, of which nothing is hidden or merged. */
    public static FilledSheet ofCsv(List<FilledCell> cells) {
        return new FilledSheet(1, "", cells, SheetShape.PLAIN);
    }

    /** The sheet as a whole. */
    Spot spot() {
        return new Spot(number, name, 0, 0);
    }

    /** A cell of it; both 0-based. */
    Spot spot(int row, int column) {
        return new Spot(number, name, row + 1, column + 1);
    }
}
