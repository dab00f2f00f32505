package vn.tiendo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    private static final String FILE = "so-lieu/xa/2025.csv";
    private static final String LINE = "06253;NU-QH;2025;;;khoảng 12;;";

    @Test
    void textNamesPlaceValueReasonAndRemedyAndPointsAtTheCell() throws IOException {
        Diagnostic diagnostic = cell(DiagnosticCode.NOT_A_NUMBER, 14, "gia_tri", "khoảng 12");

        assertThat(text(List.of(diagnostic), new SourceExcerpt(14, LINE, 19, 9)))
                .isEqualTo("""
                        data/so-lieu/xa/2025.csv:14: lỗi TD021: «khoảng 12» ở cột gia_tri không phải là số.
                            14 | 06253;NU-QH;2025;;;khoảng 12;;
                               |                    ^^^^^^^^^
                          Vì sao: mỗi ô số chỉ nhận một số, hoặc một trong các dấu ... - x.
                          Cách sửa: chỉ ghi số; ước lượng thì đặt cột trang_thai là uoc_tinh, giải thích ghi vào cột ghi_chu. Xem loi/TD021.md trong tài liệu kèm theo.

                        1 lỗi, 0 cảnh báo trong 1 tệp; chưa ghi trang nào.
                        """);
    }

    @Test
    void nothingIsSaidOfATargetThatIsTrueOfFiguresOnly() throws IOException {
        for (DiagnosticCode code : List.of(
                DiagnosticCode.NOT_A_NUMBER,
                DiagnosticCode.UNKNOWN_MARK,
                DiagnosticCode.EXCEL_ERROR,
                DiagnosticCode.NEGATIVE_COUNT,
                DiagnosticCode.RATE_OUT_OF_RANGE)) {
            String text = text(List.of(
                    new Diagnostic(code, SourceLocation.ofCell("muc-tieu.csv", 2, "gia_tri", "..."), List.of())));
            assertThat(text).contains("«...»").doesNotContain("trang_thai", "ghi_chu", "không phát sinh", "tử số");
        }
    }

    @Test
    void whyANumberOutOfItsRangeWillNotDoIsSaidForItsColumn() throws IOException {
        assertThat(text(List.of(new Diagnostic(
                        DiagnosticCode.INTEGER_OUT_OF_RANGE,
                        SourceLocation.ofCell("chi-tieu.csv", 2, "so_le", "9"),
                        List.of("0", "6")))))
                .contains("Vì sao: so_le là số chữ số sau dấu phẩy", "chính xác quá 6 chữ số.\n");
        assertThat(text(List.of(new Diagnostic(
                        DiagnosticCode.INTEGER_OUT_OF_RANGE,
                        SourceLocation.ofCell("phan-to.csv", 2, "thu_tu", "hai"),
                        List.of("0", "10000")))))
                .contains("Vì sao: thu_tu là thứ tự của nhóm");
    }

    @Test
    void aRowTwiceIsARowOfFiguresOnlyAmongFigures() throws IOException {
        for (String file : List.of("sap-xep.csv", "nop-bao-cao.csv", "ket-qua-nhiem-vu/a/b.csv", FILE)) {
            String text = text(List.of(
                    new Diagnostic(DiagnosticCode.DUPLICATE_ROW, SourceLocation.ofLine(file, 3), List.of("2", "A"))));
            assertThat(text.contains("phien_ban")).as(file).isEqualTo(file.equals(FILE));
            assertThat(text.contains("số liệu chỉ")).as(file).isEqualTo(file.equals(FILE));
        }
    }

    @Test
    void theSignsOfAnAnswerAreAllThatAreAccepted() throws IOException {
        String text = text(List.of(new Diagnostic(
                DiagnosticCode.COMPARISON_DOES_NOT_FIT,
                SourceLocation.ofCell("muc-tieu.csv", 2, "so_sanh", "="),
                List.of("co_khong", "@comparison_yes_no"))));
        assertThat(text).contains("so_sanh «=»", "chỉ so sánh bằng: co, hoặc = khi gia_tri là co.\n");
    }

    @Test
    void aNumberIsReadInTwoWaysOnlyWhereBothMakeSense() throws IOException {
        assertThat(text(List.of(cell(DiagnosticCode.AMBIGUOUS_RATE, "1.234", "1,234", "1234"))))
                .contains("có thể hiểu theo hai cách: 1,234 hoặc 1234.\n", "ghi 1,234 nếu là 1,234 %; tỷ lệ");
        assertThat(text(List.of(cell(DiagnosticCode.AMBIGUOUS_RATE, "0.500", "", "", "0,500"))))
                .contains("Có phải là 0,500?\n", "thập phân: ghi 0,500; tỷ lệ")
                .doesNotContain("hai cách");
    }

    @Test
    void whatIsWrongWithANumberIsSaidInItsOwnWords() throws IOException {
        assertThat(text(List.of(cell(DiagnosticCode.NOT_THE_QUOTIENT, "0", "0", "0", "", "-"))))
                .contains("không khớp: 0 trên 0 là không phát sinh, ghi dấu -.\n");
        assertThat(text(List.of(cell(DiagnosticCode.NOT_THE_QUOTIENT, "50", "1", "4", "25"))))
                .contains("không khớp: 1 trên 4 cho 25.\n");
        assertThat(text(List.of(cell(DiagnosticCode.NOT_A_NUMBER, "9".repeat(20), "@count_too_large", "15"))))
                .contains("không phải là số dùng được: số quá lớn (nhiều nhất 15 chữ số).\n");
    }

    @Test
    void limitsAndLevelsAreSaidAsOneSaysThem() throws IOException {
        assertThat(text(List.of(cell(DiagnosticCode.TABLE_TOO_LARGE, "a", "@long_cell", "32767"))))
                .contains(": ô dài hơn 32.767 ký tự ở cột gia_tri.\n");
        assertThat(text(List.of(cell(DiagnosticCode.MARKDOWN_BEYOND_LIMIT, "", "@too_deep", "2000", "50"))))
                .contains(": bài viết lồng nhau 2.000 tầng; nhiều nhất được 50 tầng.\n");
        assertThat(text(List.of(cell(DiagnosticCode.LEVEL_ABOVE_PARENT, "A", "@level_huyen", "Xã An", "@level_xa"))))
                .contains("đơn vị cấp huyện không thể trực thuộc Xã An là cấp xã.\n");
        assertThat(text(List.of(cell(DiagnosticCode.UNIT_IN_WRONG_FOLDER, "A", "@level_huyen", "@level_xa", "huyen"))))
                .contains("là cấp huyện nhưng tệp nằm trong thư mục của cấp xã.\n", "so-lieu/huyen/");
    }

    @Test
    void aRateThatMayBeAShareOfOneIsNotQuotedInOtherDigitsThanItsCellHas() throws IOException {
        assertThat(text(List.of(cell(DiagnosticCode.PROBABLY_A_SHARE_OF_ONE, "0,5"))))
                .contains(": số ở cột gia_tri được hiểu là 0,5 %;")
                .doesNotContain("«");
    }

    private static Diagnostic cell(DiagnosticCode code, String value, String... arguments) {
        return new Diagnostic(code, SourceLocation.ofCell(FILE, 2, "gia_tri", value), List.of(arguments));
    }

    @Test
    void nothingIsSaidAboutANearestCodeWhereThereIsNone() throws IOException {
        assertThat(text(List.of(reference("X01")))).contains("không có trong don-vi.csv. Có phải là X01?\n");
        assertThat(text(List.of(reference("")))).contains("không có trong don-vi.csv.\n");
    }

    @Test
    void longValuesAreCutAndControlCharactersShown() throws IOException {
        String value = "\u001B[31m\u202E" + "a".repeat(100);
        String text = text(List.of(cell(DiagnosticCode.NOT_A_NUMBER, 1, "gia_tri", value)));

        assertThat(text).contains("«\\u001B[31m\\u202E" + "a".repeat(64) + "…»").doesNotContain("\u001B", "\u202E");
    }

    @Test
    void fileNamesAndArgumentsCannotReachTheTerminalRaw() throws IOException {
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticCode.UNKNOWN_FILE, SourceLocation.ofFile("a\u001B[2J.txt"), List.of("b\u0007"));

        assertThat(text(List.of(diagnostic)))
                .contains("a\\u001B[2J.txt", "b\\u0007")
                .doesNotContain("\u001B", "\u0007");
    }

    @Test
    void anExcerptOfALongLineKeepsTheCaretUnderTheValue() throws IOException {
        String line = "x".repeat(500) + ";sai;" + "y".repeat(500);
        String[] lines = text(
                        List.of(cell(DiagnosticCode.NOT_A_NUMBER, 3, "gia_tri", "sai")),
                        new SourceExcerpt(3, line, 501, 3))
                .split("\n", -1);

        int caret = lines[2].indexOf('^');
        assertThat(lines[1].substring(caret, caret + 3)).isEqualTo("sai");
        assertThat(lines[2]).endsWith(" ^^^");
        assertThat(lines[1].length()).isLessThan(130);
    }

    @Test
    void textStopsAfterTwoHundredAndCountsTheRest() throws IOException {
        List<Diagnostic> many = IntStream.rangeClosed(1, 250)
                .mapToObj(line -> cell(DiagnosticCode.NOT_A_NUMBER, line, "gia_tri", "a"))
                .toList();
        String text = text(many);

        assertThat(text).contains("2025.csv:200:", "… và 50 thông báo khác").doesNotContain("2025.csv:201:");
        assertThat(text).endsWith("250 lỗi, 0 cảnh báo trong 1 tệp; chưa ghi trang nào.\n");
    }

    @Test
    void errorsComeBeforeWarnings() throws IOException {
        Diagnostic warning = new Diagnostic(DiagnosticCode.UNKNOWN_FILE, SourceLocation.ofFile("a"), List.of(""));
        String text = text(List.of(warning, cell(DiagnosticCode.NOT_A_NUMBER, 1, "gia_tri", "a")));

        assertThat(text.indexOf("lỗi TD021")).isLessThan(text.indexOf("cảnh báo TD003"));
    }

    @Test
    void withoutErrorsItIsNotSaidThatNothingWasWritten() throws IOException {
        assertThat(text(List.of())).isEqualTo("0 lỗi, 0 cảnh báo, 0 ghi chú.\n");
    }

    @Test
    void jsonHoldsEverythingOfEverySeverity() throws IOException {
        Diagnostic warning =
                new Diagnostic(DiagnosticCode.UNKNOWN_FILE, SourceLocation.ofFile("a\"\\\u0001<"), List.of(""));
        Diagnostic note = new Diagnostic(
                DiagnosticCode.NOT_PUBLISHED,
                SourceLocation.ofCell("chi-tieu.csv", 2, "ma_chi_tieu", "CT1"),
                List.of("3", "Tên"));
        StringBuilder out = new StringBuilder();
        new DiagnosticPrinter("data", location -> Optional.empty()).printJson(List.of(warning, note), 3, out);

        assertThat(out.toString())
                .startsWith(
                        "{\"errors\":[\n{\"code\":\"TD003\",\"severity\":\"warning\",\"file\":\"a\\\"\\\\\\u0001\\u003c\","
                                + "\"line\":0,\"column\":\"\",\"message\":\"")
                .contains(
                        "\"code\":\"TD082\",\"severity\":\"info\",\"file\":\"chi-tieu.csv\",\"line\":2,"
                                + "\"column\":\"ma_chi_tieu\"",
                        "\"hint\":\"")
                .endsWith("],\"counts\":{\"errors\":0,\"warnings\":1,\"infos\":1,\"files\":2,\"acknowledged\":3}}\n");
    }

    @Test
    void jsonIsCompleteWhereTextStops() throws IOException {
        StringBuilder out = new StringBuilder();
        List<Diagnostic> many = Collections.nCopies(1000, cell(DiagnosticCode.NOT_A_NUMBER, 1, "gia_tri", "a"));
        new DiagnosticPrinter("data", location -> Optional.empty()).printJson(many, 0, out);

        assertThat(out.toString().split("TD021", -1)).hasSize(1001);
    }

    private static Diagnostic cell(DiagnosticCode code, int line, String column, String value) {
        return new Diagnostic(code, SourceLocation.ofCell(FILE, line, column, value), List.of());
    }

    private static Diagnostic reference(String nearest) {
        return new Diagnostic(
                DiagnosticCode.UNKNOWN_REFERENCE,
                SourceLocation.ofCell(FILE, 2, "don_vi", "X1"),
                List.of("don-vi.csv", nearest));
    }

    private static String text(List<Diagnostic> diagnostics) throws IOException {
        StringBuilder out = new StringBuilder();
        new DiagnosticPrinter("data", location -> Optional.empty()).printText(diagnostics, out);
        return out.toString();
    }

    private static String text(List<Diagnostic> diagnostics, SourceExcerpt excerpt) throws IOException {
        StringBuilder out = new StringBuilder();
        new DiagnosticPrinter("data/", location -> Optional.of(excerpt)).printText(diagnostics, out);
        return out.toString();
    }

    @Test
    void formsAreNoFilesOfTheDataAndHaveNoPagesAtStake() throws IOException {
        Diagnostic one = new Diagnostic(
                DiagnosticCode.NOT_A_NUMBER,
                SourceLocation.ofCell("a.xlsx, Biểu 1, ô G7", 0, "tu_so", "ba"),
                List.of());
        StringBuilder out = new StringBuilder();

        DiagnosticPrinter.ofForms().printText(Collections.nCopies(201, one), out);

        assertThat(out.toString())
                .startsWith("a.xlsx, Biểu 1, ô G7: lỗi TD021")
                .endsWith("… và 1 thông báo khác; thêm --marked THƯ-MỤC để có tất cả trong một trang.\n"
                        + "201 lỗi, 0 cảnh báo khi nhập các biểu.\n");
    }
}
