package vn.tiendo.intake;

import java.util.List;
import java.util.Set;

/**
 * What people do not see of a sheet, and which of its cells are merged.
 *
 * @param isHidden whether the whole sheet is hidden
 * @param hiddenRows 0-based
 * @param hiddenColumns 0-based
 */
public record SheetShape(
        boolean isHidden, Set<Integer> hiddenRows, Set<Integer> hiddenColumns, List<MergedArea> merged) {

    public static final SheetShape PLAIN = new SheetShape(false, Set.of(), Set.of(), List.of());

    public SheetShape {
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    /** Cells that look like one; numbers are 0-based and inclusive. Only the first cell has content. */
    public record MergedArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
