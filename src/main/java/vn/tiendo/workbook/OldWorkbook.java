package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.intake.FilledCell;
import vn.tiendo.intake.FilledCell.Kind;
import vn.tiendo.intake.FilledSheet;

/** Reads the workbooks of Excel 97 to 2003. */
final class OldWorkbook {

    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private OldWorkbook() {}

    static List<FilledSheet> read(byte[] bytes, BiFunction<DiagnosticCode, String, List<FilledSheet>> refused)
            throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)) {
                return refused.apply(DiagnosticCode.WORKBOOK_ENCRYPTED, "");
            }
            if (root.hasEntryCaseInsensitive(MACROS)) {
                return refused.apply(DiagnosticCode.WORKBOOK_WITH_MACROS, "");
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                return refused.apply(DiagnosticCode.WORKBOOK_UNREADABLE, "@foreign");
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
                List<FilledSheet> sheets = new ArrayList<>();
                for (Sheet sheet : workbook) {
                    sheets.add(new FilledSheet(sheet.getSheetName(), cells(sheet, from1904)));
                }
                return sheets;
            }
        }
    }

    private static List<FilledCell> cells(Sheet sheet, boolean from1904) {
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

    private static FilledCell cell(Cell cell, boolean from1904) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return switch (type) {
            case NUMERIC ->
                NumberText.cell(
                        row,
                        column,
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        NumberFormat.of(String.valueOf(cell.getCellStyle().getDataFormatString())),
                        from1904,
                        formula);
            case STRING -> new FilledCell(row, column, Kind.TEXT, cell.getStringCellValue(), false, formula);
            case BOOLEAN ->
                new FilledCell(row, column, Kind.TEXT, cell.getBooleanCellValue() ? "1" : "0", false, formula);
            case ERROR ->
                new FilledCell(
                        row,
                        column,
                        Kind.ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        false,
                        formula);
            default -> FilledCell.text(row, column, "");
        };
    }
}
