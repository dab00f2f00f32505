package vn.tiendo.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as somebody in an office draws it, cell by cell. */
public final class DrawnWorkbook {

    private final Workbook workbook;
    private Sheet sheet;
    private int nextRow;

    private DrawnWorkbook(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(sheet);
    }

    public static DrawnWorkbook of(String sheet) {
        return new DrawnWorkbook(new XSSFWorkbook(), sheet);
    }

    public static DrawnWorkbook in(Workbook workbook, String sheet) {
        return new DrawnWorkbook(workbook, sheet);
    }

    /** A formula; its result is calculated when the workbook is saved. */
    public record Formula(String text) {}

    public record Formatted(double number, String format) {}

    public DrawnWorkbook sheet(String name) {
        sheet = workbook.createSheet(name);
        nextRow = 0;
        return this;
    }

    /** The next row: texts, numbers, days, formulas; null leaves a cell out. */
    public DrawnWorkbook row(@Nullable Object... cells) {
        Row row = sheet.createRow(nextRow++);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                put(row.createCell(i), cells[i]);
            }
        }
        return this;
    }

    private void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(style("dd/mm/yyyy"));
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else if (value instanceof Formatted formatted) {
            cell.setCellValue(formatted.number());
            cell.setCellStyle(style(formatted.format()));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** Merges cells, such as {@code C7:D7}. */
    public DrawnWorkbook merge(String... areas) {
        for (String area : areas) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
        return this;
    }

    public DrawnWorkbook hideRow(int number) {
        sheet.getRow(number - 1).setZeroHeight(true);
        return this;
    }

    public DrawnWorkbook hideColumn(int index) {
        sheet.setColumnHidden(index, true);
        return this;
    }

    public DrawnWorkbook hideSheet() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    public Path saveAs(Path file) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        return file;
    }
}
