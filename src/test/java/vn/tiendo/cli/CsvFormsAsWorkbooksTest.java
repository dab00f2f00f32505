package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;

/** A CSV form opened in Excel, filled in and saved as a workbook, is read as it is. */
class CsvFormsAsWorkbooksTest extends CommandTestBase {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("bieu");

    @BeforeEach
    void makeForm() throws IOException {
        data = SmallData.in(folder)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong
                        HD;Số hoạt động;so_luong;tang;khong
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;CT;cap:xa;2030;>=;30
                        M2;KH;HD;cap:xa;2030;>=;2
                        """)
                .file("so-lieu/xa/2026.csv", """
                        don_vi;chi_tieu;nam;gia_tri;trang_thai
                        A;HD;2026;3;so_bo
                        """);
        Path form = folder.resolve("bieu.csv");
        run("template", "--unit", "A", "--year", "2026", "--format", "csv", "--out", form.toString());
        List<String> lines =
                Files.readString(form).replace("\uFEFF", "").lines().toList();
        for (String line : lines) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String quoted : line.split(";(?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                String text = quoted.replace("\"", "");
                var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                if (text.matches("[0-9]+")) {
                    cell.setCellValue(Integer.parseInt(text)); // as Excel does
                } else if (!text.isEmpty()) {
                    cell.setCellValue(text);
                }
            }
        }
    }

    private void put(int row, String column, Object value) {
        var heads = sheet.getRow(0);
        int at = 0;
        while (!column.equals(heads.getCell(at).getStringCellValue())) {
            at++;
        }
        var cell = sheet.getRow(row).getCell(at);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            cell.setCellStyle(style);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private Outcome bringIn() throws IOException {
        Path file = folder.resolve("bieu.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return bringIn(file);
    }

    @Test
    void itsFiguresAreTaken() throws IOException {
        put(1, "tu_so", 2);
        put(1, "mau_so", 4);
        put(1, "trang_thai", "Sơ bộ");
        put(1, "ngay_chot", LocalDate.of(2026, 10, 31));

        Outcome outcome = bringIn();

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.output())
                .contains("Xã An, 2026, Tỷ lệ cán bộ nữ: 2/4 (", "bieu, ô E2]")
                .contains("1 số liệu mới, 0 sửa, 1 không đổi");
        assertThat(Files.readString(data.folder().resolve("so-lieu/xa/nhap/A-2026.csv")))
                .contains("A;CT;2026;2;4;;so_bo;2026-10-31");
    }

    @Test
    void aFormThatNobodyHasTouchedHasNotComeIn() throws IOException {
        assertThat(bringIn().output())
                .contains("0 số liệu mới, 0 sửa, 1 không đổi")
                .doesNotContain("Ngày nhận biểu");
    }

    @Test
    void whatIsWrongIsToldAtItsCell() throws IOException {
        put(1, "gia_tri", 0.6);
        put(2, "chi_tieu", "");
        put(2, "gia_tri", 2.5);
        workbook.createSheet("Thêm").createRow(0).createCell(0).setCellValue("Số bổ sung 12");
        sheet.getRow(1).createCell(30).setCellValue(5);

        Outcome outcome = bringIn();

        assertThat(outcome.messages())
                .contains(
                        "bieu, ô F2: lỗi TD209: «0,6» ở cột Giá trị",
                        "bieu, ô A3: lỗi TD210: không biết dòng này nói về chỉ tiêu nào của đơn vị nào: các cột don_vi",
                        "bieu, ô AE2: cảnh báo TD249: «5»",
                        "Thêm, ô A1: cảnh báo TD249: «Số bổ sung 12»")
                .doesNotContain("khóa");
    }

    @Test
    void aFigureOfTwoRowsOrInTwoColumnsIsRefused() throws IOException {
        put(1, "gia_tri", 40);
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 5, 5));
        sheet.getRow(0).createCell(30).setCellValue("gia_tri");
        sheet.getRow(1).createCell(30).setCellValue(41);

        assertThat(bringIn().messages())
                .contains("ô F2: lỗi TD256: «40» đứng ở ô gộp của nhiều dòng")
                .contains("ô AE1: lỗi TD243: trang tính này có hai cột cùng tên «gia_tri»; cột thứ hai là cột AE.");
    }

    @Test
    void anUnknownColumnIsToldOf() throws IOException {
        put(1, "tu_so", 2);
        put(1, "mau_so", 4);
        Map.of(0, "Nam", 1, "15")
                .forEach((row, text) -> sheet.getRow(row).createCell(30).setCellValue(text));

        assertThat(bringIn().messages())
                .contains("ô AE1: cảnh báo TD249: «Nam»", "ô AE2: cảnh báo TD249: «15»", "2 cảnh báo");
    }
}
