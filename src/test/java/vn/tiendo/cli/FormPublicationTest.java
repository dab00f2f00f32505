package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;

/** A form says of each figure of a sensitive indicator whether it may be published. */
class FormPublicationTest extends CommandTestBase {

    private static final String ROWS = "so-lieu/xa/2025.csv";

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                        QH;Tỷ lệ nữ trong quy hoạch;ty_le;tang;khong;co
                        HD;Số hoạt động;so_luong;tang;khong;
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;QH;cap:xa;2030;>=;30
                        M2;KH;HD;cap:xa;2030;>=;2
                        """)
                .file(ROWS, """
                        don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;cong_khai;nguon
                        A;QH;2026;12;30;;co;Văn phòng
                        A;HD;2026;;;3;;Văn phòng
                        """);
    }

    private String rows() throws IOException {
        return Files.readString(data.folder().resolve(ROWS));
    }

    @Test
    void anEmptiedCellMeansNoLongerPublished() throws IOException {
        Outcome outcome = bringIn(form("A").clear("QH|", "cong_khai").save());

        assertThat(outcome.output())
                .contains("12/30 (Công khai: Có) → 12/30 (Công khai: Không)", "0 số liệu mới, 1 sửa");
        assertThat(rows()).contains("A;QH;2026;12;30;;khong;Văn phòng");
    }

    @Test
    void soItDoesBesideAnotherFigure() throws IOException {
        FilledForm form =
                form("A").clear("QH|", "cong_khai").number("QH", "tu_so", 13).text("QH", "ghi_chu", "đếm lại");
        Outcome outcome = bringIn(form.save());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(rows()).contains("A;QH;2026;13;30;;khong;Văn phòng;chinh_thuc;đếm lại");
    }

    @Test
    void otherEmptiedCellsLeaveWhatTheRowHas() throws IOException {
        String before = rows();
        Outcome outcome =
                bringIn(form("A").clear("QH|", "nguon").clear("HD|", "nguon").save());

        assertThat(outcome.output()).contains("0 số liệu mới, 0 sửa");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void soItIsInACsvFormThatHasTheColumn() throws IOException {
        Path with = folder.resolve("co-cot.csv");
        Files.writeString(with, "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;cong_khai\nA;QH;2026;12;30;;\n");
        Path without = folder.resolve("khong-cot.csv");
        Files.writeString(without, "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri\nA;QH;2026;12;30;\n");

        assertThat(bringIn(without).output()).contains("0 số liệu mới, 0 sửa");
        assertThat(bringIn(with).output()).contains("0 số liệu mới, 1 sửa");
        assertThat(rows()).contains("A;QH;2026;12;30;;khong;Văn phòng");
    }

    /** Nothing that was published is changed, so no reason is asked for, but whoever confirms should know. */
    @Test
    void aFigureThatPagesShowNoLongerIsSaidToBeWithdrawn() throws IOException {
        Outcome outcome = bringIn(form("A").text("QH", "cong_khai", "Không").save());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output()).contains("1 số sẽ không hiện trên trang", "Trong đó 1 số đang công bố bị rút");
    }

    @Test
    void aFormWithoutTheColumnPublishesNoSensitiveFigure() throws IOException {
        FilledForm form = form("A").number("QH", "tu_so", 13).text("QH", "ghi_chu", "đếm lại");
        for (int row = 4; row <= form.sheet().getLastRowNum(); row++) {
            form.sheet().getRow(row).getCell(13).setBlank();
        }
        String before = rows();

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.messages()).contains("Biểu 1: lỗi TD213: biểu này thiếu cột Công khai");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aFormWithoutTheColumnTakesFiguresOfOtherIndicators() throws IOException {
        FilledForm form = form("A").clear("QH|", "tu_so").clear("QH|", "mau_so").number("HD", "gia_tri", 4);
        form.text("HD", "ghi_chu", "đếm lại");
        for (int row = 4; row <= form.sheet().getLastRowNum(); row++) {
            form.sheet().getRow(row).getCell(13).setBlank();
        }

        assertThat(bringIn(form.save()).output()).contains("1 sửa");
    }

    @Test
    void anOlderFormDoesNotPublishAnewWhatWasWithdrawn() throws IOException {
        FilledForm older = form("A").number("QH", "tu_so", 13).text("QH", "ghi_chu", "đếm lại");
        Path saved = older.saveAs(folder.resolve("cu.xlsx"));
        data.replace(ROWS, "A;QH;2026;12;30;;co", "A;QH;2026;12;30;;khong");

        assertThat(bringIn(saved).exitCode()).isZero();

        assertThat(rows()).contains("A;QH;2026;13;30;;khong;Văn phòng");
    }

    /** Of an indicator that is not sensitive, too, for which forms do not ask. */
    @Test
    void inNoWayDoesAMissingColumnPublishWhatWasNot() throws IOException {
        data.replace(ROWS, ";;co;", ";;khong;").replace(ROWS, ";3;;", ";3;khong;");
        Path csv = Files.writeString(
                folder.resolve("bieu.csv"),
                "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri\nA;QH;2026;13;30;\nA;HD;2026;;;4\n");
        Path table = Files.writeString(folder.resolve("bang.csv"), "Đơn vị;Nữ;Tổng;Hoạt động\nXã An;14;30;5\n");

        assertThat(bringIn(csv).exitCode()).isZero();
        assertThat(rows()).contains("A;QH;2026;13;30;;khong;", "A;HD;2026;;;4;khong;");
        Outcome drawn = bringInTables("""
                - {cot: B, la: tu_so, chi_tieu: QH}
                - {cot: C, la: mau_so, chi_tieu: QH}
                - {cot: D, la: gia_tri, chi_tieu: HD}
                """, table);
        assertThat(drawn.exitCode()).as(drawn.messages()).isZero();
        assertThat(rows()).contains("A;QH;2026;14;30;;khong;", "A;HD;2026;;;5;khong;");
        assertThat(bringIn(form("A").number("QH", "tu_so", 15).number("HD", "gia_tri", 6))
                        .exitCode())
                .isZero();
        assertThat(rows()).contains("A;QH;2026;15;30;;khong;", "A;HD;2026;;;6;khong;");
    }

    /** A file that says nothing of definitions may mean the very figure that is held back. */
    @Test
    void besideAnotherDefinitionThatIsHeldBackAMissingColumnPublishesNothing() throws IOException {
        data.file(ROWS, """
                don_vi;chi_tieu;nam;gia_tri;cong_khai;phien_ban
                A;HD;2026;3;khong;2021
                B;HD;2026;3;khong;2021
                """);
        FilledForm form = form("B");
        data.replace(ROWS, ";2021\n", ";2024\n"); // since the form was made
        Path csv = Files.writeString(folder.resolve("bieu.csv"), "don_vi;chi_tieu;nam;gia_tri\nA;HD;2026;4\n");

        Outcome outcome = bringIn(csv, form.number("HD", "gia_tri", 5).save());

        assertThat(outcome.output())
                .contains(
                        "Xã An, 2026, Số hoạt động: 4 (Công khai: Không)",
                        "Xã Bình, 2026, Số hoạt động: 5 (Công khai: Không)",
                        "2 số sẽ không hiện trên trang: biểu hoặc số liệu đang có ghi cong_khai là khong");
        assertThat(rowsOf("A")).contains("A;HD;2026;;;4;;;khong;;");
        assertThat(rowsOf("B")).contains("B;HD;2026;;;5;chinh_thuc;;khong;2021;");
    }

    @Test
    void andAFileThatSaysSoPublishesIt() throws IOException {
        data.file(ROWS, "don_vi;chi_tieu;nam;gia_tri;cong_khai;phien_ban\nA;HD;2026;3;khong;2021\n");
        Path csv = Files.writeString(
                folder.resolve("bieu.csv"), "don_vi;chi_tieu;nam;gia_tri;cong_khai\nA;HD;2026;4;co\n");

        bringIn(csv);

        assertThat(rowsOf("A")).contains("A;HD;2026;;;4;;;co;;");
    }

    private String rowsOf(String unit) throws IOException {
        return Files.readString(data.folder().resolve("so-lieu/xa/nhap/" + unit + "-2026.csv"));
    }
}
