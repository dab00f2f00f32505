package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.ColumnLetters;

/**
 * Writes the cells of a sheet of SpreadsheetML: numbers as numbers, dates as dates, and texts as texts, whatever they
 * begin with, so that no text is ever a formula.
 */
final class SheetCells implements Cells {

    /** The cell formats, in the order of {@link Workbook#STYLES}. */
    enum Style {
        GENERAL('0'),
        HEADER('1'),
        TEXT('2'),
        DATE('3'),
        HUNDREDTHS('4'),
        WRAPPED('5');

        /** Its index in the list of cell formats. */
        private final char place;

        Style(char place) {
            this.place = place;
        }
    }

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Excel treats 1900 as a leap year, so earlier days are off by one. */
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);

    private final Writer out;
    private final SharedStrings strings;
    private final List<String> letters = new ArrayList<>();
    private int row;
    private String rowNumber = "";
    private int column;

    SheetCells(Writer out, SharedStrings strings) {
        this.out = out;
        this.strings = strings;
    }

    void beginRow() throws IOException {
        row++;
        rowNumber = Integer.toString(row);
        column = 0;
        out.write("<row r=\"" + rowNumber + "\">");
    }

    void endRow() throws IOException {
        out.write("</row>\n");
    }

    /** How many rows there are so far. */
    int rows() {
        return row;
    }

    @Override
    public void empty() {
        column++;
    }

    @Override
    public void text(String text) throws IOException {
        text(text, Style.TEXT);
    }

    void text(String text, Style style) throws IOException {
        if (text.isEmpty()) {
            empty();
            return;
        }
        begin(style);
        out.write(" t=\"s\"><v>");
        Hundredths.writeWhole(strings.placeOf(text), out);
        out.write("</v></c>");
    }

    @Override
    public void plain(Optional<?> value) throws IOException {
        if (value.isPresent() && value.get() instanceof LocalDate date) {
            date(date);
        } else {
            Cells.super.plain(value);
        }
    }

    void date(LocalDate date) throws IOException {
        if (date.isBefore(FIRST_SURE_DAY)) {
            text(date.toString());
        } else {
            number(Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, date)), Style.DATE);
        }
    }

    @Override
    public void whole(long number) throws IOException {
        number(Long.toString(number), Style.GENERAL);
    }

    @Override
    public void exact(BigDecimal number) throws IOException {
        number(number.toPlainString(), Style.GENERAL);
    }

    @Override
    public void hundredths(long number) throws IOException {
        begin(Style.HUNDREDTHS);
        out.write("><v>");
        Hundredths.write(number, '.', out);
        out.write("</v></c>");
    }

    private void number(String literal, Style style) throws IOException {
        begin(style);
        out.write("><v>");
        out.write(literal);
        out.write("</v></c>");
    }

    private void begin(Style style) throws IOException {
        out.write("<c r=\"");
        out.write(letters(column++));
        out.write(rowNumber);
        if (style == Style.GENERAL) {
            out.write('"');
            return;
        }
        out.write("\" s=\"");
        out.write(style.place);
        out.write('"');
    }

    /** The letters of a column, computed once for all its cells. */
    String letters(int index) {
        while (letters.size() <= index) {
            letters.add(ColumnLetters.of(letters.size()));
        }
        return letters.get(index);
    }
}
