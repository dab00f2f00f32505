package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.intake.SheetShape.MergedArea;
import vn.tiendo.load.RowRange;
import vn.tiendo.model.Spot;
import vn.tiendo.syntax.FormText;

/** A sheet as people see it: by rows and columns, with the content of a merged cell in all its parts. */
final class SheetGrid {

    /** Larger areas are not heads or names. */
    private static final int MOST_MERGED_CELLS = 20_000;

    private static final String BETWEEN_HEADS = " / ";

    private final FilledSheet sheet;
    private final NavigableMap<Integer, SortedMap<Integer, FilledCell>> rows = new TreeMap<>();
    private final Map<Integer, Map<Integer, FilledCell>> covered = new HashMap<>();

    SheetGrid(FilledSheet sheet) {
        this.sheet = sheet;
        for (FilledCell cell : sheet.cells()) {
            if (!cell.isBlank()) {
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
            }
        }
        sheet.shape().merged().forEach(this::cover);
    }

    private void cover(MergedArea area) {
        long size = (area.lastRow() - area.firstRow() + 1L) * (area.lastColumn() - area.firstColumn() + 1L);
        Optional<FilledCell> corner = own(area.firstRow(), area.firstColumn());
        if (corner.isEmpty() || size > MOST_MERGED_CELLS) {
            return;
        }
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                covered.computeIfAbsent(row, one -> new HashMap<>()).put(column, corner.get());
            }
        }
    }

    String name() {
        return sheet.name();
    }

    /** The content of the cell itself. */
    Optional<FilledCell> own(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, new TreeMap<>()).get(column));
    }

    /** What people see in the cell, also if it is merged with others. */
    Optional<FilledCell> at(int row, int column) {
        Optional<FilledCell> own = own(row, column);
        return own.isPresent()
                ? own
                : Optional.ofNullable(covered.getOrDefault(row, Map.of()).get(column));
    }

    /** The rows with content, in order. */
    NavigableMap<Integer, SortedMap<Integer, FilledCell>> rows() {
        return rows;
    }

    /** The cells of a row with content, by column. */
    SortedMap<Integer, FilledCell> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    /** The texts of a column's heads, each once. */
    List<String> heads(int column, RowRange heads) {
        List<String> texts = new ArrayList<>();
        for (int row = heads.first(); row <= heads.last(); row++) {
            at(row, column).map(cell -> FormText.clean(cell.text())).ifPresent(text -> {
                if (texts.isEmpty() || !texts.get(texts.size() - 1).equals(text)) {
                    texts.add(text);
                }
            });
        }
        return texts;
    }

    static String joined(List<String> heads) {
        return String.join(BETWEEN_HEADS, heads);
    }

    boolean isHidden(int row, int column) {
        return sheet.shape().hiddenRows().contains(row)
                || sheet.shape().hiddenColumns().contains(column);
    }

    /** The sheet as a whole. */
    Spot spot() {
        return sheet.spot();
    }

    Spot spot(int row, int column) {
        return sheet.spot(row, column);
    }
}
