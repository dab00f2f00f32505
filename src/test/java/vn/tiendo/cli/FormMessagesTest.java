package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;

/** The import says what is wrong in a form in the words that the form itself shows. */
class FormMessagesTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;don_vi_tinh
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong;
                        HD;Số hoạt động;so_luong;tang;khong;
                        KP;Kinh phí;so_do;tang;khong;triệu đồng
                        TT;Mức tăng;so_do;tang;khong;%
                        CK;Có lãnh đạo nữ;co_khong;tang;khong;
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;CT;cap:xa;2030;>=;30
                        M2;KH;HD;cap:xa;2030;>=;2
                        M3;KH;KP;cap:xa;2030;>=;2
                        M4;KH;TT;cap:xa;2030;>=;2
                        M5;KH;CK;cap:xa;2030;co;
                        """)
                .file("nhiem-vu.csv", """
                        ke_hoach;ma_nhiem_vu;noi_dung
                        KH;NV1;Mở lớp
                        """);
    }

    private static void showInPercent(FilledForm form, Cell cell, double number) {
        var style = form.workbook().createCellStyle();
        style.setDataFormat(form.workbook().createDataFormat().getFormat("0%"));
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    /** The province answers for its plan and tasks, but for no figure. */
    @Test
    void whoIsAskedForNoFigureIsToldWhichFormAsksTheRest() {
        Path file = folder.resolve("bieu.csv");

        Outcome outcome = run("template", "--unit", "T", "--year", "2026", "--format", "csv", "--out", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("«T» không phải nhập số liệu nào cho năm 2026", "Bỏ --format csv");
        assertThat(file).doesNotExist();
        assertThat(run(
                                "template",
                                "--unit",
                                "T",
                                "--year",
                                "2026",
                                "--out",
                                folder.resolve("bieu.xlsx").toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void aTruthValueIsNoNumber() throws IOException {
        FilledForm form = form("A");
        form.cell("CT", "tu_so").setCellValue(true);
        form.number("CT", "mau_so", 3);
        form.cell("HD", "gia_tri").setCellValue(false);
        form.cell("KP", "gia_tri").setCellValue(true);

        assertThat(bringIn(form).messages())
                .contains("ô G7: lỗi TD021: «TRUE»", "ô J8: lỗi TD021: «FALSE»", "ô J9: lỗi TD021: «TRUE»");
    }

    @Test
    void aPercentIsRefusedWhereTheUnitIsNotPercent() throws IOException {
        FilledForm form = form("A");
        showInPercent(form, form.cell("HD", "gia_tri"), 2);
        showInPercent(form, form.cell("KP", "gia_tri"), 0.5);

        assertThat(bringIn(form).messages())
                .contains(
                        "ô J8: lỗi TD021: «200 %» ở cột Giá trị không phải là số dùng được: ô này không nhận phần trăm.",
                        "ô J9: lỗi TD021: «50 %»",
                        "Cách sửa: bỏ dấu %; nếu Excel tự thêm dấu đó thì định dạng ô là Number rồi gõ lại; chỉ ghi số");
    }

    @Test
    void aPercentIsReadAsItIsShownWhereTheUnitIsPercent() throws IOException {
        FilledForm form = form("A");
        showInPercent(form, form.cell("TT", "gia_tri"), 0.5);

        assertThat(bringIn(form).output()).contains("Mức tăng: 50 ");
    }

    @Test
    void aWrongAnswerIsToldWhichSignsMayStandForOne() throws IOException {
        data.file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                        CK;Có lãnh đạo nữ;co_khong;tang;khong;co
                        DT;Việc lồng ghép giới;dinh_tinh;tang;khong;
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M5;KH;CK;cap:xa;2030;co;
                        M6;KH;DT;cap:xa;2030;co;
                        """)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;gia_tri\n");
        FilledForm form = form("A")
                .text("CK", "gia_tri", "X")
                .text("CK", "cong_khai", "X")
                .text("DT", "gia_tri", "X");

        assertThat(bringIn(form).messages())
                .contains(
                        "ô J7: lỗi TD035: «X» ở cột Giá trị",
                        "ô này chỉ nhận Có hoặc Không, hoặc một trong các dấu ...  -  x khi không có câu trả lời; dấu x",
                        "ô N7: lỗi TD035: «X» ở cột Công khai",
                        "ô này chỉ nhận Có hoặc Không; dấu x",
                        "ô J8: lỗi TD036: «X» ở cột Giá trị không có trong danh sách. Có phải là x?",
                        "cột này chỉ nhận: Đạt, Chưa đạt, Đang thực hiện, ..., -, x.");
    }

    /** How often a text is in another. */
    private static int times(String part, String text) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static FilledForm withCutoffOfAll(FilledForm form, String day) {
        form.sheet().getRow(2).getCell(3).setCellValue(day);
        return form;
    }

    @Test
    void theCutoffDayForAllRowsIsToldOnceByItsOwnName() throws IOException {
        FilledForm form = withCutoffOfAll(form("A"), "31/9/2026")
                .number("HD", "gia_tri", 3)
                .number("KP", "gia_tri", 3)
                .number("TT", "gia_tri", 3);

        String messages = bringIn(form).messages();

        assertThat(messages)
                .contains("ô D3: lỗi TD034: «31/9/2026» ở ô “Ngày chốt số liệu chung” không đọc được", "1 lỗi")
                .doesNotContain("nếu khác ngày chung");
        assertThat(times("TD034:", messages)).isEqualTo(1);
    }

    @Test
    void aCutoffDayOutsideItsYearIsDoubtedOnceByItsOwnName() throws IOException {
        FilledForm form = withCutoffOfAll(form("A"), "31/10/2025")
                .number("HD", "gia_tri", 3)
                .number("KP", "gia_tri", 3)
                .text("KP", "ngay_chot", "30/10/2025");

        String messages = bringIn(form).messages();

        assertThat(messages)
                .contains("“Ngày chốt số liệu chung” không hợp", "“Ngày chốt (nếu khác ngày chung)” không hợp");
        assertThat(times("TD132:", messages)).isEqualTo(2);
    }

    @Test
    void aTaskWithoutAStateIsToldAtTheEmptyCell() throws IOException {
        FilledForm form = form("T").task("KH|NV1", "ket_qua", "Đã mở 02 lớp");
        Path marked = folder.resolve("danh-dau");

        Outcome outcome = run("import", form.save().toString(), "--as-of", "2026-11-14", "--marked", marked.toString());

        assertThat(outcome.messages())
                .contains("Nhiệm vụ, ô H7: lỗi TD020: ô Tình trạng của dòng này còn trống", "không xóa dòng")
                .doesNotContain("I7", "xóa cả dòng");
        try (var workbook =
                FilledForm.open(marked.resolve("bieu-T-danh-dau.xlsx")).workbook()) {
            assertThat(workbook.getSheet("Nhiệm vụ").getRow(6).getCell(7).getCellComment())
                    .isNotNull();
        }
    }

    @Test
    void aWebPageIsToldAsOneWhateverItsName() throws IOException {
        Path page = Files.writeString(folder.resolve("bieu.html"), "<html><table><tr><td>7</td></tr></table></html>");

        assertThat(run("import", page.toString(), "--yes").messages())
                .contains("lỗi TD201", "đây là một trang web (HTML), không phải tệp Excel");
    }

    @Test
    void aFormulaWithoutAResultIsNotSaidToHaveOne() throws IOException {
        FilledForm form = form("A");
        form.cell("HD", "gia_tri").setCellFormula("1/0");
        form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        form.cell("KP", "gia_tri").setCellFormula("7+23");

        assertThat(bringIn(form).messages())
                .contains("ô J8: lỗi TD206", "ô J9: lỗi TD207")
                .doesNotContain("TD216");
    }

    @Test
    void numbersAndDaysAreQuotedAsPeopleWriteThem() throws IOException {
        FilledForm form = form("A").number("CT", "gia_tri", 0.455);
        var style = form.workbook().createCellStyle();
        style.setDataFormat(form.workbook().createDataFormat().getFormat("dd/mm/yyyy"));
        form.cell("TT", "gia_tri").setCellValue(java.time.LocalDate.of(2026, 12, 7));
        form.cell("TT", "gia_tri").setCellStyle(style);

        assertThat(bringIn(form).messages())
                .contains("TD209: «0,455»", "ngày «07/12/2026»")
                .doesNotContain("0.455", "2026-12-07");
    }

    @Test
    void choicesAreQuotedInTheWordsOfTheCell() throws IOException {
        FilledForm form = form("A")
                .text("HD", "gia_tri", "Không")
                .text("KP", "gia_tri", "3")
                .text("KP", "trang_thai", "Có")
                .text("TT", "gia_tri", "3")
                .text("TT", "cong_khai", "Sơ bộ");

        assertThat(bringIn(form).messages())
                .contains("ô J8: lỗi TD021: «Không»", "ô L9: lỗi TD036: «Có»", "TD035: «Sơ bộ»")
                .doesNotContain("«khong»", "«co»", "«so_bo»");
    }

    @Test
    void aCutoffDayIsQuotedAsPeopleWriteIt() throws IOException {
        FilledForm form = form("A").number("HD", "gia_tri", 3);
        form.cell("HD", "ngay_chot").setCellValue(java.time.LocalDate.of(2025, 10, 31));

        assertThat(bringIn(form).messages())
                .contains("TD132: ngày «31/10/2025»")
                .doesNotContain("2025-10-31");
    }

    @Test
    void aRowCopiedWithinAFormIsToBeDeletedThere() throws IOException {
        FilledForm form = form("A").number("HD", "gia_tri", 3);
        int row = form.cell("HD", "gia_tri").getRowIndex();
        form.sheet().copyRows(row, row, 20, new org.apache.poi.ss.usermodel.CellCopyPolicy());

        assertThat(bringIn(form).messages())
                .contains("ô J21: lỗi TD215", "xóa dòng chép thừa rồi nhập lại")
                .doesNotContain("ra khỏi thư mục");
    }

    @Test
    void aSheetCopiedWithinAFormIsToBeDeletedThere() throws IOException {
        FilledForm form = form("A").number("HD", "gia_tri", 3);
        form.workbook().cloneSheet(0, "Biểu 1 (2)");

        assertThat(bringIn(form).messages())
                .contains("Biểu 1 (2), ô J8: lỗi TD215", "xóa trang tính chép thừa rồi nhập lại")
                .doesNotContain("ra khỏi thư mục");
    }

    @Test
    void aRowAddedBelowIsToldAsNoneOfTheForm() throws IOException {
        FilledForm form = form("A");
        form.sheet().createRow(20).createCell(9).setCellValue(99);

        assertThat(bringIn(form).messages()).contains("dòng này không phải dòng có sẵn của biểu");
    }

    @Test
    void aFileInAnotherCharacterSetIsToldWithItsLineInWords() throws IOException {
        Files.write(
                data.folder().resolve("so-lieu/xa/2025.csv"),
                "don_vi;chi_tieu;nam;ghi_chu\nA;HD;2025;s\u00F3\n"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(run("check").messages())
                .contains(
                        "2025.csv:2: lỗi TD006",
                        "ở dòng 2, chữ có dấu đã bị lưu sai bảng mã (byte thứ 39, tính từ 0, có giá trị F3");
    }

    @Test
    void signsBetweenThousandsAreNamedWithTheNumberToWrite() throws IOException {
        FilledForm form = form("A")
                .text("HD", "gia_tri", "1,234,567")
                .text("KP", "gia_tri", "1.234,5")
                .text("TT", "gia_tri", "1.234.567");

        assertThat(bringIn(form).messages())
                .contains(
                        "«1,234,567» ở cột Giá trị không phải là số dùng được: dấu phẩy ở đây tách hàng nghìn.",
                        "Cách sửa: viết 1234567; chỉ ghi số",
                        "«1.234,5» ở cột Giá trị không phải là số dùng được: dấu chấm ở đây tách hàng nghìn.",
                        "Cách sửa: viết 1234,5; chỉ ghi số",
                        "«1.234.567» ở cột Giá trị không phải là số dùng được: dấu chấm ở đây tách hàng nghìn.");
    }

    @Test
    void whatStandsBesideAnEmptyFigureIsSaidNotToBeTaken() throws IOException {
        FilledForm form = form("A")
                .number("HD", "gia_tri", 3)
                .text("HD", "ghi_chu", "Cả năm")
                .text("KP", "ghi_chu", "Đang chờ quyết toán")
                .text("TT", "trang_thai", "Ước tính")
                .text("TT", "nguon", "BC số 5")
                .text("TT", "ghi_chu", "Chờ thôn 3");

        Outcome outcome = run("import", form.save().toString(), "--yes", "--as-of", "2026-11-14");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.messages())
                .contains(
                        "ô P9: cảnh báo TD253: «Đang chờ quyết toán» ở cột Ghi chú",
                        "ô L10: cảnh báo TD253: «Ước tính» ở cột Tình trạng số liệu",
                        "ô O10: cảnh báo TD253: «BC số 5» ở cột Nguồn",
                        "ô P10: cảnh báo TD253: «Chờ thôn 3» ở cột Ghi chú")
                .doesNotContain("Cả năm");

        Files.delete(folder.resolve("bieu-A.xlsx"));
        FilledForm again = form("A");
        again.clear("HD|", "gia_tri");
        assertThat(run("import", again.save().toString(), "--yes", "--as-of", "2026-11-15")
                        .messages())
                .contains("ô J8: cảnh báo TD259", "1 cảnh báo")
                .doesNotContain("TD253");
    }

    /** The sign decides; the number is in no figure, which its writer may not have meant. */
    @Test
    void aCountBesideASignIsToldToGoNowhere() throws IOException {
        Outcome outcome = bringIn(form("A").text("CT", "tu_so", "-").number("CT", "mau_so", 12));

        assertThat(outcome.messages())
                .contains(
                        "ô I7: cảnh báo TD188: «12» ở cột Mẫu số không được dùng, vì cột Tử số của dòng này ghi dấu -.",
                        "thì ghi 0, không ghi dấu -); đúng là không có số thì xóa «12».",
                        "0 lỗi, 1 cảnh báo");
        assertThat(run("check").messages()).contains("tu_so ghi dấu -", "1 cảnh báo");
        assertThat(bringIn(form("B").number("CT", "tu_so", 0).number("CT", "mau_so", 12))
                        .messages())
                .isEmpty();
        Files.delete(folder.resolve("bieu-A.xlsx"));
        assertThat(bringIn(form("A").clear("CT", "mau_so")).messages()).doesNotContain("TD188");
    }

    /** Also beside the words of whoever signs. */
    @Test
    void aNumberBelowTheRowsIsToldBesideWhateverWords() throws IOException {
        FilledForm form = form("A").number("HD", "gia_tri", 3);
        var row = form.sheet().createRow(20);
        row.createCell(8).setCellValue("TM. ỦY BAN NHÂN DÂN");
        row.createCell(9).setCellValue(17);

        form.sheet().createRow(21).createCell(9).setCellFormula("7+10");

        assertThat(bringIn(form).messages())
                .contains("ô J21: lỗi TD214: «17» ở cột Giá trị", "ô J22: lỗi TD214: «=…» ở cột Giá trị", "2 lỗi");
    }

    @Test
    void aRateBesideSignsIsNotComparedWithThem() throws IOException {
        assertThat(bringIn(form("A")
                                .text("CT", "tu_so", "-")
                                .text("CT", "mau_so", "-")
                                .number("CT", "gia_tri", 45))
                        .messages())
                .contains("ô J7: lỗi TD031: «45» ở cột Giá trị trái với «-» trên cùng dòng.", "1 lỗi");
    }

    /** Its columns have the names of the data; those of workbooks are nowhere in it. */
    @Test
    void messagesOnACsvFormNameItsOwnColumns() throws IOException {
        Path form = Files.writeString(folder.resolve("bieu.csv"), """
                don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;ngay_chot
                A;CT;2026;;3;;
                A;HD;2026;;;3;30.9.2026
                Xã An;HD;2025;;;3;
                """);

        assertThat(run("import", form.toString(), "--yes").messages())
                .contains(
                        "bieu.csv:2: lỗi TD030: có mau_so nhưng cột tu_so để trống",
                        "bieu.csv:3: lỗi TD034: «30.9.2026» ở cột ngay_chot",
                        "bieu.csv:4: lỗi TD210",
                        "các cột don_vi, chi_tieu, nam ghi «Xã An HD 2025»")
                .doesNotContain("cột Tử số", "Ngày chốt (", "cột ẩn");
    }

    /** To save it as UTF-8 would not help: it would be refused then. */
    @Test
    void aFormSavedAsCsvIsToldAsSuchWhateverItsCharacterSet() throws IOException {
        Path form = folder.resolve("bieu.csv");
        Files.write(
                form,
                ",TT,Ch\u00ec ti\u00eau\ntiendo-bieu;1;A;2026,tt,ten_chi_tieu,tu_so,mau_so,gia_tri\nHD||,1,S\u00f4,,,3\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("import", form.toString(), "--yes").messages())
                .contains("bieu.csv: lỗi TD201", "1 lỗi")
                .doesNotContain("TD006");
    }

    @Test
    void soItIsInACsvForm() throws IOException {
        Path form = folder.resolve("bieu.csv");
        run("template", "--unit", "A", "--year", "2026", "--format", "csv", "--out", form.toString());
        String text = Files.readString(form);
        Files.writeString(form, text.replaceFirst("(?m)^(A;HD;2026;;;;;;;;)(;)", "$1Đang chờ$2"));

        Outcome outcome = run("import", form.toString(), "--yes", "--as-of", "2026-11-14");

        assertThat(outcome.messages()).contains("cảnh báo TD253: «Đang chờ»");
    }

    private static void number(Cell cell, double number, String format) {
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    @Test
    void daysAndNumbersInColumnsOfWordsAreTakenAsTheyAreShown() throws IOException {
        FilledForm form = form("T").task("KH|NV1", "trang_thai", "Hoàn thành");
        var tasks = form.workbook().getSheet("Nhiệm vụ");
        number(tasks.getRow(6).getCell(8), 46326, "dd/mm/yyyy");
        number(tasks.getRow(6).getCell(9), 0.5, "0%");
        number(form.workbook().getSheet("Thuyết minh").getRow(6).getCell(2), 2.5, "General");
        run("import", form.save().toString(), "--yes", "--as-of", "2026-11-14");

        assertThat(Files.readString(data.folder().resolve("ket-qua-nhiem-vu/nhap/T-2026.csv")))
                .contains(";31/10/2026;50 %");
        assertThat(Files.readString(data.folder().resolve("bao-cao/T/2026.md"))).contains("2,5");

        FilledForm figures = form("A").number("HD", "gia_tri", 3).number("KP", "gia_tri", 4);
        number(figures.cell("HD", "ghi_chu"), 46326, "dd/mm/yyyy");
        number(figures.cell("KP", "nguon"), 42, "00000");
        run("import", figures.save().toString(), "--yes", "--as-of", "2026-11-14");

        assertThat(Files.readString(data.folder().resolve("so-lieu/xa/nhap/A-2026.csv")))
                .contains(";31/10/2026", ";00042;");
    }

    @Test
    void wordsThatExcelMadeADayOfAreRefused() throws IOException {
        FilledForm form = form("A").number("HD", "gia_tri", 3);
        number(form.cell("HD", "ghi_chu"), 46082, "mm-yyyy");

        Outcome outcome = run("import", form.save().toString(), "--yes", "--as-of", "2026-11-14");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains(
                        "ô P8: lỗi TD208: ô ở cột Ghi chú là ngày «01/03/2026», không phải chữ", "định dạng ô là Text");
    }

    @Test
    void timesAreToldAsTheyAreShownAndADayWithATimeIsThatDay() throws IOException {
        FilledForm form = form("A").number("HD", "gia_tri", 3);
        number(form.cell("HD", "ngay_chot"), 46341.354167, "dd/mm/yyyy hh:mm");
        number(form.cell("KP", "gia_tri"), 0.354167, "h:mm");
        number(form.cell("TT", "gia_tri"), 1.5, "[h]:mm");
        number(form.cell("CT", "gia_tri"), 46341.354167, "dd/mm/yyyy hh:mm");
        Path mixed = form.save();

        assertThat(bringIn(FilledForm.open(mixed)).messages())
                .contains("là giờ «08:30», không phải số", "là giờ «36:00»", "là ngày giờ «15/11/2026 08:30»")
                .contains("3 lỗi")
                .doesNotContain("1899", "TD034");

        FilledForm right = FilledForm.open(mixed);
        for (String indicator : new String[] {"KP", "TT", "CT"}) {
            right.clear(indicator + "|", "gia_tri");
        }
        assertThat(bringIn(right).exitCode()).isZero();
        assertThat(Files.readString(data.folder().resolve("so-lieu/xa/nhap/A-2026.csv")))
                .contains("A;HD;2026;;;3;;2026-11-15");
    }

    @Test
    void aTimeInPlaceOfADayIsQuotedAsItIsShown() throws IOException {
        FilledForm form = form("A").number("HD", "gia_tri", 3);
        number(form.cell("HD", "ngay_chot"), 0.354167, "h:mm");
        number(form.cell("HD", "ghi_chu"), 46341.354167, "dd/mm/yyyy hh:mm");

        assertThat(bringIn(form).messages())
                .contains("lỗi TD208: ô ở cột Ghi chú là ngày giờ «15/11/2026 08:30»")
                .doesNotContain("1899");

        form = form("B").number("HD", "gia_tri", 3);
        number(form.cell("HD", "ngay_chot"), 0.354167, "h:mm");
        assertThat(bringIn(form).messages()).contains("lỗi TD034: «08:30»").doesNotContain("1899");
    }

    @Test
    void aNoteOfSeveralLinesMovesNoErrorElsewhere() throws IOException {
        FilledForm first = form("A").number("HD", "gia_tri", 3).number("KP", "gia_tri", 4);
        run("import", first.number("TT", "gia_tri", 5).save().toString(), "--yes", "--as-of", "2026-11-14");
        Files.delete(folder.resolve("bieu-A.xlsx"));

        FilledForm again = form("A")
                .text("HD", "ghi_chu", "dòng một\ndòng hai")
                .text("KP", "gia_tri", "bốn")
                .text("TT", "ghi_chu", "ba\ndòng\nnữa");
        Outcome outcome = run("import", again.save().toString(), "--yes", "--as-of", "2026-11-15");

        assertThat(outcome.messages())
                .contains("Biểu 1, ô J9: lỗi TD021: «bốn»")
                .doesNotContain("ô J8", "ô J10", "A-2026.csv");
    }

    @Test
    void soItIsOfTasks() throws IOException {
        data.file("nhiem-vu.csv", """
                ke_hoach;ma_nhiem_vu;noi_dung
                KH;NV1;Mở lớp
                KH;NV2;Mở trường
                """);
        FilledForm first =
                form("T").task("KH|NV1", "trang_thai", "Hoàn thành").task("KH|NV2", "trang_thai", "Hoàn thành");
        run("import", first.save().toString(), "--yes", "--as-of", "2026-11-14");
        Files.delete(folder.resolve("bieu-T.xlsx"));

        FilledForm again =
                form("T").task("KH|NV1", "ghi_chu", "dòng một\ndòng hai").task("KH|NV2", "trang_thai", "Xong rồi");
        Outcome outcome = run("import", again.save().toString(), "--yes", "--as-of", "2026-11-15");

        assertThat(outcome.messages()).contains("Nhiệm vụ, ô H8: lỗi").doesNotContain("T-2026.csv");
    }
}
