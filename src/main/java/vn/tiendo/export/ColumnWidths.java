package vn.tiendo.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;

/** How wide the columns of a table should be, from its header and its first rows. */
final class ColumnWidths implements Cells {

    private static final int ROWS_LOOKED_AT = 200;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    /** Room for the filter's button. */
    private static final int MARGIN = 3;

    private final int[] lengths;
    private int column;

    private ColumnWidths(int columns) {
        lengths = new int[columns];
    }

    /** In characters, by column. */
    static <R> int[] of(List<Column<R>> columns, Iterable<? extends R> rows) throws IOException {
        ColumnWidths widths = new ColumnWidths(columns.size());
        for (Column<R> column : columns) {
            widths.text(column.name());
        }
        Iterator<? extends R> iterator = rows.iterator();
        for (int i = 0; i < ROWS_LOOKED_AT && iterator.hasNext(); i++) {
            R row = iterator.next();
            widths.column = 0;
            for (Column<R> column : columns) {
                column.cell().write(row, widths);
            }
        }
        for (int i = 0; i < widths.lengths.length; i++) {
            widths.lengths[i] = Math.min(Math.max(widths.lengths[i], NARROWEST) + MARGIN, WIDEST);
        }
        return widths.lengths;
    }

    @Override
    public void empty() {
        column++;
    }

    @Override
    public void text(String text) {
        lengths[column] = Math.max(lengths[column], text.length());
        column++;
    }

    @Override
    public void whole(long number) {
        text(Long.toString(number));
    }

    @Override
    public void exact(BigDecimal number) {
        text(number.toPlainString());
    }

    @Override
    public void hundredths(long number) {
        text(Long.toString(number) + ",");
    }
}
