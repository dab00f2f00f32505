package vn.tiendo.intake;

import java.util.List;
import java.util.Set;

/**
 * What of a sheet people do not see, and which of its cells look like one.
 *
 * @param isHidden the sheet as a whole
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

    /** Cells that look like one, all numbers 0-based and included; only the first of them holds something. */
    public record MergedArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
