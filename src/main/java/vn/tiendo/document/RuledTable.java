package vn.tiendo.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.tiendo.report.DocumentBlock.Alignment;
import vn.tiendo.report.DocumentBlock.Cell;
import vn.tiendo.report.DocumentBlock.Merge;
import vn.tiendo.report.DocumentBlock.Row;
import vn.tiendo.report.DocumentBlock.Table;
import vn.tiendo.view.TextSpan;

/** Tables with lines, whose head is repeated on each page and whose short rows are not split across pages. */
final class RuledTable {

    private static final int LONGEST_WHOLE = 250;

    private RuledTable() {}

    static void add(XWPFDocument word, Table content) {
        if (content.rows().isEmpty()) {
            return;
        }
        XWPFTable table = OpenTable.add(word, content.rows().size(), content.widths());
        OpenTable.setBorders(table, STBorder.SINGLE);
        for (int i = 0; i < content.rows().size(); i++) {
            fill(table.getRow(i), content.rows().get(i));
        }
        // Without a paragraph between them, two tables would become one.
        Paragraphs.fill(word.createParagraph(), "BelowTable", "");
    }

    private static void fill(XWPFTableRow row, Row content) {
        row.setCantSplitRow(content.cells().stream().allMatch(RuledTable::isShort));
        if (content.head()) {
            row.setRepeatHeader(true);
        }
        for (int i = 0; i < content.cells().size(); i++) {
            fill(row.getCell(i), content.cells().get(i), content.head());
        }
    }

    /** Rows with long texts may be split: else they would leave half a page empty. */
    private static boolean isShort(Cell cell) {
        return TextSpan.text(cell.spans()).length() <= LONGEST_WHOLE;
    }

    private static void fill(XWPFTableCell cell, Cell content, boolean head) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        if (content.merge() != Merge.NONE) {
            properties.addNewVMerge().setVal(content.merge() == Merge.FIRST ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (head) {
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        }
        XWPFParagraph paragraph = OpenTable.paragraph(cell);
        Paragraphs.fill(paragraph, head ? "TableHead" : "TableText", content.spans());
        if (!head && content.alignment() != Alignment.LEFT) {
            paragraph.setAlignment(
                    content.alignment() == Alignment.RIGHT ? ParagraphAlignment.RIGHT : ParagraphAlignment.CENTER);
        }
    }
}
