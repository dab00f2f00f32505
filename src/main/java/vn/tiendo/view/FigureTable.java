package vn.tiendo.view;

import java.util.List;

/**
 * The figures of a series, latest year first. Empty columns are left out; a source that all rows share is written once,
 * below.
 */
public record FigureTable(
        String caption,
        String unit,
        List<FigureRow> rows,
        boolean withCounts,
        boolean withMark,
        boolean withCutoff,
        boolean withSource,
        boolean withVersion,
        boolean withNote,
        String sharedSource) {

    public FigureTable {
        rows = List.copyOf(rows);
    }
}
