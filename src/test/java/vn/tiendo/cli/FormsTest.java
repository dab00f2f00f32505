package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.DefaultData;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.intake.FilledForm;
import vn.tiendo.intake.Form;
import vn.tiendo.intake.FormMaker;
import vn.tiendo.intake.FormWords;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.Dataset;
import vn.tiendo.workbook.FormWorkbook;

/** From an empty form to the data, and what is said on the way. */
class FormsTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder).file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;ten_tu_so;ten_mau_so;nhay_cam
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;cong;Số cán bộ nữ;Tổng số cán bộ;
                        QH;Tỷ lệ nữ trong quy hoạch;ty_le;tang;khong;Số nữ;Tổng số;co
                        HD;Số hoạt động;so_luong;tang;khong;;;
                        CK;Có lãnh đạo nữ;co_khong;tang;khong;;;
                        DT;Đã tập huấn;dinh_tinh;tang;khong;;;
                        """).file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;cap:xa;2025;>=;30
                        M2;KH;QH;cap:xa;2030;>=;30
                        M3;KH;HD;cap:xa;2030;>=;2
                        M4;KH;CK;cap:xa;2030;co;
                        M5;KH;DT;cap:xa;2030;=;dat
                        """);
    }

    private Path template(String unit, String... more) {
        Path form = folder.resolve("bieu-" + unit + "-2026.xlsx");
        Outcome outcome = run(Stream.concat(
                        Stream.of("template", "--unit", unit, "--year", "2026", "--out", form.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(outcome.messages()).contains("Đã tạo 1 biểu");
        return form;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(data.folder().relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void aFormAsksForWhatIsExpectedOfTheUnitInWords() throws IOException {
        FilledForm form = FilledForm.open(template("A"));

        assertThat(form.cell("CT", "ten_chi_tieu").getStringCellValue()).isEqualTo("Tỷ lệ cán bộ nữ");
        assertThat(form.cell("CT", "ten_tu_so").getStringCellValue()).isEqualTo("Số cán bộ nữ");
        assertThat(form.cell("CT", "ten_mau_so").getStringCellValue()).isEqualTo("Tổng số cán bộ");
        assertThat(form.cell("CT", "so_truoc").getStringCellValue()).isEqualTo("1/3 (2025)");
        assertThat(form.cell("CT", "tu_so").getCellStyle().getLocked()).isFalse();
        assertThat(form.cell("CT", "ten_chi_tieu").getCellStyle().getLocked()).isTrue();
        assertThat(form.cell("HD", "tu_so").getCellStyle().getLocked()).isTrue();
        assertThat(form.sheet().getProtect()).isTrue();
        assertThat(form.sheet().isFormatCellsLocked())
                .as("a cell that Excel made a day can be made a number again")
                .isFalse();
        assertThat(form.sheet().getPaneInformation().isFreezePane()).isTrue();
        assertThat(form.workbook().isSheetVeryHidden(2)).isTrue();
        assertThat(form.sheet().getDataValidations())
                .hasSizeGreaterThan(15)
                .allMatch(check -> check.getErrorStyle() == DataValidation.ErrorStyle.STOP);
        assertThat(form.workbook().getSheetAt(1).getRow(0).getCell(1).getStringCellValue())
                .isEqualTo("CÁCH GHI BIỂU");
    }

    @Test
    void aFormFitsThePaperWithTheHeadsOnEveryPage() throws IOException {
        XSSFWorkbook form = FilledForm.open(template("A")).workbook();

        for (XSSFSheet sheet : List.of(form.getSheetAt(0), form.getSheetAt(1), form.getSheet("Thuyết minh"))) {
            assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        }
        assertThat(form.getSheetAt(0).getRepeatingRows().formatAsString()).isEqualTo("6:6");
        assertThat(form.getSheetAt(1).getRow(2).getHeightInPoints())
                .as("the height of a row with two lines")
                .isGreaterThan(2 * form.getSheetAt(1).getRow(4).getHeightInPoints() - 4);
    }

    @Test
    void theSameFormHasTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(template("A"));
        Files.delete(folder.resolve("bieu-A-2026.xlsx"));

        assertThat(Files.readAllBytes(template("A"))).isEqualTo(first);
    }

    /** What a province has may all be summed; its form is for its words, and says so. */
    @Test
    void aFormWithoutARowSaysWhy() throws IOException {
        Path form = folder.resolve("bieu.xlsx");
        Outcome outcome = run("template", "--unit", "T", "--year", "2026", "--out", form.toString());

        assertThat(outcome.messages()).contains("tất cả 0 dòng", "số của đơn vị được tính từ các đơn vị bên dưới");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(form))) {
            assertThat(workbook.getSheet("Biểu 1").getRow(3).getCell(1).getStringCellValue())
                    .startsWith("Năm này không phải ghi số nào ở đây")
                    .doesNotContain("ô nền vàng");
        }
        assertThat(run(
                                "template",
                                "--unit",
                                "A",
                                "--year",
                                "2026",
                                "--out",
                                folder.resolve("a.xlsx").toString())
                        .messages())
                .doesNotContain("bên dưới");
    }

    @Test
    void aFormIsNeverWrittenOverAnotherFile() {
        template("A");

        Outcome again = run(
                "mau",
                "--unit",
                "A",
                "--year",
                "2026",
                "--out",
                folder.resolve("bieu-A-2026.xlsx").toString());

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.messages()).contains("không ghi đè");
    }

    @Test
    void eachUnitOfALevelGetsAForm() {
        Path forms = folder.resolve("bieu");

        Outcome outcome = run("template", "--unit", "T", "--level", "xa", "--year", "2026", "--out", forms.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(forms.resolve("bieu-A-2026.xlsx")).exists();
        assertThat(forms.resolve("bieu-B-2026.xlsx")).exists();
    }

    @Test
    void aFilledFormBecomesRowsThatBuild() throws IOException {
        Path form = FilledForm.open(template("A"))
                .number("CT", "tu_so", 12)
                .number("CT", "mau_so", 27)
                .text("QH", "gia_tri", "...")
                .text("QH", "cong_khai", "Có")
                .number("HD", "gia_tri", 3)
                .text("CK", "gia_tri", "Có")
                .text("DT", "gia_tri", "Đang thực hiện")
                .text("CT", "trang_thai", "Sơ bộ")
                .text("CT", "ngay_chot", "31/10/2026")
                .text("CT", "ghi_chu", "Có 2 đồng chí biệt phái")
                .saveAs(folder.resolve("Biểu của xã An (bản cuối).xlsx"));

        Outcome outcome = bringIn(form);

        assertThat(outcome.messages()).contains("Biểu 1, ô I7: cảnh báo TD137").contains("0 lỗi");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output())
                .contains("5 số liệu mới, 0 sửa", "Đã ghi 5 số liệu")
                .contains(
                        "mới      Xã An, 2026, Tỷ lệ cán bộ nữ: 12/27"
                                + " (Tình trạng số liệu: Sơ bộ; Ghi chú: Có 2 đồng chí biệt phái)   [",
                        "mới      Xã An, 2026, Tỷ lệ nữ trong quy hoạch: ... (Công khai: Có)   [",
                        "mới      Xã An, 2026, Số hoạt động: 3   [");
        assertThat(files().get("so-lieu/xa/nhap/A-2026.csv")).isEqualTo("""
                \uFEFFdon_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;trang_thai;ngay_chot;cong_khai;phien_ban;nguon;ghi_chu
                A;CT;2026;12;27;;so_bo;31/10/2026;;;;Có 2 đồng chí biệt phái
                A;QH;2026;;;...;;;co;;;
                A;HD;2026;;;3;;;;;;
                A;CK;2026;;;co;;;;;;
                A;DT;2026;;;dang_thuc_hien;;;;;;
                """);
        assertThat(files().get("nguon/nhap.csv"))
                .matches("(?s).*\\n2026-11-14;A;2026;Biểu của xã An \\(bản cuối\\).xlsx;[0-9a-f]{64};5;0\\n");
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        Path form = FilledForm.open(template("A")).number("HD", "gia_tri", 3).save();
        bringIn(form);
        Map<String, String> once = files();

        Outcome again = bringIn(form);

        assertThat(again.exitCode()).isZero();
        assertThat(again.output()).contains("0 số liệu mới, 0 sửa, 1 không đổi");
        assertThat(files()).isEqualTo(once);
    }

    @Test
    void aChangedFigureIsChangedWhereItStandsAndNothingElse() throws IOException {
        data.file("so-lieu/xa/2026.csv", """
                don_vi,chi_tieu,nam,tu_so,mau_so,gia_tri,_rieng
                B,CT,2026,1,5,,"để, nguyên"
                A,CT,2026,1,3,,của tôi
                """);
        Path form = FilledForm.open(template("A"))
                .number("CT", "tu_so", 2)
                .text("CT", "nguon", "Báo cáo 12/BC-UBND")
                .save();

        Outcome outcome = run("import", form.toString(), "--yes", "--reason", "Đếm lại");

        assertThat(outcome.output()).contains("sửa      Xã An, 2026, Tỷ lệ cán bộ nữ: 1/3 → 2/3", "1 sửa");
        assertThat(files().get("so-lieu/xa/2026.csv")).isEqualTo("""
                don_vi,chi_tieu,nam,tu_so,mau_so,gia_tri,_rieng,trang_thai,nguon,ghi_chu
                B,CT,2026,1,5,,"để, nguyên",,,
                A,CT,2026,2,3,,của tôi,chinh_thuc,Báo cáo 12/BC-UBND,Đính chính: Đếm lại
                """);
    }

    @Test
    void rowsAndSheetsMayHaveMoved() throws IOException {
        FilledForm form = FilledForm.open(template("A")).number("HD", "gia_tri", 3);
        form.sheet().shiftRows(6, form.sheet().getLastRowNum(), 4);
        form.workbook().createSheet("Ghi chép riêng").createRow(0).createCell(0).setCellValue("x");
        form.workbook().setSheetOrder("Ghi chép riêng", 0);
        form.workbook().setSheetName(1, "Sheet1");
        form.workbook().removeSheetAt(form.workbook().getSheetIndex("tiendo"));

        assertThat(bringIn(form.save()).output()).contains("Xã An, 2026, Số hoạt động: 3", "Sheet1, ô J");
    }

    @Test
    void whatIsWrongIsToldWithItsCellAndNothingIsWritten() throws IOException {
        FilledForm form = FilledForm.open(template("A"))
                .number("CT", "tu_so", 30)
                .number("CT", "mau_so", 27)
                .number("QH", "gia_tri", 0.6)
                .text("HD", "gia_tri", "khoảng 12");
        form.cell("CK", "gia_tri").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        form.cell("DT", "gia_tri").setCellFormula("1+1");
        Map<String, String> before = files();

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains("Biểu 1, ô J8: lỗi TD209", "Biểu 1, ô J10: lỗi TD206", "TD206", "Chưa ghi gì.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theRulesForDataAreTheRulesForForms() throws IOException {
        Path form = FilledForm.open(template("A"))
                .number("CT", "tu_so", 30)
                .number("CT", "mau_so", 27)
                .number("QH", "tu_so", 1.5)
                .number("QH", "mau_so", 3)
                .text("HD", "gia_tri", "khoảng 12")
                .text("CK", "gia_tri", "rồi")
                .save();

        Outcome outcome = bringIn(form);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains(
                        "Biểu 1, ô G7: lỗi TD028: tử số «30» lớn hơn mẫu số 27.",
                        "Biểu 1, ô G8: lỗi TD027: «1,5» ở cột Tử số",
                        "Biểu 1, ô J9: lỗi TD",
                        "Biểu 1, ô J10: lỗi TD035")
                .doesNotContain("xem-truoc");
    }

    @Test
    void aPercentIsReadAsItIsShown() throws IOException {
        FilledForm form = FilledForm.open(template("A")).number("QH", "gia_tri", 0.6);
        var style = form.workbook().createCellStyle();
        style.setDataFormat(form.workbook().createDataFormat().getFormat("0.0%"));
        form.cell("QH", "gia_tri").setCellStyle(style);

        assertThat(bringIn(form.save()).output()).contains("Tỷ lệ nữ trong quy hoạch: 60");
    }

    @Test
    void whatExcelTookForADayIsRefused() throws IOException {
        FilledForm form = FilledForm.open(template("A"));
        var style = form.workbook().createCellStyle();
        style.setDataFormat(form.workbook().createDataFormat().getFormat("\"ngày\" dd \"tháng\" mm"));
        form.cell("CT", "gia_tri").setCellValue(java.time.LocalDate.of(2026, 2, 1));
        form.cell("CT", "gia_tri").setCellStyle(style);

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages()).contains("Biểu 1, ô J7: lỗi TD208: ô ở cột Giá trị là ngày «01/02/2026»");
    }

    @Test
    void aSumTypedAsAFormulaIsTakenWithAWord() throws IOException {
        FilledForm form = FilledForm.open(template("A")).number("CT", "mau_so", 40);
        form.cell("CT", "tu_so").setCellFormula("7+23");
        form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("30/40");
        assertThat(outcome.messages()).contains("Biểu 1, ô G7: cảnh báo TD216");
    }

    @Test
    void aRowAddedBelowIsRefusedButSignaturesAreNot() throws IOException {
        FilledForm form = FilledForm.open(template("A")).number("HD", "gia_tri", 3);
        form.sheet().createRow(20).createCell(6).setCellValue("NGƯỜI LẬP BIỂU");
        Path signed = form.saveAs(folder.resolve("ky.xlsx"));
        assertThat(bringIn(signed).exitCode()).isZero();

        form = FilledForm.open(signed);
        form.sheet().createRow(15).createCell(6).setCellValue(99);
        assertThat(bringIn(form.save()).messages()).contains("Biểu 1, ô G16: lỗi TD214");
    }

    @Test
    void twoFormsThatSayTheSameAreOneTooMany() throws IOException {
        Path form = FilledForm.open(template("A")).number("HD", "gia_tri", 3).save();
        Files.copy(form, folder.resolve("copy.xlsx"));

        Outcome outcome = bringIn(form, folder.resolve("copy.xlsx"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains("copy.xlsx, Biểu 1, ô J9: lỗi TD215", "chuyển biểu kia ra khỏi thư mục rồi");
    }

    @Test
    void aCopyIsToldOnceAndAnotherVersionByWhatItSaysOtherwise() throws IOException {
        Path form = FilledForm.open(template("A"))
                .number("HD", "gia_tri", 3)
                .number("CT", "tu_so", 2)
                .number("CT", "mau_so", 3)
                .save();
        Path copy = Files.copy(form, folder.resolve("copy.xlsx"));
        assertThat(bringIn(form, copy).messages()).contains("copy.xlsx, Biểu 1, ô G7: lỗi TD215", "1 lỗi, 0 cảnh báo");

        FilledForm.open(copy).number("HD", "gia_tri", 4).save();
        assertThat(bringIn(form, copy).messages()).contains("copy.xlsx, Biểu 1, ô J9: lỗi TD215", "1 lỗi, 0 cảnh báo");
    }

    /** A form that is not read must not be missed in silence. */
    @Test
    void noSpreadsheetOfAFolderIsPassedOverAndOtherDocumentsAreNamed() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("nhan"));
        FilledForm.open(template("A")).number("HD", "gia_tri", 3).saveAs(forms.resolve("bieu-A.xlsx"));
        Files.writeString(forms.resolve("bieu-B.pdf"), "%PDF-1.4");
        Files.writeString(forms.resolve("ghi-chep.txt"), "");

        Outcome read = bringIn(forms);
        assertThat(read.exitCode()).as(read.messages()).isZero();
        assertThat(read.messages())
                .contains("Chưa đọc những tệp không phải bảng tính", "bieu-B.pdf.")
                .doesNotContain("ghi-chep");

        Files.writeString(forms.resolve("bieu-C.ods"), "PK");
        assertThat(bringIn(forms).messages()).contains("bieu-C.ods: lỗi TD201");
    }

    @Test
    void aFormOfAnotherProjectIsRefused() throws IOException {
        FilledForm form = FilledForm.open(template("A")).number("HD", "gia_tri", 3);
        form.sheet().getRow(4).getCell(0).setCellValue("tiendo-bieu;1;X99999;2026");

        assertThat(bringIn(form.save()).messages()).contains("lỗi TD212: biểu này của đơn vị «X99999»");
    }

    private Outcome answering(String answers, Path form) {
        return InProcess.answering(
                answers, "nhap", form.toString(), "--data", data.folder().toString());
    }

    @Test
    void aLevelAloneIsAskedForTheUnitAboveIt() throws IOException {
        Outcome outcome = run("template", "--level", "xa", "--year", "2026");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("Chưa có đơn vị cấp trên", "--level xa --unit T96");
    }

    @Test
    void withoutAnAnswerNothingIsWritten() throws IOException {
        Path form = FilledForm.open(template("A")).number("HD", "gia_tri", 3).save();
        Map<String, String> before = files();
        assertThat(run("nhap", form.toString()).exitCode()).isEqualTo(2);
        assertThat(answering("không\n", form).messages()).contains("Chưa ghi gì");
        assertThat(files()).isEqualTo(before);
        assertThat(answering("có\n", form).output()).contains("Đã ghi 1 số liệu");
    }

    @Test
    void aCsvFormDoesTheSame() throws IOException {
        Path form = folder.resolve("bieu.csv");
        run("template", "--unit", "A", "--year", "2026", "--format", "csv", "--out", form.toString());
        Files.writeString(form, Files.readString(form).replace("A;CT;2026;;;", "A;CT;2026;12;27;"));

        assertThat(bringIn(form).output()).contains("Xã An, 2026, Tỷ lệ cán bộ nữ: 12/27");

        Files.writeString(form, Files.readString(form).replace("A;CT;2026;12;27;", "A;CT;2026;32;27;"));
        assertThat(bringIn(form).messages()).contains("bieu.csv:2: lỗi TD028");
    }

    /** As Excel writes it: the values that it shows, which may be rounded. */
    @Test
    void aWorkbookSavedAsCsvIsRefusedByThatName() throws IOException {
        Path form = folder.resolve("bieu.csv");
        Files.writeString(form, "Biểu nhập số liệu,,,\n\"tiendo-bieu;1;A;2026\",tu_so,mau_so,gia_tri\nCT,12,27,\n");

        Outcome outcome = bringIn(form);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains("TD201", "bản CSV lưu từ một biểu Excel")
                .doesNotContain("TD145");
    }

    @Test
    void textThatLostItsDiacriticsIsRefusedWithItsCell() throws IOException {
        Path form = FilledForm.open(template("A"))
                .number("HD", "gia_tri", 3)
                .text("HD", "ghi_chu", "S? li?u c?a xã")
                .number("CT", "tu_so", 1)
                .number("CT", "mau_so", 3)
                .text("CT", "nguon", "§ång chÝ l·nh ®¹o")
                .save();

        Outcome outcome = bringIn(form);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages()).contains("Biểu 1, ô O7: lỗi TD");
    }

    @Test
    void aCsvFormInAnotherEncodingIsRefused() throws IOException {
        Path form = folder.resolve("bieu.csv");
        Files.write(
                form,
                "don_vi;chi_tieu;nam;gia_tri;ghi_chu\nA;HD;2026;3;x\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        Outcome outcome = bringIn(form);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages()).contains("bieu.csv:2: lỗi TD");
    }

    @Test
    void aWorkbookThatIsNoFormIsRefusedWithTheNamesOfItsSheets() throws IOException {
        Path other = folder.resolve("khac.xlsx");
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                var out = Files.newOutputStream(other)) {
            workbook.createSheet("Tổng hợp").createRow(0).createCell(0).setCellValue("Tổng cộng");
            workbook.write(out);
        }

        Outcome outcome = bringIn(other);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages()).contains("khac.xlsx: lỗi TD200", "Tổng hợp");
    }

    @Test
    void emptyCellsTakeNothingAway() throws IOException {
        bringIn(FilledForm.open(template("A")).number("HD", "gia_tri", 3).save());
        Map<String, String> before = files();
        before.remove("nguon/nhap.csv"); // it says that this form has come in, too
        Files.delete(folder.resolve("bieu-A-2026.xlsx"));
        FilledForm form = FilledForm.open(template("A"));
        assertThat(form.cell("HD", "gia_tri").getCellType()).isEqualTo(CellType.NUMERIC);
        form.cell("HD", "gia_tri").setBlank();

        bringIn(form.save());

        assertThat(files()).containsAllEntriesOf(before);
    }

    /** Pages say who was in time by this day. */
    @Test
    void theDayOnWhichAFormCameIsSaidBeforeItIsTaken() throws IOException {
        run(
                "template",
                "--unit",
                "A",
                "--year",
                "2026",
                "--out",
                folder.resolve("a.xlsx").toString());
        Path form = FilledForm.open(folder.resolve("a.xlsx"))
                .number("CT", "tu_so", 1)
                .number("CT", "mau_so", 3)
                .save();
        Files.setLastModifiedTime(form, FileTime.from(Instant.parse("2026-11-17T18:30:00Z")));

        assertThat(run("import", form.toString()).output())
                .contains("Ngày nhận biểu, lấy theo ngày lưu tệp: 18/11/2026 (1 biểu).", "--as-of");
        assertThat(run("import", form.toString(), "--as-of", "2026-11-14").output())
                .contains("Ngày nhận biểu: 14/11/2026 (1 biểu).");
    }

    /** Of many units and years of the default data: what a form is filled with already is what the data say. */
    @Test
    void formsOfTheDefaultDataComeBackUnchanged() throws IOException {
        assertThat(comeBack(4)).contains("0 số liệu mới, 0 sửa").doesNotContain("Đã ghi");
    }

    @Test
    @Tag("large")
    void allFormsOfTheDefaultDataComeBackUnchanged() throws IOException {
        assertThat(comeBack(1)).contains("0 số liệu mới, 0 sửa").doesNotContain("Đã ghi");
    }

    private String comeBack(int oneOf) throws IOException {
        Path copy = folder.resolve("copy");
        DefaultData.copyTo(copy);
        Dataset dataset = new DatasetLoader().load(copy, new Diagnostics());
        FormWords words = new FormWords();
        FormMaker maker = new FormMaker(dataset, words);
        Path forms = Files.createDirectory(folder.resolve("forms"));
        int number = 0;
        for (var unit : dataset.units().all()) {
            for (int year = 2015; year <= 2026; year++) {
                Form form = maker.of(unit, year, Optional.empty());
                boolean isFilled =
                        form.rows().stream().anyMatch(row -> !row.entries().isEmpty())
                                || form.tasks().stream()
                                        .anyMatch(task -> !task.entries().isEmpty());
                if (isFilled && number++ % oneOf == 0) {
                    Files.write(forms.resolve(number + ".xlsx"), FormWorkbook.of(form, words));
                }
            }
        }
        assertThat(number).isGreaterThan(100);
        Outcome outcome = InProcess.run("import", forms.toString(), "--yes", "--data", copy.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return outcome.output();
    }

    /** Figures worked out anew for the places of today are allowed; whoever types them should know that they are such. */
    @Test
    void aFormForAYearBeforeItsUnitSaysSoAndSoDoesTheImport() throws IOException {
        data.file("don-vi.csv", """
                ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay
                T;Tỉnh Thử;tinh;chinh_quyen;;
                A;Xã An;xa;chinh_quyen;T;2026-07-01
                B;Xã Bình;xa;chinh_quyen;T;
                """).file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\n");
        Path file = folder.resolve("bieu.xlsx");

        Outcome made = run("template", "--unit", "A", "--year", "2025", "--out", file.toString());
        Outcome outcome =
                bringIn(FilledForm.open(file).number("HD", "gia_tri", 4).save());

        assertThat(made.messages()).contains("Lưu ý: năm 2025 chưa có hoặc không còn Xã An.");
        assertThat(outcome.messages()).contains("Biểu 1, ô J9: cảnh báo TD071: Xã An chỉ tồn tại từ 01/07/2026");
        assertThat(outcome.output()).contains("1 số liệu mới");
    }

    /** The import goes by the ending: it refuses a CSV file that is named .xlsx. */
    @Test
    void aFormIsNotNamedLikeAFileOfAnotherKind() throws IOException {
        for (List<String> wrong : List.of(
                List.of("csv", "e.xlsx", ".csv"), List.of("xlsx", "b.docx", ".xlsx"), List.of("xlsx", "b", ".xlsx"))) {
            Path file = folder.resolve(wrong.get(1));

            Outcome outcome = run(
                    "template", "--unit", "A", "--year", "2026", "--format", wrong.get(0), "--out", file.toString());

            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.messages()).contains(wrong.get(1), "không kết thúc bằng " + wrong.get(2));
            assertThat(file).doesNotExist();
        }
        Path upper = folder.resolve("B.XLSX");
        assertThat(run("template", "--unit", "A", "--year", "2026", "--out", upper.toString())
                        .exitCode())
                .isZero();
        Path inFolder = Files.createDirectory(folder.resolve("e.docx"));
        assertThat(run("template", "--unit", "A", "--year", "2026", "--out", inFolder.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void aFileWhereAFolderIsNeededIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xlsx"), "a");

        for (String out : List.of("x.xlsx", "x.xlsx/bieu")) {
            Outcome outcome = run(
                    "template",
                    "--unit",
                    "T",
                    "--level",
                    "xa",
                    "--year",
                    "2026",
                    "--out",
                    folder.resolve(out).toString());

            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.messages())
                    .startsWith("«" + file + "» là một tệp, không phải thư mục.")
                    .doesNotContain("Đã có tệp");
        }
        assertThat(file).hasContent("a");
    }
}
