package vn.tiendo.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tiendo.report.DocumentBlock.Closing;

/** The end of a document: recipients on the left, signature on the right. */
final class ClosingTable {

    private static final int LEFT = 760;
    private static final int RIGHT = 840;
    private static final int LINES_TO_SIGN_IN = 5;

    private ClosingTable() {}

    static void add(XWPFDocument word, Closing closing) {
        XWPFTable table = OpenTable.add(word, 1, List.of(LEFT, RIGHT));
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        add(recipients, "RecipientsHead", closing.heading());
        closing.recipients().forEach(line -> add(recipients, "Recipients", line));
        XWPFTableCell signature = table.getRow(0).getCell(1);
        closing.signature()
                .forEach(line -> Paragraphs.fill(OpenTable.paragraph(signature), "Signature", List.of(line)));
        for (int line = 0; line < LINES_TO_SIGN_IN; line++) {
            add(signature, "Signature", "");
        }
        add(signature, "Signature", closing.name());
    }

    private static void add(XWPFTableCell cell, String style, String text) {
        Paragraphs.fill(OpenTable.paragraph(cell), style, text);
    }
}
