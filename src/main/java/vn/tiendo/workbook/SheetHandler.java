package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tiendo.intake.FilledCell;
import vn.tiendo.intake.FilledCell.Kind;
import vn.tiendo.intake.SheetShape;
import vn.tiendo.intake.SheetShape.MergedArea;

/** Reads the cells from the XML of one sheet one by one, so that a large sheet needs little memory. */
final class SheetHandler extends DefaultHandler {

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    /** More than people make. */
    private static final int MOST_MERGED = 100_000;

    private final SharedTexts sharedTexts;
    private final CellFormats formats;
    private final boolean from1904;
    private final int most;
    private final List<FilledCell> cells = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<MergedArea> merged = new ArrayList<>();
    private final TextRuns runs = new TextRuns();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean hasFormula;
    private boolean hasValue;

    /** @param most how many cells there may still be */
    SheetHandler(SharedTexts sharedTexts, CellFormats formats, boolean from1904, int most) {
        this.sharedTexts = sharedTexts;
        this.formats = formats;
        this.from1904 = from1904;
        this.most = most;
    }

    List<FilledCell> cells() {
        return cells;
    }

    SheetShape shape(boolean isHidden) {
        return new SheetShape(isHidden, hiddenRows, hiddenColumns, merged);
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        switch (localName) {
            case "row" -> {
                beginRow(attributes.getValue("r"));
                if (SheetList.isTrue(attributes.getValue("hidden"))) {
                    hiddenRows.add(row);
                }
            }
            case "col" -> column(attributes);
            case "mergeCell" -> merge(String.valueOf(attributes.getValue("ref")));
            case "c" -> beginCell(attributes);
            case "f" -> hasFormula = true;
            case "v" -> hasValue = true;
            default -> {}
        }
        runs.start(localName);
    }

    private void beginRow(@Nullable String number) throws SheetLimitException {
        int next = number == null ? row + 1 : SheetLimits.number(number) - 1;
        if (next <= row || next >= MOST_ROWS) {
            throw new SheetLimitException("@reference");
        }
        row = next;
        column = -1;
    }

    private void column(Attributes attributes) throws SheetLimitException {
        if (SheetList.isTrue(attributes.getValue("hidden"))) {
            int first = SheetLimits.number(String.valueOf(attributes.getValue("min"))) - 1;
            int last = Math.min(SheetLimits.number(String.valueOf(attributes.getValue("max"))), MOST_COLUMNS) - 1;
            for (int i = Math.max(first, 0); i <= last; i++) {
                hiddenColumns.add(i);
            }
        }
    }

    private void merge(String reference) throws SheetLimitException {
        Matcher corners = AREA.matcher(reference);
        if (merged.size() < MOST_MERGED && corners.matches()) {
            int firstRow = SheetLimits.number(corners.group(2)) - 1;
            int lastRow = SheetLimits.number(corners.group(4)) - 1;
            int firstColumn = CellReference.convertColStringToIndex(corners.group(1));
            int lastColumn = CellReference.convertColStringToIndex(corners.group(3));
            if (firstRow <= lastRow && lastRow < MOST_ROWS && firstColumn <= lastColumn && lastColumn < MOST_COLUMNS) {
                merged.add(new MergedArea(firstRow, lastRow, firstColumn, lastColumn));
            }
        }
    }

    private void beginCell(Attributes attributes) throws SheetLimitException {
        String reference = attributes.getValue("r");
        int next = reference == null ? column + 1 : columnOf(reference);
        if (next <= column || next >= MOST_COLUMNS) {
            throw new SheetLimitException("@reference");
        }
        column = next;
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? -1 : SheetLimits.number(attributes.getValue("s"));
        hasFormula = false;
        hasValue = false;
        runs.clear();
    }

    /** The column of a reference such as {@code D14}, which must be in the current row. */
    private int columnOf(String reference) throws SheetLimitException {
        int letters = 0;
        while (letters < reference.length()
                && letters < 4
                && reference.charAt(letters) >= 'A'
                && reference.charAt(letters) <= 'Z') {
            letters++;
        }
        if (letters == 0 || letters > 3 || SheetLimits.number(reference.substring(letters)) != row + 1) {
            throw new SheetLimitException("@reference");
        }
        return CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        runs.add(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) throws SAXException {
        runs.end(localName);
        if (localName.equals("c")) {
            endCell();
        }
    }

    private void endCell() throws SheetLimitException {
        String text = runs.text();
        if (hasFormula && (!hasValue || (text.isEmpty() && !type.equals("str")))) {
            add(new FilledCell(row, column, Kind.NOT_CALCULATED, "=…", false, true));
        } else if (!text.isEmpty()) {
            add(cell(text));
        }
    }

    private void add(FilledCell cell) throws SheetLimitException {
        if (cells.size() >= most) {
            throw new SheetLimitException("@cells");
        }
        cells.add(cell);
    }

    private FilledCell cell(String text) throws SheetLimitException {
        return switch (type) {
            case "n" -> number(text);
            case "s" ->
                new FilledCell(row, column, Kind.TEXT, sharedTexts.at(SheetLimits.number(text)), false, hasFormula);
            case "b" ->
                new FilledCell(
                        row, column, Kind.TEXT, NumberText.truth(SheetList.isTrue(text.strip())), false, hasFormula);
            case "e" -> new FilledCell(row, column, Kind.ERROR, text, false, hasFormula);
            case "d" -> new FilledCell(row, column, Kind.DATE, NumberText.day(text), false, hasFormula);
            default -> new FilledCell(row, column, Kind.TEXT, text, false, hasFormula);
        };
    }

    private FilledCell number(String text) throws SheetLimitException {
        NumberFormat format = formats.at(style);
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (Math.abs((long) number.precision() - number.scale()) > 400) {
                throw new SheetLimitException("@damaged");
            }
            return NumberText.cell(row, column, number, format, from1904, hasFormula);
        } catch (NumberFormatException e) {
            throw new SheetLimitException("@damaged");
        }
    }
}
