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

/** The sheets of a form for tasks and the narrative. */
class TasksAndNarrativesTest extends CommandTestBase {

    private static final String NARRATIVE = "bao-cao/T/2026.md";

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;so_ky_hieu;ten;don_vi;tu_nam;den_nam
                        KH;01/KH-UBND;Kế hoạch thử;T;2021;2030
                        """)
                .file("nhiem-vu.csv", """
                        ke_hoach;ma_nhiem_vu;noi_dung;chu_tri;thoi_gian
                        KH;III.1;Mở lớp tập huấn;Sở Nội vụ;hằng năm
                        KH;III.2;Kiểm tra việc thực hiện;Sở Nội vụ;2026
                        """)
                .file("ket-qua-nhiem-vu/tinh.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua
                        KH;III.1;T;2025;dang_thuc_hien;Đang chuẩn bị
                        """);
    }

    private Path template(String unit) throws IOException {
        Path form = folder.resolve("bieu-" + unit + ".xlsx");
        Files.deleteIfExists(form);
        Outcome made = run("template", "--unit", unit, "--year", "2026", "--out", form.toString());
        assertThat(made.exitCode()).as(made.messages()).isZero();
        return form;
    }

    private FilledForm form() throws IOException {
        return FilledForm.open(template("T"));
    }

    private String file(String name) throws IOException {
        return Files.readString(data.folder().resolve(name));
    }

    @Test
    void theFormListsTheTasksOfTheUnitsOwnPlan() throws IOException {
        FilledForm form = form();

        assertThat(form.textOfCell("Nhiệm vụ", "KH|III.1", "noi_dung")).isEqualTo("Mở lớp tập huấn");
        assertThat(form.textOfCell("Nhiệm vụ", "KH|III.1", "ke_hoach")).isEqualTo("01/KH-UBND");
        assertThat(form.textOfCell("Nhiệm vụ", "KH|III.1", "lan_truoc")).isEqualTo("Đang thực hiện (2025)");
        assertThat(form.textOfCell("Thuyết minh", "muc-2", "muc")).isEqualTo("Khó khăn, hạn chế");
        assertThat(form.workbook().getSheet("Nhiệm vụ").getProtect()).isTrue();
        assertThat(form.workbook().getSheet("Nhiệm vụ").getDataValidations()).hasSize(2);
        assertThat(FilledForm.open(template("A")).workbook().getSheet("Nhiệm vụ"))
                .as("a commune is not asked about the tasks of the province")
                .isNull();
    }

    @Test
    void whatIsTypedBecomesResultsAndANarrativeThatBuild() throws IOException {
        Path form = form().task("KH|III.1", "trang_thai", "Hoàn thành")
                .task("KH|III.1", "ket_qua", "Đã mở 02 lớp; 60 người dự")
                .task("KH|III.2", "trang_thai", "chưa thực hiện")
                .narrative(1, "Đã mở lớp tập huấn.\n\n- Lớp một\n- Lớp hai\n")
                .narrative(4, "Bố trí kinh phí.")
                .save();

        Outcome outcome = bringIn(form);

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output())
                .contains(
                        "mới      Tỉnh Thử, 2026, nhiệm vụ III.1: Hoàn thành (Kết quả trong năm: Đã mở 02 lớp; 60 người dự)   [",
                        "Nhiệm vụ, ô H7]",
                        "mới      Tỉnh Thử, 2026, Kết quả đạt được: Đã mở lớp tập huấn. ¶ - Lớp một ¶ - Lớp hai (40 ký tự)",
                        "Nhiệm vụ và thuyết minh: 4 mục mới, 0 sửa, 0 không đổi.",
                        "Đã ghi 0 số liệu, 4 mục nhiệm vụ và thuyết minh");
        assertThat(file("ket-qua-nhiem-vu/nhap/T-2026.csv")).isEqualTo("""
                \uFEFFke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua;ghi_chu;minh_hoa
                KH;III.1;T;2026;hoan_thanh;"Đã mở 02 lớp; 60 người dự";;
                KH;III.2;T;2026;chua_thuc_hien;;;
                """);
        assertThat(file(NARRATIVE)).isEqualTo("""
                # Kết quả đạt được

                Đã mở lớp tập huấn.

                - Lớp một
                - Lớp hai

                # Đề xuất

                Bố trí kinh phí.
                """);
        assertThat(file("nguon/nhap.csv")).contains(";T;2026;bieu-T.xlsx;").endsWith(";4;0\n");
        assertThat(run(
                                "build",
                                "--as-of",
                                "2026-12-31",
                                "--out",
                                folder.resolve("site").toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(folder.resolve("site/don-vi/T.html"))).contains("Đã mở 02 lớp; 60 người dự");
    }

    @Test
    void importingTwiceChangesNothingAndANewFormHasItAll() throws IOException {
        Path form = form().task("KH|III.1", "trang_thai", "Hoàn thành")
                .narrative(1, "# Đề mục riêng\nMột dòng")
                .save();
        bringIn(form);
        String once = file(NARRATIVE);

        Outcome again = bringIn(form);

        assertThat(again.output()).contains("0 mục mới, 0 sửa, 2 không đổi").doesNotContain("Đã ghi");
        assertThat(file(NARRATIVE)).isEqualTo(once).contains("## Đề mục riêng");
        FilledForm anew = form();
        assertThat(anew.textOfCell("Nhiệm vụ", "KH|III.1", "trang_thai")).isEqualTo("Hoàn thành");
        assertThat(anew.textOfCell("Thuyết minh", "muc-1", "noi_dung")).isEqualTo("## Đề mục riêng\nMột dòng");
    }

    @Test
    void aPartIsChangedWhereItStandsAndAllElseStays() throws IOException {
        data.file("ket-qua-nhiem-vu/tinh.csv", """
                ke_hoach,ma_nhiem_vu,don_vi,nam,trang_thai,_rieng
                KH,III.1,T,2026,dang_thuc_hien,của tôi
                """).file(NARRATIVE, """
                ---
                minh_hoa: co
                ---

                # I. Kết quả

                Cũ.

                # Đề xuất, kiến nghị

                Giữ nguyên.
                """);
        Path form = form().task("KH|III.1", "trang_thai", "Hoàn thành")
                .narrative(1, "Mới.")
                .narrative(3, "Thiếu người.")
                .save();

        Outcome outcome = bringIn(form);

        assertThat(outcome.output()).contains("nhiệm vụ III.1: Đang thực hiện → Hoàn thành", "1 mục mới, 2 sửa");
        assertThat(file("ket-qua-nhiem-vu/tinh.csv")).contains("KH,III.1,T,2026,hoan_thanh,của tôi");
        assertThat(file(NARRATIVE)).isEqualTo("""
                ---
                minh_hoa: co
                ---

                # I. Kết quả

                Mới.

                # Nguyên nhân

                Thiếu người.

                # Đề xuất, kiến nghị

                Giữ nguyên.
                """);
    }

    @Test
    void emptyCellsTakeNothingAway() throws IOException {
        data.file(NARRATIVE, "# Kết quả đạt được\n\nCũ.\n");
        FilledForm form = form();
        form.narrative(1, "");

        bringIn(form.save());

        assertThat(file(NARRATIVE)).contains("Cũ.");
    }

    /** Such a text is never written over. */
    @Test
    void aNarrativeThatNoFormCanHoldIsLeftToWhoeverWroteIt() throws IOException {
        Path early = form().narrative(1, "Trong biểu.").save();
        data.file(NARRATIVE, "Lời mở đầu.\n\n# Kết quả đạt được\n\nCũ.\n");
        String before = file(NARRATIVE);

        Outcome refused = bringIn(early);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.messages()).contains("Thuyết minh, ô C7: lỗi TD250", "bao-cao/T/2026.md");
        assertThat(file(NARRATIVE)).isEqualTo(before);
        assertThat(form().workbook()
                        .getSheet("Thuyết minh")
                        .getRow(2)
                        .getCell(1)
                        .getStringCellValue())
                .contains("được viết riêng");
    }

    @Test
    void whatIsWrongIsToldWithItsCell() throws IOException {
        FilledForm form = form().task("KH|III.1", "trang_thai", "xong rồi")
                .task("KH|III.2", "ket_qua", "Có kết quả mà không chọn tình trạng")
                .narrative(1, "Liên hệ 0912 345 678");
        form.workbook().getSheet("Nhiệm vụ").createRow(20).createCell(8).setCellValue("Thêm một việc");

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains(
                        "Nhiệm vụ, ô H7: lỗi TD036: «xong rồi» ở cột Tình trạng",
                        "Nhiệm vụ, ô H8: lỗi TD020",
                        "Nhiệm vụ, ô I21: cảnh báo TD249",
                        "Thuyết minh, ô C7: cảnh báo TD015: «Liên hệ 0912 345 678» có thể chứa dữ liệu cá nhân");
    }

    @Test
    void aTaskThatThePlanNoLongerHasIsRefused() throws IOException {
        Path form = form().task("KH|III.2", "trang_thai", "Hoàn thành").save();
        data.file("nhiem-vu.csv", """
                ke_hoach;ma_nhiem_vu;noi_dung
                KH;III.1;Mở lớp tập huấn
                """);

        assertThat(bringIn(form).messages()).contains("Nhiệm vụ, ô H8: lỗi TD060");
    }

    @Test
    void sheetsMayBeMovedRenamedAndTakenOut() throws IOException {
        FilledForm form = form().task("KH|III.1", "trang_thai", "Hoàn thành").narrative(1, "Đã làm.");
        form.workbook().setSheetName(form.workbook().getSheetIndex("Nhiệm vụ"), "NV");
        form.workbook().setSheetOrder("NV", 0);
        form.workbook().removeSheetAt(form.workbook().getSheetIndex("Biểu 1"));
        form.workbook().getSheet("NV").shiftRows(6, 7, 3);

        assertThat(bringIn(form.save()).output()).contains("NV, ô H10]", "Kết quả đạt được: Đã làm.");
    }

    @Test
    void whatStandsOnASheetThatLostItsHiddenCellsIsTold() throws IOException {
        FilledForm form = form().task("KH|III.1", "ket_qua", "Mở 3 lớp").task("KH|III.2", "ghi_chu", "2027");
        form.narrative(2, "Thiếu kinh phí.");
        for (String name : new String[] {"Nhiệm vụ", "Thuyết minh"}) {
            form.workbook().getSheet(name).getRow(4).getCell(0).setBlank();
        }

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains(
                        "Nhiệm vụ, ô I7: lỗi TD244: «Mở 3 lớp»",
                        "Thuyết minh, ô C8: lỗi TD244: «Thiếu kinh phí.»",
                        "Cách sửa: tạo lại biểu");
    }

    @Test
    void aTableCopiedToAnotherSheetIsToldWhereItSaysSomethingElse() throws IOException {
        FilledForm form = form().task("KH|III.1", "trang_thai", "Hoàn thành");
        var copy = form.workbook().createSheet("Bản sao");
        String[][] cells = {{"Nhiệm vụ", "Tình trạng", "Kết quả trong năm"}, {"Mở lớp tập huấn", "Hoàn thành", ""}};
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                (column == 0 ? copy.createRow(row) : copy.getRow(row))
                        .createCell(column)
                        .setCellValue(cells[row][column]);
            }
        }
        Path same = form.save();
        assertThat(bringIn(same).messages()).isEmpty();

        FilledForm other = FilledForm.open(same);
        other.workbook().getSheet("Bản sao").getRow(1).getCell(2).setCellValue("Đã mở 3 lớp");
        assertThat(bringIn(other.save()).messages()).contains("Bản sao, ô C2: lỗi TD244");
    }

    @Test
    void aColumnThatLostItsHiddenNameIsTold() throws IOException {
        FilledForm form = form().task("KH|III.1", "trang_thai", "Hoàn thành").task("KH|III.1", "ket_qua", "Mở 3 lớp");
        form.workbook().getSheet("Nhiệm vụ").getRow(4).getCell(8).setBlank();

        assertThat(bringIn(form.save()).messages()).contains("Nhiệm vụ: lỗi TD213", "Kết quả trong năm");
    }

    @Test
    void tasksAndHeadingsThatChangedPlacesWithoutTheirKeysAreTold() throws IOException {
        FilledForm form =
                form().task("KH|III.1", "trang_thai", "Hoàn thành").task("KH|III.2", "trang_thai", "Chưa thực hiện");
        form.task("KH|III.1", "noi_dung", "Kiểm tra việc thực hiện").task("KH|III.2", "noi_dung", "Mở lớp tập huấn");
        form.narrative(1, "Thiếu kinh phí.");
        form.workbook().getSheet("Thuyết minh").getRow(6).getCell(1).setCellValue("Khó khăn, hạn chế");

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains(
                        "Nhiệm vụ, ô D7: lỗi TD252: ô này cho thấy «Kiểm tra việc thực hiện, 01/KH-UBND», nhưng khóa ẩn"
                                + " của biểu nói là «Mở lớp tập huấn, 01/KH-UBND»",
                        "Nhiệm vụ, ô D8: lỗi TD252",
                        "Thuyết minh, ô B7: lỗi TD252: ô này cho thấy «Khó khăn, hạn chế»");
    }

    @Test
    void otherWordsForATaskDoNoHarm() throws IOException {
        FilledForm form =
                form().task("KH|III.1", "trang_thai", "Hoàn thành").task("KH|III.1", "noi_dung", "Mở lớp (2026)");

        assertThat(bringIn(form.save()).messages()).isEmpty();
    }
}
