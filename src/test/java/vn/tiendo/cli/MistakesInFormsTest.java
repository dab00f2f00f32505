package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;

/**
 * The mistakes that officials make in CSV files, made in a form: Excel's own checks prevent them, or the import tells
 * them with their cell. What a form has no cell for – codes, official codes, targets, days of handing in, narratives of
 * other kinds of files – cannot be mistaken in it.
 */
class MistakesInFormsTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        StringBuilder indicators = new StringBuilder("ma_chi_tieu;ten;ten_ngan;loai;chieu;tong_hop\n");
        StringBuilder targets = new StringBuilder("ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri\n");
        for (int i = 1; i <= 4; i++) {
            indicators.append("TL%d;Tỷ lệ thứ %d;;ty_le;tang;khong\n".formatted(i, i));
            targets.append("M%d;KH;TL%d;cap:xa;2030;>=;30\n".formatted(i, i));
        }
        for (int i = 1; i <= 6; i++) {
            indicators.append("SL%d;Số lượng thứ %d;SL%d;so_luong;tang;khong\n".formatted(i, i, i));
            targets.append("N%d;KH;SL%d;cap:xa;2030;>=;3\n".formatted(i, i));
        }
        data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc
                        T;Tỉnh Thử;;tinh;chinh_quyen;
                        A;Xã An;An;xa;chinh_quyen;T
                        B;Xã Bình;Bình;xa;chinh_quyen;T
                        """)
                .file("chi-tieu.csv", indicators.toString())
                .file("muc-tieu.csv", targets.toString())
                .file("cau-hinh.yaml", "ngay_danh_gia: 2026-12-31\n")
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri
                        A;TL1;2024;7;26;
                        A;TL1;2025;8;27;
                        A;TL2;2025;5;19;
                        A;TL3;2025;11;31;
                        A;SL1;2025;;;14
                        A;SL2;2025;;;17
                        """);
    }

    /**
     * A mistake.
     *
     * @param told what the import says of it: the cell and the code
     * @param prevented the cell in which Excel's own check refuses it; empty where none does
     */
    record Mistake(String name, Consumer<FilledForm> made, String told, String prevented) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static void put(FilledForm form, String address, Object value) {
        CellReference reference = new CellReference(address);
        var row = form.sheet().getRow(reference.getRow());
        if (row == null) {
            row = form.sheet().createRow(reference.getRow());
        }
        Cell cell = row.getCell(reference.getCol()) == null
                ? row.createCell(reference.getCol())
                : row.getCell(reference.getCol());
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static Mistake typed(String name, String told, String prevented, Object... cells) {
        return new Mistake(
                name,
                form -> {
                    for (int i = 0; i < cells.length; i += 2) {
                        put(form, cells[i].toString(), cells[i + 1]);
                    }
                },
                told,
                prevented);
    }

    /** Rows 7 to 10 are rates (G numerator, I denominator, J value), 11 to 16 counts (J). */
    static Stream<Mistake> mistakes() {
        return Stream.of(
                typed("decimal comma typed as text with a unit", "ô J10: lỗi TD021", "J10", "J10", "45,5 phần trăm"),
                typed("a whole row pasted into one cell", "ô G7: lỗi TD021", "G7", "G7", "9\t27"),
                typed("the code of the row changed", "lỗi TD210", "", "A7", "TL-1", "G7", 9, "I7", 27),
                typed("the name of another row", "ô C11: lỗi TD252", "", "C11", "Số lượng  THỨ 3", "J11", 12),
                typed(
                        "the name of another row without diacritics",
                        "ô C11: lỗi TD252",
                        "",
                        "C11",
                        "So luong thu 3",
                        "J11",
                        12),
                typed("the name of another unit", "ô B2: lỗi TD252", "", "B2", "Đơn vị: Xã Bình (mã A)", "J11", 12),
                typed("only the name of another unit", "ô B2: lỗi TD252", "", "B2", "xã Bình", "J11", 12),
                typed("the code of another unit", "ô B2: lỗi TD252", "", "B2", "Đơn vị: Xã An (mã B)", "J11", 12),
                typed("the title of another year", "ô B1: lỗi TD252", "", "B1", "Biểu số liệu năm 2025", "J11", 12),
                typed(
                        "a title of another year in other words",
                        "ô B1: lỗi TD252",
                        "",
                        "B1",
                        "Số liệu năm 2025",
                        "J11",
                        12),
                typed(
                        "a title of another year after other words",
                        "ô B1: lỗi TD252",
                        "",
                        "B1",
                        "UBND XÃ AN - BÁO CÁO NĂM 2025",
                        "J11",
                        12),
                typed("the heads of two columns exchanged", "ô G6: lỗi TD252", "", "G6", "Mẫu số", "I6", "Tử số"),
                typed("the short name of another row", "ô C11: lỗi TD252", "", "C11", "sl3", "J11", 12),
                typed("the short name of another unit", "ô B2: lỗi TD252", "", "B2", "Đơn vị: BÌNH", "J11", 12),
                typed("the code of the unit without its zero", "lỗi TD212", "", "A5", "tiendo-bieu;1;6253;2026"),
                typed("numerator and denominator swapped", "ô G7: lỗi TD028", "G7", "G7", 27, "I7", 9),
                typed("men as denominator", "ô I7: cảnh báo TD137", "", "G7", 9, "I7", 16),
                typed("a percent as a fraction of 1", "ô J10: lỗi TD209", "", "J10", 0.6),
                typed("a fraction beside earlier counts", "ô J7: lỗi TD209", "", "J7", 0.31),
                typed("the year as denominator", "ô I7: cảnh báo TD136", "", "G7", 9, "I7", 2026),
                typed("the year as a count", "ô J11: cảnh báo TD136", "", "J11", 2026),
                typed("a year of two digits", "lỗi TD211", "", "A5", "tiendo-bieu;1;A;26"),
                typed(
                        "a year to come",
                        "ô J11: cảnh báo TD134",
                        "",
                        "A5",
                        "tiendo-bieu;1;A;2062",
                        "B1",
                        "BIỂU SỐ LIỆU NĂM 2062",
                        "J11",
                        12),
                typed(
                        "last year's figures in all rows",
                        "ô G7: cảnh báo TD159",
                        "",
                        "G7",
                        8,
                        "I7",
                        27,
                        "G8",
                        5,
                        "I8",
                        19,
                        "G9",
                        11,
                        "I9",
                        31,
                        "J11",
                        14,
                        "J12",
                        17),
                typed(
                        "the closing day of last year",
                        "ô D3: cảnh báo TD132",
                        "D3",
                        "D3",
                        LocalDate.of(2025, 10, 31),
                        "J11",
                        12),
                typed(
                        "last year's form with the closing day of this autumn",
                        "ô D3: cảnh báo TD132",
                        "D3",
                        "A5",
                        "tiendo-bieu;1;A;2024",
                        "B1",
                        "BIỂU SỐ LIỆU NĂM 2024",
                        "D3",
                        LocalDate.of(2025, 10, 31),
                        "J11",
                        12),
                typed(
                        "last year's form without a closing day",
                        "bieu-A.xlsx: cảnh báo TD254",
                        "",
                        "A5",
                        "tiendo-bieu;1;A;2025",
                        "B1",
                        "BIỂU SỐ LIỆU NĂM 2025",
                        "J13",
                        12),
                typed("a day that is none", "lỗi TD034", "D3", "D3", "31/9/2026", "J11", 12),
                typed("a day with dots", "lỗi TD034", "D3", "D3", "15.10.2026", "J11", 12),
                typed("a day with the month first", "lỗi TD034", "D3", "D3", "10/31/2026", "J11", 12),
                typed("a day of a short year", "lỗi TD034", "D3", "D3", "15/10/26", "J11", 12),
                typed("a name in place of a number", "ô J11: lỗi TD021", "J11", "J11", "Xã An"),
                typed("a row of totals", "ô J17: lỗi TD214", "", "C17", "Tổng cộng", "J17", 99),
                typed("N/A", "ô J11: lỗi TD022", "J11", "J11", "N/A"),
                typed("k/c", "ô J11: lỗi TD022", "J11", "J11", "k/c"),
                typed(
                        "last year's form sent once more",
                        "ô G7: lỗi TD248",
                        "",
                        "A5",
                        "tiendo-bieu;1;A;2025",
                        "B1",
                        "BIỂU SỐ LIỆU NĂM 2025",
                        "G7",
                        9,
                        "I7",
                        27),
                typed(
                        "a person's number in a note",
                        "ô P11: cảnh báo TD015",
                        "",
                        "J11",
                        12,
                        "P11",
                        "Bà Hoa, số định danh 031185001234"),
                typed(
                        "a whole series as fractions of 1",
                        "ô J9: lỗi TD209",
                        "",
                        "J7",
                        0.31,
                        "J8",
                        0.26,
                        "J9",
                        0.35,
                        "J10",
                        0.4),
                typed("a status that there is none of", "ô L11: lỗi TD036", "L11", "J11", 12, "L11", "chắc chắn"),
                typed("half a fraction", "ô G7: lỗi TD030", "", "G7", 9),
                typed("half a person", "ô J11: lỗi TD027", "J11", "J11", 2.5),
                typed("fewer than none", "ô J11: lỗi TD026", "J11", "J11", -3),
                typed("more than all", "ô J10: lỗi TD024", "J10", "J10", 146.5),
                typed("about", "ô J11: lỗi TD021", "J11", "J11", "khoảng 200"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsPreventedOrTold(Mistake mistake) throws IOException {
        FilledForm form = form("A");
        mistake.made().accept(form);
        if (!mistake.prevented().isEmpty()) {
            var checks = new DataValidationEvaluator(form.workbook(), new XSSFFormulaEvaluator(form.workbook()));
            CellReference address = new CellReference(mistake.prevented());
            assertThat(checks.isValidCell(new CellReference(
                            form.sheet().getSheetName(), address.getRow(), address.getCol(), false, false)))
                    .isFalse();
        }

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.messages())
                .contains(mistake.told(), "bieu-A.xlsx")
                .doesNotContainPattern("\\b(tu_so|mau_so|gia_tri|trang_thai|cong_khai|ngay_chot|phien_ban|ghi_chu"
                        + "|chinh_thuc|so_bo|uoc_tinh|minh_hoa|ty_le|so_luong|khong)\\b");
        assertThat(outcome.exitCode()).isEqualTo(mistake.told().contains("lỗi") ? 1 : 0);
    }

    private static void exchange(FilledForm form, int first, int second) {
        for (int column = 1; column < 16; column++) {
            Cell one = form.sheet().getRow(first - 1).getCell(column);
            Cell other = form.sheet().getRow(second - 1).getCell(column);
            String text = one.toString();
            one.setCellValue(other.toString());
            other.setCellValue(text);
        }
    }

    @Test
    void rowsThatChangedPlacesWithoutTheirKeysAreTold() throws IOException {
        FilledForm form = form("A");
        put(form, "J12", "12");
        put(form, "J14", "14");
        exchange(form, 12, 14);

        Outcome outcome = bringIn(form.save());

        assertThat(outcome.messages())
                .contains("ô C12: lỗi TD252", "ô C14: lỗi TD252", "«Số lượng thứ 4», nhưng", "«Số lượng thứ 2»");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void categoriesThatChangedPlacesWithoutTheirKeysAreTold() throws IOException {
        data.file("phan-to.csv", """
                        chieu_phan_to;ten_chieu;ma;ten
                        gioi;Giới tính;nu;Nữ
                        gioi;Giới tính;nam;Nam
                        """).file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;gioi;ap_dung;moc;so_sanh;gia_tri
                        N0;KH;SL1;;cap:xa;2030;>=;3
                        N1;KH;SL1;nu;cap:xa;2030;>=;3
                        N2;KH;SL1;nam;cap:xa;2030;>=;3
                        """);
        FilledForm form = form("A");
        int women = form.cell("SL1|gioi=nu", "gia_tri").getRowIndex() + 1;
        int men = form.cell("SL1|gioi=nam", "gia_tri").getRowIndex() + 1;
        int all = form.cell("SL1|", "gia_tri").getRowIndex() + 1;
        put(form, "J" + women, 12);
        put(form, "J" + men, 14);
        put(form, "J" + all, 26);
        Path right = form.saveAs(folder.resolve("dung.xlsx"));
        assertThat(bringIn(right).output()).contains("3 số liệu mới");

        FilledForm exchanged = FilledForm.open(right);
        exchange(exchanged, women, men);
        assertThat(bringIn(exchanged.saveAs(folder.resolve("sai.xlsx"))).messages())
                .contains(
                        "ô D" + women + ": lỗi TD252: ô này cho thấy «Số lượng thứ 1, Nam»",
                        "ô D" + men + ": lỗi TD252");
    }

    @Test
    void otherWordsThatNameNoOtherRowDoNoHarm() throws IOException {
        FilledForm form = form("A");
        put(form, "J11", 12);
        put(form, "C11", "Số  lượng thứ nhất (người)");
        put(form, "B2", "Đơn vị: Ủy ban nhân dân xã An (mã A)");
        put(form, "J12", 13);
        put(form, "C12", "so luong thu 2");

        assertThat(bringIn(form.save()).output()).contains("2 số liệu mới");
    }

    @Test
    void mistakesAreToldInTheOrderOfTheForm() throws IOException {
        FilledForm form = form("A");
        for (String cell : List.of("J16", "J11", "G7", "J9")) {
            put(form, cell, "nhiều");
        }

        assertThat(bringIn(form.save()).messages().lines().filter(line -> line.contains("lỗi TD021")))
                .extracting(line -> line.replaceFirst(".*, ô ([A-Z]+[0-9]+):.*", "$1"))
                .containsExactly("G7", "J9", "J11", "J16");
    }

    @Test
    void mistakesOfOtherKindsAsWell() throws IOException {
        FilledForm form = form("A");
        put(form, "G7", 9);
        put(form, "I7", 3);
        put(form, "M7", "Có");
        put(form, "G8", 1);
        put(form, "I8", 5);
        put(form, "M8", "Có");

        assertThat(bringIn(form.save()).messages().lines().filter(line -> line.contains("lỗi TD")))
                .extracting(line -> line.replaceFirst(".*, ô ([A-Z]+[0-9]+): lỗi (TD[0-9]+).*", "$1 $2"))
                .containsExactly("G7 TD028", "M7 TD034", "M8 TD034");
    }

    @Test
    void aLevelWithoutUnitsBelowIsSaidToHaveNone() {
        Outcome outcome = run("template", "--unit", "A", "--level", "xa", "--year", "2026");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages())
                .contains("bên dưới «A» không có đơn vị nào của cấp này")
                .doesNotContain("muc-tieu.csv");
    }

    @Test
    void signaturesAndNotesBelowTheFormDoNoHarm() throws IOException {
        FilledForm form = form("A");
        put(form, "J11", 12);
        put(form, "C20", "Ghi chú: số đến 31/10/2026");
        put(form, "J22", "NGƯỜI LẬP BIỂU");
        put(form, "C22", "CHỦ TỊCH");

        assertThat(bringIn(form.save()).output()).contains("1 số liệu mới");
    }

    @Test
    void anotherKindOfFileIsRefusedByName() throws IOException {
        Path word = Files.write(folder.resolve("bao-cao.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});

        assertThat(bringIn(word).messages()).contains("bao-cao.xlsx: lỗi TD201");
    }

    /** What has to be typed for every row of the form: two numbers for a rate, one for anything else. */
    @Test
    void theTenRowsOfTheFormAskForFourteenCellsAndTheGuideNamesSixSteps() throws IOException {
        FilledForm form = form("A");
        int cells = 0;
        for (int row = 6; row < 16; row++) {
            boolean isRate = !form.sheet().getRow(row).getCell(6).getCellStyle().getLocked();
            cells += isRate ? 2 : 1;
        }
        String guide = Files.readString(Path.of("src/docs/huong-dan.md"));
        String steps = guide.substring(guide.indexOf("**Tất cả có sáu bước.**"));

        assertThat(cells).isEqualTo(14);
        assertThat(form.sheet().getLastRowNum()).as("the last row").isEqualTo(15);
        assertThat(steps.substring(0, steps.indexOf("\n**Bước 1.")).lines().filter(line -> line.matches("[0-9]\\. .*")))
                .hasSize(6);
    }

    /** Template, open, fill in, save, import, yes: six steps; ten figures, fourteen cells. */
    @Test
    void tenFiguresOfACommuneTakeSixStepsAndFourteenCells() throws IOException {
        List<Object> cells = List.of(
                "G7", 9, "I7", 28, "G8", 6, "I8", 20, "G9", 12, "I9", 33, "G10", 3, "I10", 10, "J11", 12, "J12", 19,
                "J13", 3, "J14", 4, "J15", 5, "J16", 6);
        int steps = 0;

        Path made = form("A").save();
        steps++;
        FilledForm form = FilledForm.open(made);
        steps++;
        for (int i = 0; i < cells.size(); i += 2) {
            put(form, cells.get(i).toString(), cells.get(i + 1));
        }
        steps++;
        Path saved = form.save();
        steps++;
        Outcome outcome = bringIn(saved);
        steps += 2; // the command, and its question

        assertThat(outcome.output()).contains("10 số liệu mới, 0 sửa");
        assertThat(outcome.messages()).isEmpty();
        assertThat(steps).isEqualTo(6);
        assertThat(cells.size() / 2).isEqualTo(14);
    }

    @Test
    void countsSaidToBeOthersThanTheyAreAreTold() throws IOException {
        data.file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;ten_tu_so;ten_mau_so
                        TL1;Tỷ lệ thứ 1;ty_le;tang;Số nữ;Tổng số người
                        TL2;Tỷ lệ thứ 2;ty_le;tang;Số nữ được đào tạo;Số nữ
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;TL1;cap:xa;2030;>=;30
                        M2;KH;TL2;cap:xa;2030;>=;30
                        """)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\n");
        FilledForm form = form("A");
        form.number("TL1", "tu_so", 7).number("TL1", "mau_so", 26);
        form.cell("TL1", "ten_tu_so").setCellValue("Tổng số người");
        form.cell("TL1", "ten_mau_so").setCellValue("SỐ NỮ");
        form.number("TL2", "tu_so", 5).number("TL2", "mau_so", 7);
        form.cell("TL2", "ten_tu_so").setCellValue("Số nữ  được đào tạo");
        form.cell("TL2", "ten_mau_so").setCellValue("Số nữ của xã");
        Path saved = form.save();
        Outcome told = bringIn(saved);

        assertThat(told.messages())
                .contains(
                        "ô F7: lỗi TD252: ô này cho thấy «Tổng số người», nhưng khóa ẩn của biểu nói là «Số nữ»",
                        "ô H7: lỗi TD252",
                        "2 lỗi");

        FilledForm another = FilledForm.open(saved);
        another.cell("TL1", "ten_chi_tieu").setCellValue("Tỷ lệ thứ 2");
        assertThat(bringIn(another.save()).messages())
                .as("a row of another indicator has its counts, too")
                .contains("ô C7: lỗi TD252", "1 lỗi");
    }
}
