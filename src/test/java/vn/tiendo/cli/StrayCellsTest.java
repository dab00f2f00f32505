package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;

/** What is typed outside the cells of a form is told, since nothing of it is taken. */
class StrayCellsTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder).file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong
                        HD;Số hoạt động;so_luong;tang;khong
                        """).file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;CT;cap:xa;2030;>=;30
                        M2;KH;HD;cap:xa;2030;>=;2
                        """);
    }

    private FilledForm form() throws IOException {
        return form("A").number("HD", "gia_tri", 3);
    }

    private static void put(Sheet sheet, String address, Object value) {
        CellReference at = new CellReference(address);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        var cell = row.getCell(at.getCol()) == null ? row.createCell(at.getCol()) : row.getCell(at.getCol());
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    @Test
    void besideAboveAndBelowTheTable() throws IOException {
        FilledForm form = form();
        put(form.sheet(), "R7", "số của năm học trước");
        put(form.sheet(), "H1", "Người lập: văn phòng");
        put(form.sheet(), "C12", "Ghi chú: chưa có số của hai trường");
        put(form.sheet(), "K8", 5);
        put(form.sheet(), "F7", 9);
        put(form.workbook().getSheet("Thuyết minh"), "E7", "Đã mở lớp");
        put(form.workbook().getSheet("Thuyết minh"), "B4", "Báo cáo thêm");

        Outcome outcome = bringIn(form);

        assertThat(outcome.messages())
                .contains(
                        "Biểu 1, ô R7: cảnh báo TD249: «số của năm học trước» nằm ngoài các ô của biểu",
                        "ô H1: cảnh báo TD249",
                        "ô C12: cảnh báo TD249",
                        "ô K8: cảnh báo TD249: «5»",
                        "ô F7: cảnh báo TD249: «9»",
                        "Thuyết minh, ô E7: cảnh báo TD249",
                        "Thuyết minh, ô B4: cảnh báo TD249")
                .contains("chép vào đúng ô nền vàng")
                .contains("7 cảnh báo");
        assertThat(outcome.output()).contains("1 số liệu mới");
    }

    @Test
    void aSecondDayBesideTheCommonOne() throws IOException {
        FilledForm form = form();
        put(form.sheet(), "D3", "31/10/2026");
        put(form.sheet(), "E3", "15/11/2026");

        assertThat(bringIn(form).messages())
                .contains("ô E3: cảnh báo TD249: «15/11/2026»")
                .contains("1 cảnh báo");
    }

    @Test
    void onSheetsThatTheFormDoesNotHave() throws IOException {
        FilledForm form = form();
        Sheet more = form.workbook().createSheet("Số bổ sung");
        put(more, "B2", "Trường A");
        put(more, "C2", 12);
        put(more, "C3", 14);
        put(form.workbook().getSheet("Hướng dẫn"), "A30", "Xã chưa hiểu bước 3");

        assertThat(bringIn(form).messages())
                .contains(
                        "Số bổ sung, ô B2: cảnh báo TD249: «Trường A» và 2 ô khác của trang này nằm ngoài",
                        "Hướng dẫn, ô A30: cảnh báo TD249")
                .contains("2 cảnh báo");
    }

    /** As where rows were sorted without the hidden column. */
    @Test
    void aNameWhereTheRowHasNoneIsToBeTakenAway() throws IOException {
        data.file("chi-tieu.csv", """
                ma_chi_tieu;ten;loai;ten_tu_so;ten_mau_so;chieu;tong_hop
                CT;Tỷ lệ cán bộ nữ;ty_le;Số cán bộ nữ;Tổng số cán bộ;tang;khong
                HD;Số hoạt động;so_luong;;;tang;khong
                """);
        FilledForm form = form();
        put(form.sheet(), "F8", "Số cán bộ nữ");
        put(form.sheet(), "G8", 3);

        assertThat(bringIn(form).messages())
                .contains(
                        "ô F8: lỗi TD252: ô này cho thấy «Số cán bộ nữ», nhưng khóa ẩn của biểu nói là ô vốn để trống.",
                        "Cách sửa: xóa chữ ở ô này (ô vốn để trống), rồi chép")
                .doesNotContain("«»");
    }

    @Test
    void inCellsMergedOverSeveralPartsOfTheNarrative() throws IOException {
        FilledForm form = form();
        Sheet narrative = form.workbook().getSheet("Thuyết minh");
        put(narrative, "C7", "Viết chung cả bốn mục");
        narrative.addMergedRegion(CellRangeAddress.valueOf("C7:C10"));

        assertThat(bringIn(form).messages())
                .contains("Thuyết minh, ô C7: lỗi TD256: «Viết chung cả bốn mục» đứng ở ô gộp của nhiều dòng")
                .contains("1 lỗi");
    }

    /** One message for the row, which tells how many cells of it go nowhere. */
    @Test
    void inARowAddedBelowThoseOfTheNarrative() throws IOException {
        FilledForm form = form();
        put(form.workbook().getSheet("Thuyết minh"), "B15", "Việc khác");
        put(form.workbook().getSheet("Thuyết minh"), "C15", "Đã mở lớp");

        assertThat(bringIn(form).messages())
                .contains("Thuyết minh, ô C15: cảnh báo TD249: «Đã mở lớp» và 1 ô khác của trang này nằm ngoài")
                .contains("1 cảnh báo");
    }

    @Test
    void aLargeTableBesideIsCounted() throws IOException {
        FilledForm form = form();
        for (int row = 7; row < 107; row++) {
            put(form.sheet(), "R" + row, row);
        }

        assertThat(bringIn(form).messages())
                .contains("ô R26: cảnh báo TD249: «26» và 80 ô khác của trang này")
                .contains("20 cảnh báo");
    }

    @Test
    void signaturesAndAnUntouchedFormAreNotToldOf() throws IOException {
        FilledForm form = form();
        put(form.sheet(), "C14", "Xã An, ngày 14 tháng 11 năm 2026");
        put(form.sheet(), "J15", "CHỦ TỊCH");
        put(form.sheet(), "J18", "Nguyễn Văn Thử");

        assertThat(bringIn(form).messages()).isEmpty();
    }

    @Test
    void thePlaceAndDayOfASignatureAreNoFigures() throws IOException {
        FilledForm form = form();
        put(form.sheet(), "B11", "Người lập biểu");
        put(form.sheet(), "G10", "Xã An, ngày 14 tháng 11 năm 2026");
        put(form.sheet(), "G11", "TM. ỦY BAN NHÂN DÂN");

        Outcome outcome = bringIn(form);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.output()).contains("1 số liệu mới");
    }

    /** Excel keeps what stands in the first of merged cells alone. */
    @Test
    void whatMergedCellsSayHoldsForAllTheirRows() throws IOException {
        FilledForm form = form().number("CT", "tu_so", 2).number("CT", "mau_so", 3);
        form.text("CT", "nguon", "Báo cáo số 12/BC-UBND").text("CT", "ghi_chu", "Đã đối chiếu");
        int first = form.cell("CT", "nguon").getRowIndex();
        for (String column : List.of("nguon", "ghi_chu")) {
            int at = form.cell("CT", column).getColumnIndex();
            form.sheet().addMergedRegion(new CellRangeAddress(first, first + 2, at, at));
        }

        Outcome outcome = bringIn(form);

        assertThat(outcome.messages()).isEmpty();
        assertThat(Files.readString(data.folder().resolve("so-lieu/xa/nhap/A-2026.csv")))
                .contains(
                        "A;CT;2026;2;3;;;;;;Báo cáo số 12/BC-UBND;Đã đối chiếu",
                        "A;HD;2026;;;3;;;;;Báo cáo số 12/BC-UBND;Đã đối chiếu");
    }

    /** Whether the number is that of the first row, or of all, nobody can tell. */
    @Test
    void aFigureInMergedCellsOfSeveralRowsIsRefused() throws IOException {
        FilledForm form = form("A").number("CT", "gia_tri", 40);
        int first = form.cell("CT", "gia_tri").getRowIndex();
        int at = form.cell("CT", "gia_tri").getColumnIndex();
        form.sheet().addMergedRegion(new CellRangeAddress(first, first + 1, at, at));

        Outcome outcome = bringIn(form);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages()).contains("lỗi TD256: «40» đứng ở ô gộp của nhiều dòng");
        assertThat(data.folder().resolve("so-lieu/xa/nhap/A-2026.csv")).doesNotExist();
    }

    /** A form may be merged below its rows, and a row by itself. */
    @Test
    void aFigureInMergedCellsOfOneRowIsTaken() throws IOException {
        FilledForm form = form();
        int last = form.cell("HD", "gia_tri").getRowIndex();
        int at = form.cell("HD", "gia_tri").getColumnIndex();
        form.sheet().addMergedRegion(new CellRangeAddress(last, last + 2, at, at));

        assertThat(bringIn(form).output()).contains("1 số liệu mới");
    }
}
