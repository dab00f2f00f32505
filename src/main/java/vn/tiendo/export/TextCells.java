package vn.tiendo.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the cells of a table as the texts of its canonical file, for comparing tables without writing a file. */
final class TextCells implements Cells {

    private final Map<String, String> texts = new HashMap<>(); // many cells are alike: each text is kept once
    private final StringBuilder number = new StringBuilder();
    private List<String> row = new ArrayList<>();

    /** The texts of each row, in the order of the columns. */
    static <R> List<List<String>> of(List<Column<R>> columns, Iterable<? extends R> rows) throws IOException {
        TextCells cells = new TextCells();
        List<List<String>> all = new ArrayList<>();
        for (R row : rows) {
            cells.row = new ArrayList<>(columns.size());
            for (Column<R> column : columns) {
                column.cell().write(row, cells);
            }
            all.add(cells.row);
        }
        return all;
    }

    @Override
    public void empty() {
        row.add("");
    }

    @Override
    public void text(String text) {
        row.add(texts.computeIfAbsent(text, same -> same));
    }

    @Override
    public void whole(long number) throws IOException {
        Hundredths.writeWhole(number, this.number);
        endNumber();
    }

    @Override
    public void exact(BigDecimal number) {
        text(number.toPlainString().replace('.', CsvRows.DECIMAL_MARK));
    }

    @Override
    public void hundredths(long number) throws IOException {
        Hundredths.write(number, CsvRows.DECIMAL_MARK, this.number);
        endNumber();
    }

    private void endNumber() {
        text(number.toString());
        number.setLength(0);
    }
}
