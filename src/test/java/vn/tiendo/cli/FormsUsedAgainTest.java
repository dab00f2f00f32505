package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;

/** What a form holds from before, or from another form, and what its writer may overlook in it. */
class FormsUsedAgainTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong
                        HD;Số hoạt động;so_luong;tang;khong
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;CT;cap:xa;2030;>=;30
                        M2;KH;HD;B;2030;>=;2
                        """)
                .file("so-lieu/xa/2026.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;trang_thai;ngay_chot
                        A;CT;2026;1;3;;so_bo;2026-06-30
                        B;CT;2026;1;5;;so_bo;2026-06-30
                        B;HD;2026;;;3;so_bo;2026-06-30
                        """);
    }

    private FilledForm withCommonDay(FilledForm form, String day) {
        form.sheet().getRow(2).getCell(3).setCellValue(day);
        return form;
    }

    private String figures() throws IOException {
        return Files.readString(data.folder().resolve("so-lieu/xa/2026.csv"));
    }

    @Test
    void aCommonDayThatNoRowTakesIsTold() throws IOException {
        Outcome outcome = bringIn(withCommonDay(form("B").number("HD", "gia_tri", 4), "31/10/2026"));

        assertThat(outcome.messages())
                .contains("Biểu 1, ô D3: cảnh báo TD257: «31/10/2026» ở ô “Ngày chốt số liệu chung” không được dùng cho"
                        + " 2 dòng đã ghi sẵn một ngày chốt khác: ô M7, M8.");
    }

    @Test
    void aNewFigureWithTheDayOfTheOldOneIsTold() throws IOException {
        FilledForm form = withCommonDay(form("B").number("HD", "gia_tri", 4), "31/10/2026");
        form.clear("CT|", "ngay_chot");

        assertThat(bringIn(form).messages()).contains("TD257", "cho 1 dòng đã ghi sẵn một ngày chốt khác: ô M8.");
        assertThat(figures()).contains("B;CT;2026;1;5;;so_bo;31/10/2026", "B;HD;2026;;;4;so_bo;2026-06-30");
    }

    @Test
    void aDayThatStaysBesideItsOwnFigureIsRight() throws IOException {
        FilledForm form = withCommonDay(form("B").number("CT", "tu_so", 2), "31/10/2026");
        form.clear("CT|", "ngay_chot");

        assertThat(bringIn(form).messages()).doesNotContain("TD257");
        assertThat(figures()).contains("B;CT;2026;2;5;;so_bo;31/10/2026", "B;HD;2026;;;3;so_bo;2026-06-30");
    }

    @Test
    void aDayTypedInARowGoesBeforeTheCommonOne() throws IOException {
        FilledForm form = withCommonDay(form("B").number("HD", "gia_tri", 4), "31/10/2026");
        form.text("HD", "ngay_chot", "15/10/2026").clear("CT|", "ngay_chot");

        assertThat(bringIn(form).messages()).doesNotContain("TD257");
        assertThat(figures()).contains("B;HD;2026;;;4;so_bo;15/10/2026");
    }

    @Test
    void aRowCopiedFromTheFormOfAnotherUnitIsTold() throws IOException {
        FilledForm form = form("A").number("CT", "tu_so", 2);
        var row = form.sheet().createRow(7);
        row.createCell(0).setCellValue("HD||");
        row.createCell(2).setCellValue("Số hoạt động");
        row.createCell(9).setCellValue(5);

        Outcome outcome = bringIn(form);

        assertThat(outcome.messages())
                .contains(
                        "Biểu 1, ô J8: cảnh báo TD258: số ở dòng này là của chỉ tiêu «Số hoạt động», không có trong"
                                + " biểu năm 2026 của đơn vị.",
                        "1 cảnh báo");
        assertThat(outcome.output()).contains("Xã An, 2026, Số hoạt động: 5");
    }

    @Test
    void aFigureThatWasEmptiedIsToldToStay() throws IOException {
        FilledForm form = form("B").clear("CT|", "tu_so").clear("CT|", "mau_so");

        assertThat(bringIn(form).messages())
                .contains(
                        "Biểu 1, ô G7: cảnh báo TD259: nội dung ghi sẵn ở đây đã bị xóa khỏi biểu, nhưng trong dữ liệu vẫn còn «1/5».")
                .contains("1 cảnh báo");
        assertThat(figures()).contains("B;CT;2026;1;5;;so_bo;2026-06-30");
    }

    @Test
    void aColumnThatIsGoneHasNoCellToTellOf() throws IOException {
        data.replace("so-lieu/xa/2026.csv", "trang_thai;ngay_chot", "trang_thai;ghi_chu")
                .replace("so-lieu/xa/2026.csv", "2026-06-30", "tạm tính");
        FilledForm form =
                form("B").number("CT", "tu_so", 2).clear("CT|", "ghi_chu").clear("HD|", "ghi_chu");
        form.sheet().getRow(4).getCell(15).setBlank();

        Outcome outcome = bringIn(form);

        assertThat(outcome.exitCode()).as(outcome.messages()).isLessThan(2);
        assertThat(outcome.messages()).doesNotContain("TD259");
    }

    @Test
    void soItIsInACsvForm() throws IOException {
        Path form = csvForm();
        Files.writeString(form, Files.readString(form).replace("B;CT;2026;1;5;", "B;CT;2026;;;"));

        assertThat(bringIn(form).messages()).contains("bieu.csv:2: cảnh báo TD259", "«1/5»", "1 cảnh báo");
    }

    @Test
    void aFigureThatIsGoneFromTheDataIsNotToldOf() throws IOException {
        FilledForm form = form("B").clear("CT|", "tu_so").clear("CT|", "mau_so");
        data.replace("so-lieu/xa/2026.csv", "B;CT;2026;1;5;;so_bo;2026-06-30\n", "");

        assertThat(bringIn(form).messages()).doesNotContain("TD259");
    }

    @Test
    void soAreWordsBesideAFigureTasksAndPartsOfTheNarrative() throws IOException {
        data.replace("so-lieu/xa/2026.csv", "trang_thai;ngay_chot", "trang_thai;ghi_chu")
                .replace("so-lieu/xa/2026.csv", "2026-06-30", "tạm tính")
                .file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Kế hoạch thử;B;2021;2030
                        """)
                .file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;NV1;Mở lớp\nKH;NV2;Mở trường\n")
                .file("ket-qua-nhiem-vu/2026.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua;ghi_chu
                        KH;NV1;B;2026;dang_thuc_hien;Hai lớp;
                        """)
                .file("bao-cao/B/2026.md", "# Kết quả đạt được\n\nĐã mở hai lớp.\n");
        FilledForm form = form("B").clear("HD|", "ghi_chu");
        form.task("KH|NV1", "ket_qua", "").narrative(1, "");

        assertThat(bringIn(form).messages())
                .contains(
                        "Biểu 1, ô P8: cảnh báo TD259: nội dung ghi sẵn ở đây đã bị xóa khỏi biểu, nhưng trong dữ liệu"
                                + " vẫn còn «tạm tính».",
                        "cảnh báo TD259: nội dung ghi sẵn ở đây đã bị xóa khỏi biểu, nhưng trong dữ liệu vẫn còn «Hai lớp».",
                        "Thuyết minh, ô C7: cảnh báo TD259: nội dung ghi sẵn ở đây đã bị xóa khỏi biểu, nhưng trong dữ liệu"
                                + " vẫn còn «Đã mở hai lớp.».",
                        "3 cảnh báo");
    }

    @Test
    void aDayThatWasEmptiedIsToldToStay() throws IOException {
        FilledForm form = form("B").number("HD", "gia_tri", 4).clear("HD|", "ngay_chot");

        assertThat(bringIn(form).messages())
                .contains(
                        "Biểu 1, ô M8: cảnh báo TD259: nội dung ghi sẵn ở đây đã bị xóa khỏi biểu, nhưng trong dữ liệu"
                                + " vẫn còn «30/06/2026».",
                        "1 cảnh báo");
        assertThat(figures()).contains("B;HD;2026;;;4;so_bo;2026-06-30");
    }

    @Test
    void aDayThatWasEmptiedForTheCommonOneIsRight() throws IOException {
        FilledForm form = withCommonDay(form("B").number("HD", "gia_tri", 4), "31/10/2026");
        form.clear("HD|", "ngay_chot").clear("CT|", "ngay_chot");

        assertThat(bringIn(form).messages()).doesNotContain("TD259");
        assertThat(figures()).contains("B;HD;2026;;;4;so_bo;31/10/2026");
    }

    @Test
    void theDayOfTheOldFigureDoesNotSayThatALateFormIsOfItsYear() throws IOException {
        Path late = form("B").number("HD", "gia_tri", 4).save();

        assertThat(run("import", late.toString(), "--yes", "--as-of", "2027-11-14")
                        .messages())
                .contains("cảnh báo TD254", "không ghi ngày chốt nào mới");
    }

    @Test
    void aNewDaySaysIt() throws IOException {
        Path late = form("B")
                .number("HD", "gia_tri", 4)
                .text("HD", "ngay_chot", "31/12/2026")
                .save();

        assertThat(run("import", late.toString(), "--yes", "--as-of", "2027-11-14")
                        .messages())
                .doesNotContain("TD254");
    }

    /** Its form came on 14 November. */
    @Test
    void aCutoffDayThatHadNotComeIsDoubted() throws IOException {
        FilledForm form = form("B").number("HD", "gia_tri", 4).text("HD", "ngay_chot", "31/12/2026");

        assertThat(bringIn(form).messages())
                .contains(
                        "Biểu 1, ô M8: cảnh báo TD187: ngày chốt «31/12/2026» ở ô “Ngày chốt (nếu khác ngày chung)” là"
                                + " sau ngày nhận biểu 14/11/2026.",
                        "ghi tình trạng số liệu là Ước tính; biểu đến sau ngày 14/11/2026 thì nhập lại với --as-of",
                        "1 cảnh báo")
                .doesNotContain("ngay_danh_gia");
        assertThat(figures()).contains("B;HD;2026;;;4;so_bo;31/12/2026");
    }

    /** Both the as-of date and the day on which the form came are earlier. */
    @Test
    void aCutoffDayIsDoubtedOnce() throws IOException {
        data.file("cau-hinh.yaml", "ngay_danh_gia: 2026-11-01\n");
        FilledForm form = form("B").number("HD", "gia_tri", 4).text("HD", "ngay_chot", "31/12/2026");

        assertThat(bringIn(form).messages())
                .contains("ô M8: cảnh báo TD187", "sau ngày đánh giá 01/11/2026", "1 cảnh báo")
                .doesNotContain("ngày nhận biểu");
    }

    @Test
    void theDayOfAnEstimateMayBeToCome() throws IOException {
        FilledForm form = form("B").number("HD", "gia_tri", 4).text("HD", "ngay_chot", "31/12/2026");

        assertThat(bringIn(form.text("HD", "trang_thai", "Ước tính")).messages())
                .isEmpty();
    }

    @Test
    void soAreDaysAfterTheAsOfDateButNotThoseOfAWholeYear() throws IOException {
        data.file("cau-hinh.yaml", "ngay_danh_gia: 2026-06-15\n");

        assertThat(run("check").messages())
                .contains(
                        "so-lieu/xa/2026.csv:2: cảnh báo TD187: ngày chốt «30/06/2026» ở cột ngay_chot là sau ngày đánh"
                                + " giá 15/06/2026.",
                        "ngày đúng thì sửa ngay_danh_gia (đang là 15/06/2026)",
                        "3 cảnh báo");
        assertThat(bringIn(form("B").number("HD", "gia_tri", 4)).messages())
                .contains("ô M8: cảnh báo TD187: ngày chốt «30/06/2026» ở ô", "sau ngày đánh giá 15/06/2026");

        data.file("cau-hinh.yaml", "ngay_danh_gia: 2026-12-31\n")
                .replace("so-lieu/xa/2026.csv", "2026-06-30", "2027-01-20");
        assertThat(run("check").messages()).doesNotContain("TD187");
    }

    @Test
    void aCsvFormNeedsNoQuotesSoThatAnyProgramMaySaveIt() throws IOException {
        assertThat(csvForm()).content().contains("da_ghi_san").doesNotContain("\"");
    }

    @Test
    void oneWithSemicolonsBetweenWhatItWasFilledWithIsStillUnderstood() throws IOException {
        Path form = csvForm();
        List<String> lines = Files.readAllLines(form);
        String filled = lines.get(1).substring(lines.get(1).lastIndexOf(';') + 1);
        Files.writeString(form, Files.readString(form).replace(filled, '"' + filled.replace(' ', ';') + '"'));
        data.replace("so-lieu/xa/2026.csv", "B;CT;2026;1;5;", "B;CT;2026;2;5;");

        assertThat(filled).contains(" ");
        assertThat(bringIn(form).output()).doesNotContain("2/5 → 1/5");
    }

    @Test
    void aFormThatExcelSavedAsUnicodeTextIsRead() throws IOException {
        String text = Files.readString(csvForm()).replace("B;HD;2026;;;3;", "B;HD;2026;;;4;");
        Path form = folder.resolve("bieu.txt");
        Files.writeString(form, "\uFEFF" + text.replace("\uFEFF", "").replace(';', '\t'), StandardCharsets.UTF_16LE);

        assertThat(bringIn(form).exitCode()).isZero();
        assertThat(figures()).contains("B;HD;2026;;;4;");
    }

    @Test
    void soItIsInAFolderInWhichOtherTextsAreNotes() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("ve"));
        Path form = csvForm();
        Files.writeString(form, Files.readString(form).replace("B;HD;2026;;;3;", "B;HD;2026;;;4;"));
        Files.move(form, forms.resolve("bieu.txt"));
        Files.writeString(forms.resolve("doc-truoc.txt"), "Kính gửi");

        assertThat(bringIn(forms).exitCode()).isZero();
        assertThat(figures()).contains("B;HD;2026;;;4;");
    }

    private Path csvForm() {
        Path form = folder.resolve("bieu.csv");
        run("template", "--unit", "B", "--year", "2026", "--format", "csv", "--out", form.toString());
        return form;
    }
}
