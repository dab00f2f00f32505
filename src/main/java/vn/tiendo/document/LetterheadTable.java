package vn.tiendo.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tiendo.report.DocumentBlock.Letterhead;

/** The head of a document: issuer and number on the left, emblem lines, place and date on the right. */
final class LetterheadTable {

    private static final int LEFT = 660;
    private static final int RIGHT = 980;
    /** In tenths of a millimetre: between a third and a half of the issuer's name. */
    private static final int LINE_OF_ISSUER = 180;
    /** In tenths of a millimetre: as long as the motto in letters of 13 points. */
    private static final int LINE_OF_MOTTO = 590;

    private LetterheadTable() {}

    static void add(XWPFDocument word, Letterhead letterhead) {
        XWPFTable table = OpenTable.add(word, 2, List.of(LEFT, RIGHT));
        XWPFTableCell issuer = table.getRow(0).getCell(0);
        letterhead.above().forEach(line -> add(issuer, "Above", line));
        letterhead.issuer().forEach(line -> add(issuer, "Issuer", line));
        Lines.set(OpenTable.paragraph(issuer), LEFT, LINE_OF_ISSUER);
        XWPFTableCell country = table.getRow(0).getCell(1);
        add(country, "Country", letterhead.country());
        add(country, "Motto", letterhead.motto());
        Lines.set(OpenTable.paragraph(country), RIGHT, LINE_OF_MOTTO);
        XWPFTableCell number = table.getRow(1).getCell(0);
        add(number, "Number", letterhead.number());
        if (!letterhead.subject().isEmpty()) {
            add(number, "Subject", letterhead.subject());
        }
        letterhead.draft().ifPresent(draft -> add(number, "Draft", draft));
        add(table.getRow(1).getCell(1), "PlaceAndDate", letterhead.placeAndDate());
    }

    private static void add(XWPFTableCell cell, String style, String text) {
        Paragraphs.fill(OpenTable.paragraph(cell), style, text);
    }
}
