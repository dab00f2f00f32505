package vn.tiendo.intake;

import java.util.List;

/**
 * A sheet that came back.
 *
 * @param cells those that hold something, by row and column
 */
public record FilledSheet(String name, List<FilledCell> cells, SheetShape shape) {

    public FilledSheet {
        cells = List.copyOf(cells);
    }

    /** A sheet of which nothing is hidden or merged. */
    public FilledSheet(String name, List<FilledCell> cells) {
        this(name, cells, SheetShape.PLAIN);
    }
}
