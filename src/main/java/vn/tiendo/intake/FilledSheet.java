package vn.tiendo.intake;

import java.util.List;

/**
 * A sheet that came back.
 *
 * @param cells those that hold something, by row and column
 */
public record FilledSheet(String name, List<FilledCell> cells) {

    public FilledSheet {
        cells = List.copyOf(cells);
    }
}
