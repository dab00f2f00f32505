package vn.tiendo.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables with fixed column widths, which POI alone leaves to the program that opens them. */
final class OpenTable {

    private static final int CELL_MARGIN = Twips.ofTenths(10);

    private OpenTable() {}

    /**
     * A table without lines.
     *
     * @param widths in tenths of a millimetre
     */
    static XWPFTable add(XWPFDocument word, int rows, List<Integer> widths) {
        XWPFTable table = word.createTable(rows, widths.size());
        CTTbl ct = table.getCTTbl();
        CTTblPr properties = ct.getTblPr() == null ? ct.addNewTblPr() : ct.getTblPr();
        setWidth(
                properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(),
                widths.stream().mapToInt(Twips::ofTenths).sum());
        // Word lets a table begin as far outside the text as its cells' padding.
        setWidth(properties.addNewTblInd(), CELL_MARGIN);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins =
                properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        setWidth(margins.isSetLeft() ? margins.getLeft() : margins.addNewLeft(), CELL_MARGIN);
        setWidth(margins.isSetRight() ? margins.getRight() : margins.addNewRight(), CELL_MARGIN);
        setBorders(table, STBorder.NONE);
        CTTblGrid grid = ct.getTblGrid() == null ? ct.addNewTblGrid() : ct.getTblGrid();
        grid.setGridColArray(null);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Twips.ofTenths(width)));
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < widths.size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                setWidth(cell.getCTTc().addNewTcPr().addNewTcW(), Twips.ofTenths(widths.get(column)));
            }
        }
        return table;
    }

    private static void setWidth(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    static void setBorders(XWPFTable table, STBorder.Enum kind) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        CTTblBorders borders = properties.addNewTblBorders();
        borders.addNewTop().setVal(kind);
        borders.addNewLeft().setVal(kind);
        borders.addNewBottom().setVal(kind);
        borders.addNewRight().setVal(kind);
        borders.addNewInsideH().setVal(kind);
        borders.addNewInsideV().setVal(kind);
    }

    /** The next paragraph of a cell: its first one as long as that is empty. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        return last.getStyle() == null ? last : cell.addParagraph();
    }
}
