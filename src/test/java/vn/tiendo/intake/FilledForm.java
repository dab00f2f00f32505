package vn.tiendo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of somebody who fills it in. */
public final class FilledForm {

    private static final int NAMES_ROW = 4;

    private final Path file;
    private final XSSFWorkbook workbook;
    private final List<TypedEntry> typed = new ArrayList<>();

    private FilledForm(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    public static FilledForm open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FilledForm(file, new XSSFWorkbook(in));
        }
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    /** What was typed so far, for whoever types it again elsewhere. */
    public List<TypedEntry> typed() {
        return List.copyOf(typed);
    }

    public FilledForm number(String indicator, String column, double number) {
        return numberOf(indicator + "|", column, number);
    }

    public FilledForm text(String indicator, String column, String text) {
        return textOf(indicator + "|", column, text);
    }

    /** As {@link #number}, where an indicator has several rows. */
    public FilledForm numberOf(String key, String column, double number) {
        XSSFCell cell = cellOf(key, column);
        cell.setCellValue(number);
        return note(cell, true, BigDecimal.valueOf(number).toPlainString());
    }

    /** As {@link #text}, where an indicator has several rows. */
    public FilledForm textOf(String key, String column, String text) {
        return type(cellOf(key, column), text);
    }

    public FilledForm clear(String key, String column) {
        XSSFCell cell = cellOf(key, column);
        cell.setBlank();
        return note(cell, false, "");
    }

    private FilledForm type(XSSFCell cell, String text) {
        cell.setCellValue(text);
        return note(cell, false, text);
    }

    private FilledForm note(XSSFCell cell, boolean isNumber, String content) {
        typed.add(new TypedEntry(
                cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), isNumber, content));
        return this;
    }

    /** Types into the sheet of tasks. */
    public FilledForm task(String key, String column, String text) {
        return textIn("Nhiệm vụ", key, column, text);
    }

    /** Types under a heading of the narrative, counted from 1. */
    public FilledForm narrative(int part, String text) {
        return textIn("Thuyết minh", "muc-" + part, "noi_dung", text);
    }

    private FilledForm textIn(String sheetName, String key, String column, String text) {
        return type(cellIn(workbook.getSheet(sheetName), key, column), text);
    }

    /** What stands in a cell of the sheet of tasks or of the narrative. */
    public String textOfCell(String sheetName, String key, String column) {
        return cellIn(workbook.getSheet(sheetName), key, column).getStringCellValue();
    }

    /** The cell of an indicator's row in a column, by their hidden names. */
    public XSSFCell cell(String indicator, String column) {
        return cellOf(indicator + "|", column);
    }

    private XSSFCell cellOf(String key, String column) {
        return cellIn(sheet(), key, column);
    }

    private static XSSFCell cellIn(XSSFSheet sheet, String key, String column) {
        for (int i = NAMES_ROW + 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null
                    && row.getCell(0) != null
                    && row.getCell(0).getStringCellValue().startsWith(key)) {
                int position = position(sheet, column);
                return row.getCell(position) == null ? row.createCell(position) : row.getCell(position);
            }
        }
        throw new IllegalArgumentException(key);
    }

    private static int position(XSSFSheet sheet, String column) {
        for (var cell : sheet.getRow(NAMES_ROW)) {
            if (cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(column);
    }

    public Path save() throws IOException {
        return saveAs(file);
    }

    public Path saveAs(Path other) throws IOException {
        try (OutputStream out = Files.newOutputStream(other)) {
            workbook.write(out);
        }
        workbook.close();
        return other;
    }
}
