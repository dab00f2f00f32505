package vn.tiendo.workbook;

import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.intake.PrefilledCells;

/** Settings that all sheets of a form share. */
final class FormCells {

    private static final float LINE_POINTS = 16;
    private static final short A4 = 9;

    private FormCells() {}

    static XSSFCell put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    /**
     * Writes what a row is filled with into a hidden column.
     *
     * @param entries by the names of their columns
     */
    static void putPrefilled(XSSFRow row, int column, Map<String, String> entries, XSSFCellStyle style) {
        String text = PrefilledCells.text(entries);
        if (!text.isEmpty()) {
            put(row, column, text, style);
        }
        row.getSheet().setColumnHidden(column, true);
    }

    /** The height for the longest text of the row, since not every program adjusts it itself. */
    static float height(XSSFRow row, int... widths) {
        int lines = 1;
        for (int i = 1; i < widths.length; i++) {
            XSSFCell cell = row.getCell(i);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                int width = widths[i];
                lines = Math.max(
                        lines,
                        cell.getStringCellValue()
                                .lines()
                                .mapToInt(line -> 1 + line.length() / (width - 2))
                                .sum());
            }
        }
        return Math.min(lines * LINE_POINTS + 2, 400); // Excel shows no more
    }

    /** Sets widths, protection and paper, as on every sheet that is shown; the last frozen row is on every printed page. */
    static void finish(XSSFSheet sheet, int frozenColumns, int frozenRows, int... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.setColumnHidden(0, true);
        if (frozenRows > 0) {
            sheet.createFreezePane(frozenColumns, frozenRows);
            sheet.setRepeatingRows(new CellRangeAddress(frozenRows - 1, frozenRows - 1, -1, -1));
        }
        sheet.enableLocking();
        // Where Excel made a day of a number, the cell must be given another format before it is typed again.
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(A4);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
