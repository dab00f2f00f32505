package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.intake.FilledCell;
import vn.tiendo.intake.FilledCell.Kind;
import vn.tiendo.intake.FilledSheet;
import vn.tiendo.intake.SheetShape;
import vn.tiendo.intake.SheetShape.MergedArea;

/** Reads the workbooks of Excel 97 to 2003. */
final class OldWorkbook {

    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";
    private static final String RECORDS = "Workbook";
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private OldWorkbook() {}

    static List<FilledSheet> read(byte[] bytes, BiFunction<DiagnosticCode, String, List<FilledSheet>> refused)
            throws IOException, SheetLimitException {
        try (POIFSFileSystem files = Poi.call(() -> new POIFSFileSystem(new ByteArrayInputStream(bytes)))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)) {
                return refused.apply(DiagnosticCode.WORKBOOK_ENCRYPTED, "");
            }
            if (root.hasEntryCaseInsensitive(MACROS)) {
                return refused.apply(DiagnosticCode.WORKBOOK_WITH_MACROS, "");
            }
            if (!root.hasEntryCaseInsensitive(RECORDS)) {
                String kind = root.hasEntryCaseInsensitive("Book") ? "@excel95" : "@foreign";
                return refused.apply(DiagnosticCode.WORKBOOK_UNREADABLE, kind);
            }
            OldRecords.check(root, RECORDS);
            return sheets(files);
        }
    }

    private static List<FilledSheet> sheets(POIFSFileSystem files) throws IOException {
        try (HSSFWorkbook workbook = Poi.call(() -> new HSSFWorkbook(files))) {
            boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            List<FilledSheet> sheets = new ArrayList<>();
            for (Sheet sheet : workbook) {
                boolean isHidden =
                        workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
                sheets.add(new FilledSheet(
                        sheets.size() + 1,
                        sheet.getSheetName(),
                        cells(sheet, from1904),
                        shape(sheet, isHidden),
                        OldRemarks.of((HSSFSheet) sheet)));
            }
            return sheets;
        }
    }

    private static SheetShape shape(Sheet sheet, boolean isHidden) {
        Set<Integer> hiddenRows = new HashSet<>();
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNum());
            }
        }
        Set<Integer> hiddenColumns = new HashSet<>();
        for (int i = 0; i < SpreadsheetVersion.EXCEL97.getMaxColumns(); i++) {
            if (sheet.isColumnHidden(i)) {
                hiddenColumns.add(i);
            }
        }
        List<MergedArea> merged = sheet.getMergedRegions().stream()
                .filter(area ->
                        area.getFirstRow() <= area.getLastRow() && area.getFirstColumn() <= area.getLastColumn())
                .map(area -> new MergedArea(
                        area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()))
                .toList();
        return new SheetShape(isHidden, hiddenRows, hiddenColumns, merged);
    }

    private static List<FilledCell> cells(Sheet sheet, boolean from1904) throws IOException {
        List<FilledCell> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                FilledCell filled = cell(cell, from1904);
                if (!filled.text().isEmpty()) {
                    cells.add(filled);
                }
            }
        }
        return cells;
    }

    /** The content of a cell as POI reports it. */
    private record Found(CellType type, boolean isFormula, double number, String text, String format) {

        static Found of(Cell cell) {
            boolean formula = cell.getCellType() == CellType.FORMULA;
            CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
            double number = type == CellType.NUMERIC ? cell.getNumericCellValue() : 0;
            String text = switch (type) {
                case STRING -> cell.getStringCellValue();
                case BOOLEAN -> NumberText.truth(cell.getBooleanCellValue());
                case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
                default -> "";
            };
            String format = String.valueOf(cell.getCellStyle().getDataFormatString());
            return new Found(type, formula, number, text, format);
        }
    }

    private static FilledCell cell(Cell cell, boolean from1904) throws IOException {
        Found found = Poi.call(() -> Found.of(cell));
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return switch (found.type()) {
            case NUMERIC ->
                Double.isFinite(found.number())
                        ? NumberText.cell(
                                row,
                                column,
                                BigDecimal.valueOf(found.number()),
                                NumberFormat.of(found.format()),
                                from1904,
                                found.isFormula())
                        : new FilledCell(row, column, Kind.ERROR, "#NUM!", false, found.isFormula());
            case STRING, BOOLEAN -> new FilledCell(row, column, Kind.TEXT, found.text(), false, found.isFormula());
            case ERROR -> new FilledCell(row, column, Kind.ERROR, found.text(), false, found.isFormula());
            default -> FilledCell.text(row, column, "");
        };
    }
}
