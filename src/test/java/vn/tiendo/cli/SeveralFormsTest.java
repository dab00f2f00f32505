package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;

/** What several forms of one import, and several imports, mean for each other. */
class SeveralFormsTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder).file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong
                        HD;Số hoạt động;so_luong;tang;khong
                        LH;Số lớp học;so_luong;tang;khong
                        """).file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;CT;cap:xa;2030;>=;30
                        M2;KH;HD;cap:xa;2030;>=;2
                        M3;KH;LH;cap:xa;2030;>=;2
                        """);
    }

    @Test
    void aMistakeInOneFormHidesNoneOfAnother() throws IOException {
        Path one = form("A")
                .number("CT", "gia_tri", 0.6)
                .text("HD", "gia_tri", "khoảng 200")
                .save();
        Path other = form("B")
                .number("HD", "gia_tri", 2.5)
                .number("LH", "gia_tri", -3)
                .save();

        Outcome outcome = bringIn(one, other);

        assertThat(outcome.messages().lines().filter(line -> line.contains(": lỗi TD")))
                .extracting(line -> line.replaceFirst(".*/(bieu-.)\\.xlsx, .*, ô (\\w+): lỗi (TD[0-9]+).*", "$1 $2 $3"))
                .containsExactly("bieu-A J7 TD209", "bieu-A J8 TD021", "bieu-B J8 TD027", "bieu-B J9 TD026");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void aRefusedCellIsNoGapOfItsRow() throws IOException {
        FilledForm form = form("A").number("CT", "tu_so", 9).text("HD", "gia_tri", "nhiều");
        form.cell("CT", "mau_so").setCellFormula("1/0");
        form.cell("CT", "mau_so").setCellErrorValue(FormulaError.DIV0.getCode());

        assertThat(bringIn(form.save()).messages())
                .contains("ô I7: lỗi TD206", "ô J8: lỗi TD021", "2 lỗi")
                .doesNotContain("TD030");
    }

    @Test
    void aFormWithTheNameOfAnotherUnitIsNotJudgedAsThatOfItsKey() throws IOException {
        FilledForm form = form("A").text("HD", "gia_tri", "nhiều");
        form.sheet().getRow(1).getCell(1).setCellValue("Đơn vị: Xã Bình (mã B)");

        assertThat(bringIn(form.save()).messages())
                .contains("lỗi TD252", "1 lỗi")
                .doesNotContain("TD021");
    }

    @Test
    void aNarrativeThatNoFormCanHoldHidesNoMistakeOfFigures() throws IOException {
        FilledForm form = form("A").text("HD", "gia_tri", "nhiều");
        form.narrative(1, "Đã mở hai lớp.");
        data.file("bao-cao/A/2026.md", "Lời mở đầu không có đề mục.\n\n# Kết quả đạt được\n\nTốt.\n");

        assertThat(bringIn(form.save()).messages()).contains("lỗi TD250", "ô J8: lỗi TD021");
    }

    private String record() throws IOException {
        return Files.readString(data.folder().resolve("nguon/nhap.csv"));
    }

    @Test
    void theDayOfAFormThatWasTakenInIsCorrectedByTakingItInAgain() throws IOException {
        Path form = form("A").number("HD", "gia_tri", 3).save();
        Files.setLastModifiedTime(form, FileTime.from(Instant.parse("2026-11-17T03:00:00Z")));
        Outcome first = run("import", form.toString(), "--yes");
        assertThat(first.output()).contains("17/11/2026 (1 biểu)", "nhập lại với --as-of");
        String once = record();

        assertThat(run("import", form.toString(), "--yes").output()).doesNotContain("Ngày nhận biểu");
        assertThat(record()).isEqualTo(once).contains("2026-11-17;A;2026;bieu-A.xlsx;");

        Outcome again = run("import", form.toString(), "--yes", "--as-of", "2026-11-20");
        assertThat(again.output())
                .contains(
                        "0 số liệu mới, 0 sửa, 1 không đổi",
                        "chỉ ghi là biểu đã nhận",
                        "Ngày nhận biểu: 20/11/2026 (1 biểu).",
                        "Ngày nhận biểu đã được ghi vào");
        assertThat(record()).isEqualTo(once.replace("2026-11-17", "2026-11-20"));
    }

    @Test
    void aFormThatSaysNothingNewHasComeInAllTheSame() throws IOException {
        data.file("so-lieu/xa/2026.csv", "don_vi;chi_tieu;nam;gia_tri\nA;HD;2026;3\n");
        Path form = form("A").number("HD", "gia_tri", 4).save();
        data.replace("so-lieu/xa/2026.csv", "A;HD;2026;3", "A;HD;2026;4"); // told by telephone

        assertThat(bringIn(form).output()).contains("0 số liệu mới, 0 sửa");

        assertThat(record()).matches("(?s).*\n2026-11-14;A;2026;bieu-A.xlsx;[0-9a-f]{64};0;0\n");
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void soHasACsvForm() throws IOException {
        data.file("so-lieu/xa/2026.csv", "don_vi;chi_tieu;nam;gia_tri\nA;HD;2026;3\n");
        Path form = folder.resolve("bieu.csv");
        run("template", "--unit", "A", "--year", "2026", "--format", "csv", "--out", form.toString());
        assertThat(bringIn(form).output()).doesNotContain("Ngày nhận biểu");
        data.replace("so-lieu/xa/2026.csv", "A;HD;2026;3", "A;HD;2026;4"); // told by telephone
        Files.writeString(form, Files.readString(form).replace("A;HD;2026;;;3;", "A;HD;2026;;;4;"));

        assertThat(bringIn(form).output()).contains("0 số liệu mới, 0 sửa", "Ngày nhận biểu");

        assertThat(record()).matches("(?s).*\n2026-11-14;A;2026;bieu.csv;[0-9a-f]{64};0;0\n");
    }

    /** It may lie in the folder where it was made, beside those that came back. */
    @Test
    void aFormThatNobodyHasTouchedHasNotComeIn() throws IOException {
        data.file("so-lieu/xa/2026.csv", "don_vi;chi_tieu;nam;gia_tri\nA;HD;2026;3\n");

        assertThat(bringIn(form("A").save()).output()).doesNotContain("Ngày nhận biểu");
        assertThat(data.folder().resolve("nguon/nhap.csv")).doesNotExist();
    }

    @Test
    void aFormWithNothingInItHasNotComeIn() throws IOException {
        Path empty = form("A").save();

        assertThat(bringIn(empty).output())
                .contains("Trong đó 1 biểu chưa thấy ai ghi số hay chữ nào mới, không tính là biểu đã nhận: " + empty)
                .doesNotContain("Ngày nhận biểu");
        assertThat(bringIn(empty, form("B").number("HD", "gia_tri", 3).save()).output())
                .contains("Trong đó 1 biểu chưa thấy ai ghi", "Ngày nhận biểu: 14/11/2026 (1 biểu)");
    }

    @Test
    void whereAllHaveSomethingNoneIsNamed() throws IOException {
        assertThat(bringIn(form("A").number("HD", "gia_tri", 3).save()).output())
                .doesNotContain("chưa thấy ai ghi");
    }

    @Test
    void aFormWithNothingInItIsNotInTheRecord() throws IOException {
        bringIn(form("A").save());
        assertThat(data.folder().resolve("nguon/nhap.csv")).doesNotExist();
    }

    private void takesInAs(Path form) throws IOException {
        assertThat(bringIn(form).output()).contains("0 số liệu mới, 0 sửa", "chỉ ghi là biểu đã nhận");
        assertThat(record()).matches("(?s).*\n2026-11-14;A;2026;" + form.getFileName() + ";[0-9a-f]{64};0;0\n");
        assertThat(bringIn(form).output()).doesNotContain("Ngày nhận biểu");
    }

    /** What stays in the data is told; the form has come in for all that. */
    @Test
    void aFormOfWhichCellsWereOnlyEmptiedHasComeIn() throws IOException {
        data.file("so-lieu/xa/2026.csv", "don_vi;chi_tieu;nam;gia_tri\nA;HD;2026;3\n");

        takesInAs(form("A").clear("HD", "gia_tri").save());
    }

    @Test
    void soHasACsvFormOfWhichCellsWereOnlyEmptied() throws IOException {
        data.file("so-lieu/xa/2026.csv", "don_vi;chi_tieu;nam;gia_tri\nA;HD;2026;3\n");
        Path form = folder.resolve("bieu.csv");
        run("template", "--unit", "A", "--year", "2026", "--format", "csv", "--out", form.toString());
        Files.writeString(form, Files.readString(form).replace("A;HD;2026;;;3;", "A;HD;2026;;;;"));

        takesInAs(form);
    }

    @Test
    void soHasOneWhoseTaskOrNarrativeWasOnlyEmptied() throws IOException {
        addPlan();
        Files.delete(data.folder().resolve("so-lieu/xa/2026.csv"));

        takesInAs(form("A").narrative(1, "").save());
    }

    @Test
    void soHasOneInWhichOnlyANoteWasWritten() throws IOException {
        takesInAs(form("A").text("HD", "ghi_chu", "chưa có số").save());
    }

    /** Another plan, which asks for the activities, too, and for the classes alone. */
    private void addPlan() throws IOException {
        data.file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Kế hoạch thử;A;2021;2030
                        K2;Kế hoạch khác;A;2021;2030
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;CT;don_vi;2030;>=;30
                        M2;KH;HD;don_vi;2030;>=;2
                        M3;K2;HD;don_vi;2030;>=;2
                        M4;K2;LH;don_vi;2030;>=;2
                        """)
                .file("so-lieu/xa/2026.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;trang_thai;ghi_chu
                        A;CT;2026;1;3;;so_bo;
                        A;HD;2026;;;3;so_bo;
                        """)
                .file("bao-cao/A/2026.md", "# Kết quả đạt được\n\nĐã mở hai lớp.\n");
    }

    private String figures() throws IOException {
        return Files.readString(data.folder().resolve("so-lieu/xa/2026.csv"));
    }

    @Test
    void theFormsOfTwoPlansComeInTogether() throws IOException {
        addPlan();
        FilledForm one = form("A", "--plan", "KH").number("CT", "tu_so", 2);
        FilledForm other = form("A", "--plan", "K2").number("LH", "gia_tri", 4).number("HD", "gia_tri", 5);
        other.narrative(2, "Thiếu kinh phí.");

        Outcome outcome = bringIn(one.save(), other.save());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(figures()).contains("A;CT;2026;2;3;;so_bo", "A;HD;2026;;;5;so_bo");
        assertThat(Files.readString(data.folder().resolve("bao-cao/A/2026.md")))
                .contains("Đã mở hai lớp.", "Thiếu kinh phí.");
    }

    @Test
    void theFormsOfTwoPlansMaySayTheSameButNothingElse() throws IOException {
        addPlan();
        FilledForm one = form("A", "--plan", "KH").number("CT", "tu_so", 2).number("HD", "gia_tri", 5);
        one.narrative(1, "Đã mở ba lớp.");
        Path first = one.save();
        Path second = form("A", "--plan", "K2")
                .number("LH", "gia_tri", 4)
                .number("HD", "gia_tri", 5)
                .narrative(1, "Đã mở bốn lớp.")
                .save();

        Outcome outcome = bringIn(first, second);

        assertThat(outcome.messages())
                .contains("Thuyết minh, ô C7: lỗi TD215: mục thuyết minh này đã có ở", "xóa chỗ trùng trong biểu kia")
                .contains("1 lỗi")
                .doesNotContain("chuyển biểu kia ra khỏi thư mục");
    }

    @Test
    void anUntouchedCellOfAnOlderFormReplacesNoNewerFigure() throws IOException {
        addPlan();
        FilledForm one = form("A", "--plan", "KH").number("CT", "tu_so", 2).number("HD", "gia_tri", 5);
        one.narrative(1, "Đã mở ba lớp.");
        Path other = form("A", "--plan", "K2")
                .text("HD", "ghi_chu", "tính cả lớp trực tuyến")
                .number("LH", "gia_tri", 4)
                .save();
        assertThat(bringIn(one.save()).exitCode()).isZero();

        Outcome outcome = bringIn(other);

        assertThat(outcome.output())
                .contains("Số lớp học: 4", "1 số liệu mới, 1 sửa")
                .doesNotContain("5 → 3");
        assertThat(figures()).contains("A;HD;2026;;;5;so_bo;tính cả lớp trực tuyến");
        assertThat(Files.readString(data.folder().resolve("bao-cao/A/2026.md"))).contains("Đã mở ba lớp.");
    }

    @Test
    void soItIsInACsvForm() throws IOException {
        addPlan();
        Path form = folder.resolve("bieu.csv");
        run("template", "--unit", "A", "--year", "2026", "--format", "csv", "--out", form.toString());
        String made = Files.readString(form);
        bringIn(form("A").number("HD", "gia_tri", 5).text("HD", "trang_thai", "Ước tính"));
        Files.writeString(form, made.replace("A;LH;2026;;;;", "A;LH;2026;;;4;"));

        Outcome outcome = bringIn(form);

        assertThat(outcome.output()).contains("Số lớp học: 4", "1 số liệu mới, 0 sửa, 2 không đổi");
        assertThat(figures()).contains("A;HD;2026;;;5;uoc_tinh");
        assertThat(made).contains("A;HD;2026;;;3;").contains(";_da_ghi_san\r\n");

        Files.writeString(form, made.replace("A;HD;2026;;;3;", "A;HD;2026;;;7;"));
        assertThat(bringIn(form).output()).contains("5 (Tình trạng số liệu: Ước tính) → 7 (Tình trạng số liệu: Sơ bộ)");
    }

    @Test
    void aTouchedCellIsTakenWithAllThatItsRowShows() throws IOException {
        addPlan();
        Path other = form("A", "--plan", "K2").number("HD", "gia_tri", 7).save();
        assertThat(bringIn(form("A", "--plan", "KH")
                                .number("HD", "gia_tri", 5)
                                .text("HD", "trang_thai", "Ước tính")
                                .save())
                        .exitCode())
                .isZero();

        assertThat(bringIn(other).exitCode()).isZero();

        assertThat(figures()).contains("A;HD;2026;;;7;so_bo");
    }

    @Test
    void aResultOfATaskThatNobodyTouchedReplacesNoNewerOne() throws IOException {
        addPlan();
        data.file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;NV1;Mở lớp\n")
                .file("ket-qua-nhiem-vu/2026.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua;ghi_chu
                        KH;NV1;A;2026;dang_thuc_hien;Hai lớp;
                        """);
        FilledForm older = form("A").task("KH|NV1", "ghi_chu", "theo Công văn 12");
        Path saved = older.saveAs(folder.resolve("cu.xlsx"));
        Files.delete(folder.resolve("bieu-A.xlsx"));
        assertThat(bringIn(form("A")
                                .task("KH|NV1", "trang_thai", "Hoàn thành")
                                .task("KH|NV1", "ket_qua", "Ba lớp")
                                .save())
                        .exitCode())
                .isZero();

        assertThat(bringIn(saved).exitCode()).isZero();

        assertThat(Files.readString(data.folder().resolve("ket-qua-nhiem-vu/2026.csv")))
                .contains("KH;NV1;A;2026;hoan_thanh;Ba lớp;theo Công văn 12");
    }

    @Test
    void aFormThatCameAfterTheAsOfDateIsToldInItsOwnColumn() throws IOException {
        data.file("cau-hinh.yaml", "ngay_danh_gia: 2026-10-31\n");
        assertThat(bringIn(form("A").number("HD", "gia_tri", 3).save()).exitCode())
                .isZero();

        assertThat(run("check").messages())
                .contains("nguon/nhap.csv:2: cảnh báo TD134: «14/11/2026» ở cột ngay_nhan")
                .doesNotContain("ngay_nop");
    }

    @Test
    void ofManyChangesThoseThatReplaceSomethingAreShownFirstAndAll() throws IOException {
        StringBuilder units = new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\nT;Tỉnh Thử;tinh;chinh_quyen;\n");
        StringBuilder figures = new StringBuilder("don_vi;chi_tieu;nam;gia_tri\n");
        for (int i = 0; i < 210; i++) {
            units.append("X" + i + ";Xã " + i + ";xa;chinh_quyen;T\n");
            figures.append("X" + i + ";HD;2026;3\n");
        }
        data.file("don-vi.csv", units.toString())
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;gia_tri;trang_thai\nX209;HD;2026;2;so_bo\n");
        Path csv = Files.writeString(folder.resolve("tat-ca.csv"), figures);

        Outcome outcome = bringIn(csv);

        assertThat(outcome.output().lines().filter(line -> line.startsWith("mới ") || line.startsWith("sửa ")))
                .hasSize(200)
                .anyMatch(line -> line.startsWith("sửa      Xã 209, 2026, Số hoạt động: 2 → 3"));
        assertThat(outcome.output()).contains("… và 10 mục mới nữa.", "209 số liệu mới, 1 sửa");
    }

    @Test
    void aFormThatIsNamedTwiceOrBesideItsFolderIsOneForm() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("bieu"));
        Path form = form("A").number("CT", "tu_so", 2).number("CT", "mau_so", 5).saveAs(forms.resolve("a.xlsx"));

        Outcome outcome = bringIn(forms, form, folder.resolve("bieu/../bieu/a.xlsx"));

        assertThat(outcome.messages()).doesNotContain("TD215");
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
    }
}
