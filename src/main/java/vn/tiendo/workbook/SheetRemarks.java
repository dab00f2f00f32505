package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tiendo.intake.FilledSheet.Remark;

/** Reads what people write over the cells of a sheet: comments, and texts in boxes and other shapes. */
final class SheetRemarks extends DefaultHandler {

    /** More are not read; nor are more characters of one. */
    private static final int MOST = 1_000;

    private static final int MOST_CHARACTERS = 1_000;

    /** The author of a comment that only stands in for a thread of them, for older programs. */
    private static final String THREAD = "tc=";

    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    private int row;
    private int column;
    private boolean isText;
    private boolean isNumber;
    private boolean isFrom;
    private boolean isStandIn;

    private SheetRemarks() {}

    /** The remarks of a sheet; a part that is missing or damaged has none, since no figure depends on it. */
    static List<Remark> of(WorkbookPackage parts, String sheet) throws IOException {
        SheetRemarks found = new SheetRemarks();
        try {
            PartRelations relations = PartRelations.of(parts, sheet);
            for (String kind : List.of("comments", "threadedComment", "drawing")) {
                for (String part : relations.partsOf(kind)) {
                    found.read(parts, part);
                }
            }
        } catch (SAXException e) {
            return List.copyOf(found.remarks);
        }
        return List.copyOf(found.remarks);
    }

    private void read(WorkbookPackage parts, String part) throws IOException, SAXException {
        if (parts.has(part)) {
            authors.clear();
            parts.parse(part, this);
        }
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SheetLimitException {
        switch (localName) {
            case "author" -> text.setLength(0);
            case "comment", "threadedComment" -> {
                String author = attributes.getValue("authorId");
                isStandIn = author != null
                        && SheetLimits.number(author) < authors.size()
                        && authors.get(SheetLimits.number(author)).startsWith(THREAD);
                begin();
                CellReference cell = cell(String.valueOf(attributes.getValue("ref")));
                row = cell.getRow();
                column = cell.getCol();
            }
            case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> begin();
            case "from" -> isFrom = true;
            case "row", "col" -> {
                isNumber = isFrom;
                number.setLength(0);
            }
            default -> {}
        }
        isText = List.of("t", "author").contains(localName)
                || (localName.equals("text") && !qualifiedName.isEmpty() && uri.contains("threadedcomments"));
    }

    /** Begins a remark that has no place in a cell, unless it gets one. */
    private void begin() {
        text.setLength(0);
        row = -1;
        column = -1;
    }

    private static CellReference cell(String reference) throws SheetLimitException {
        return Optional.of(reference)
                .filter(text -> text.matches("[A-Z]{1,3}[0-9]{1,7}"))
                .map(CellReference::new)
                .orElseThrow(() -> new SheetLimitException("@reference"));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isText) {
            text.append(
                    characters, start, Math.min(length, MOST_CHARACTERS - Math.min(text.length(), MOST_CHARACTERS)));
        } else if (isNumber) {
            number.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) throws SheetLimitException {
        isText = false;
        switch (localName) {
            case "author" -> authors.add(text.toString());
            case "row" -> row = isNumber ? SheetLimits.number(number.toString().strip()) : row;
            case "col" ->
                column = isNumber ? SheetLimits.number(number.toString().strip()) : column;
            case "from" -> isFrom = false;
            case "p" -> text.append('\n');
            case "comment" -> end(!isStandIn);
            case "threadedComment", "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> end(true);
            default -> {}
        }
        isNumber = false;
    }

    private void end(boolean counts) {
        if (counts && !text.toString().isBlank() && remarks.size() < MOST) {
            remarks.add(new Remark(row, column, text.toString().strip()));
        }
    }
}
