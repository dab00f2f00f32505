package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.DrawnWorkbook;
import vn.tiendo.intake.DrawnWorkbook.Formatted;
import vn.tiendo.intake.DrawnWorkbook.Formula;

/** Workbooks as real offices make them: read rightly, or refused with the cell. */
class OfficeWorkbooksTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        A;Xã An;xa;chinh_quyen;T;2025-07-01;
                        A-cu;Xã An;xa;chinh_quyen;T;;2025-06-30
                        B;Xã Bình;xa;chinh_quyen;T;;
                        06253;Phường Chợ Mới;xa;chinh_quyen;T;;
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;ten_ngan;loai;chieu;tong_hop;ten_tu_so;ten_mau_so
                        CU;Tỷ lệ nữ tham gia Ban Chấp hành;Nữ cấp ủy;ty_le;tang;khong;Số ủy viên nữ;Số ủy viên
                        TV;Tỷ lệ nữ tham gia Ban Thường vụ;Nữ Thường vụ;ty_le;tang;khong;Số nữ;Số ủy viên thường vụ
                        LD;Tỷ lệ nữ lãnh đạo chủ chốt;Nữ lãnh đạo;ty_le;tang;khong;Số nữ;Tổng số
                        HD;Số hoạt động tuyên truyền;Hoạt động;so_luong;tang;khong;;
                        NG;Số người tham dự;Người dự;so_luong;tang;khong;;
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CU;cap:xa;2025;>=;15
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so
                        B;CU;2025;1;5
                        """);
    }

    private Outcome read(Path file, String mapping) throws IOException {
        Path map = Files.writeString(folder.resolve("anh-xa.yaml"), mapping);
        return run("nhap", file.toString(), "--mapping", map.toString(), "--yes", "--debug", "--as-of", "2026-11-14");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static DrawnWorkbook officeHead(DrawnWorkbook workbook) {
        return workbook.row("UBND XÃ AN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row("PHÒNG VĂN HÓA - XÃ HỘI", null, null, "Độc lập - Tự do - Hạnh phúc")
                .row()
                .row("BIỂU TỔNG HỢP CÁN BỘ NỮ NĂM 2026")
                .merge("A1:C1", "D1:F1", "A2:C2", "D2:F2", "A4:F4")
                .row("Đơn vị: Xã An");
    }

    private static final String OFFICE_MAPPING = """
            bang:
              - trang: Biểu 1
                dong_tieu_de: 7-8
                don_vi: ô A5
                nam: ô A4
                chi_tieu: cột B
                cot:
                  - {cot: C, tieu_de: Tổng số, la: mau_so}
                  - {cot: D, tieu_de: Trong đó nữ / Số lượng, la: tu_so}
            ten_chi_tieu:
              - {trong_tep: BCH Đảng bộ xã, la: CU}
              - {trong_tep: Ban Thường vụ, la: TV}
            """;

    private static DrawnWorkbook officeForm() {
        return officeHead(DrawnWorkbook.of("Biểu 1"))
                .row()
                .row("TT", "Nội dung", "Tổng số", "Trong đó nữ", null, "Ghi chú")
                .row(null, null, null, "Số lượng", "Tỷ lệ (%)", null)
                .merge("A7:A8", "B7:B8", "C7:C8", "D7:E7", "F7:F8")
                .row("I", "KHỐI ĐẢNG")
                .row(1, "BCH Đảng bộ xã", 27, 7, new Formula("D10/C10*100"))
                .row(2, "Ban Thường vụ", 9, 2, new Formula("D11/C11*100"))
                .row("II", "KHỐI CHÍNH QUYỀN")
                .row(1, "Tỷ lệ nữ lãnh đạo chủ chốt", new Formula("3+4"), 2)
                .row(null, "TỔNG CỘNG", new Formula("SUM(C10:C13)"), new Formula("SUM(D10:D13)"))
                .row("Ghi chú: số liệu lấy đến ngày 31/10/2026")
                .row(null, null, null, "Xã An, ngày 12 tháng 11 năm 2026")
                .row("NGƯỜI LẬP BIỂU", null, null, "CHỦ TỊCH")
                .row()
                .row("Nguyễn Thị Hoa", null, null, "Trần Văn Bình");
    }

    @Test
    void aFormWithMergedHeadsRomanNumeralsTotalsNotesAndSignatures() throws IOException {
        Outcome outcome = read(officeForm().saveAs(file("vhxh.xlsx")), OFFICE_MAPPING);

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output())
                .contains("Xã An, 2026, Nữ cấp ủy: 7/27", "Nữ Thường vụ: 2/9", "Nữ lãnh đạo: 2/7", "3 số liệu mới");
        assertThat(outcome.messages())
                .contains("vhxh.xlsx, Biểu 1: cảnh báo TD235", "dòng 14", "Biểu 1, ô C13: cảnh báo TD216");
    }

    @Test
    void aColumnThatMovedIsRefusedWithWhereItIsNow() throws IOException {
        Path file = officeHead(DrawnWorkbook.of("Biểu 1"))
                .row()
                .row("TT", "Nội dung", "Trong đó nữ", null, "Tổng số")
                .row(null, null, "Số lượng", "Tỷ lệ (%)")
                .merge("C7:D7", "E7:E8")
                .row(1, "BCH Đảng bộ xã", 7, 25.9, 27)
                .saveAs(file("doi-cot.xlsx"));

        Outcome outcome = read(file, OFFICE_MAPPING);

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains("Biểu 1, ô C8: lỗi TD231", "đang ở cột E", "Biểu 1, ô D8: lỗi TD231", "đang ở cột C");
    }

    @Test
    void totalsAboveAListOfPersonsWithPercentsAsFractionsAndShareAsText() throws IOException {
        Path file = DrawnWorkbook.of("Cấp ủy")
                .row("TỔNG HỢP CẤP ỦY XÃ AN NHIỆM KỲ 2025-2030")
                .row("Nội dung", "Nữ/tổng", "Tỷ lệ nữ")
                .row("Nữ cấp ủy", "13/19", new Formatted(13.0 / 19, "0.0%"))
                .row("Nữ Thường vụ", "2/7", new Formatted(2.0 / 7, "0.0%"))
                .row()
                .row("STT", "Họ và tên", "Số định danh")
                .row(1, "Nguyễn Thị A", "079188000001")
                .saveAs(file("dang-uy.xlsx"));
        String mapping = """
                bang:
                  - dong_tieu_de: 2
                    dong_so_lieu: 3-4
                    don_vi: A
                    nam: 2026
                    chi_tieu: cột A
                    cot:
                      - {cot: %s}
                """;

        Outcome shares = read(file, mapping.formatted("B, tieu_de: Nữ/tổng, la: tu_so/mau_so"));
        assertThat(shares.output()).contains("Xã An, 2026, Nữ cấp ủy: 13/19", "Nữ Thường vụ: 2/7", "2 số liệu mới");
        data.file("so-lieu/xa/nhap/A-2026.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\n");
        assertThat(read(file, mapping.formatted("C, la: gia_tri")).output())
                .contains("Nữ cấp ủy: 68,421", "Nữ Thường vụ: 28,571");
    }

    @Test
    void aDiaryWithWordsForNumbersAndAHiddenSheet() throws IOException {
        String mapping = """
                bang:
                  - trang: Nhật ký
                    dong_tieu_de: 1
                    don_vi: A
                    nam: 2026
                    cong_don: co
                    cot:
                      - {cot: C, tieu_de: Số người, la: gia_tri, chi_tieu: NG}
                """;
        DrawnWorkbook diary = DrawnWorkbook.of("Nhật ký")
                .row("Ngày", "Hoạt động", "Số người")
                .row("5/3", "Tọa đàm", "1.250")
                .row(LocalDate.of(2026, 8, 1), "Tập huấn", 85)
                .row("20.10.2026", "Gặp mặt", "khoảng 200")
                .row(null, "Cộng", 1535)
                .sheet("so lieu 2025")
                .row("Cộng", 900)
                .hideSheet();

        Outcome outcome = read(diary.saveAs(file("nhat-ky.xlsx")), mapping);

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains("nhat-ky.xlsx, Nhật ký, ô C4: lỗi TD", "nhat-ky.xlsx, so lieu 2025: cảnh báo TD241");

        Path mended = DrawnWorkbook.of("Nhật ký")
                .row("Ngày", "Hoạt động", "Số người")
                .row("5/3", "Tọa đàm", "1.250")
                .row(LocalDate.of(2026, 8, 1), "Tập huấn", 85)
                .row("20.10.2026", "Gặp mặt", 200)
                .row(null, "Cộng", 1535)
                .saveAs(file("nhat-ky-2.xlsx"));
        assertThat(read(mended, mapping).output()).contains("Xã An, 2026, Người dự: 1535");
    }

    @Test
    void aTableOfAYearbookWithSignsAndYearsAsColumns() throws IOException {
        Path file = DrawnWorkbook.of("Bieu 12")
                .row("12. Tỷ lệ nữ lãnh đạo chủ chốt phân theo xã")
                .row("Rate of women in key leadership by commune")
                .row(null, null, null, "Đơn vị tính: %")
                .row("Tên đơn vị", "2024", "2025", "Sơ bộ 2026")
                .row("Tổng số - Total", 20.5, 21.5, 22.5)
                .row("Xã Bình", "...", 21.4, 25)
                .row("P. Chợ Mới", "-", "…", 33.3)
                .row("Nguồn: Phòng Nội vụ")
                .saveAs(file("nien-giam.xlsx"));

        Outcome outcome = read(file, """
                bang:
                  - dong_tieu_de: 4
                    don_vi: cột A
                    chi_tieu: LD
                    cot:
                      - {cot: B, tieu_de: 2024, la: gia_tri, nam: 2024}
                      - {cot: C, tieu_de: 2025, la: gia_tri, nam: 2025}
                      - {cot: D, tieu_de: Sơ bộ 2026, la: gia_tri, nam: 2026}
                """);

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output())
                .contains(
                        "Xã Bình, 2024, Nữ lãnh đạo: ...",
                        "Xã Bình, 2025, Nữ lãnh đạo: 21,4",
                        "Phường Chợ Mới, 2024, Nữ lãnh đạo: -",
                        "Phường Chợ Mới, 2025, Nữ lãnh đạo: ...",
                        "Phường Chợ Mới, 2026, Nữ lãnh đạo: 33,3",
                        "6 số liệu mới");
        assertThat(outcome.messages()).contains("TD235", "dòng 5");
    }

    @Test
    void twoLevelsOfHeadsInTwoLanguages() throws IOException {
        Path file = DrawnWorkbook.of("Sheet1")
                .row("Đơn vị/Unit", "Ban Chấp hành/Executive Committee", null, "Lãnh đạo/Leaders", null)
                .row(null, "Tổng số\nTotal", "Nữ\nFemale", "Tổng số\nTotal", "Nữ\nFemale")
                .merge("A1:A2", "B1:C1", "D1:E1")
                .row("An", 27, 7, 5, 2)
                .row("binh", 25, 6, 4, 1)
                .saveAs(file("song-ngu.xlsx"));

        Outcome outcome = read(file, """
                bang:
                  - dong_tieu_de: 1-2
                    don_vi: cột A
                    nam: 2026
                    cot:
                      - {cot: B, tieu_de: "Ban Chấp hành/Executive Committee / Tổng số Total", la: mau_so, chi_tieu: CU}
                      - {cot: C, tieu_de: "Nữ Female", la: tu_so, chi_tieu: CU}
                      - {cot: D, la: mau_so, chi_tieu: LD}
                      - {cot: E, la: tu_so, chi_tieu: LD}
                """);

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        // Of two communes of the name, the one in force in 2026; names without their kind and without diacritics.
        assertThat(outcome.output())
                .contains("Xã An, 2026, Nữ cấp ủy: 7/27", "Xã Bình, 2026, Nữ lãnh đạo: 1/4", "4 số liệu mới")
                .contains("song-ngu.xlsx, Sheet1, ô B3");
        assertThat(Files.readString(data.folder().resolve("so-lieu/xa/nhap/A-2026.csv")))
                .contains("A;CU;2026;7;27");
    }

    @Test
    void totalsAboveTheRowsAndNamesInMergedCells() throws IOException {
        Path file = DrawnWorkbook.of("TH")
                .row("Đơn vị", "Chỉ tiêu", "Tổng", "Nữ")
                .row("Tổng cộng", null, 64, 14)
                .row("Xã An", "Nữ cấp ủy", 27, 7)
                .row(null, "Nữ Thường vụ", 9, 2)
                .row("Xã Bình", "Nữ cấp ủy", 28, 5)
                .merge("A3:A4")
                .saveAs(file("tong-tren.xlsx"));
        String mapping = """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    chi_tieu: cột B
                    nam: 2026
                    cot:
                      - {cot: C, la: mau_so}
                      - {cot: D, la: tu_so}
                """;

        assertThat(read(file, mapping).output())
                .contains("Xã An, 2026, Nữ Thường vụ: 2/9", "Xã Bình, 2026, Nữ cấp ủy: 5/28", "3 số liệu mới");

        Path unmerged = DrawnWorkbook.of("TH")
                .row("Đơn vị", "Chỉ tiêu", "Tổng", "Nữ")
                .row("Xã Bình", "Nữ cấp ủy", 28, 5)
                .row(null, "Nữ Thường vụ", 9, 3)
                .saveAs(file("khong-gop.xlsx"));
        assertThat(read(unmerged, mapping).messages()).contains("TH, ô C3: lỗi TD242", "ô TH, ô A3 để trống");
        assertThat(read(unmerged, mapping.replace("    nam:", "    dien_xuong: co\n    nam:"))
                        .output())
                .contains("Xã Bình, 2026, Nữ Thường vụ: 3/9");
    }

    @Test
    void oneSheetForEachCommune() throws IOException {
        Path file = DrawnWorkbook.of("Xã An")
                .row("Nội dung", "Tổng số", "Nữ")
                .row("Nữ cấp ủy", 27, 7)
                .sheet("Binh")
                .row("Nội dung", "Tổng số", "Nữ")
                .row("Nữ cấp ủy", 25, 6)
                .saveAs(file("moi-xa-mot-trang.xlsx"));
        String mapping = """
                bang:
                  - trang: "*"
                    dong_tieu_de: 1
                    don_vi: tên trang
                    chi_tieu: cột A
                    nam: 2026
                    cot:
                      - {cot: B, tieu_de: Tổng số, la: mau_so}
                      - {cot: C, tieu_de: Nữ, la: tu_so}
                """;

        assertThat(read(file, mapping).output())
                .contains("Xã An, 2026, Nữ cấp ủy: 7/27", "Xã Bình, 2026, Nữ cấp ủy: 6/25");

        Path foreign = DrawnWorkbook.of("Xã Bính")
                .row("Nội dung", "Tổng số", "Nữ")
                .row("Nữ cấp ủy", 25, 6)
                .saveAs(file("sai-ten.xlsx"));
        assertThat(read(foreign, mapping).messages()).contains("sai-ten.xlsx, Xã Bính");
    }

    @Test
    void mixedSeparatorsAndTextForNumbers() throws IOException {
        Path file = DrawnWorkbook.of("S")
                .row("Đơn vị", "Người", "Tỷ lệ")
                .row("Xã An", "1.250", "45,5%")
                .row("Xã Bình", "1,250", "45.512")
                .saveAs(file("dau.xlsx"));

        Outcome outcome = read(file, """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                    cot:
                      - {cot: B, la: gia_tri, chi_tieu: NG}
                      - {cot: C, la: gia_tri, chi_tieu: LD}
                """);

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains("S, ô B3: lỗi TD", "S, ô C3: lỗi TD")
                .doesNotContain("ô B2: lỗi", "ô C2: lỗi");
    }

    @Test
    void hiddenRowsAndColumnsAreRefusedUnlessMeant() throws IOException {
        String mapping = """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                    cot:
                      - {cot: B, la: gia_tri, chi_tieu: NG}
                      - {cot: C, la: gia_tri, chi_tieu: HD}
                """;
        Path file = DrawnWorkbook.of("S")
                .row("Đơn vị", "Người", "Hoạt động")
                .row("Xã An", 12, 3)
                .row("Xã Bình", 15, 4)
                .hideRow(3)
                .hideColumn(2)
                .saveAs(file("an.xlsx"));

        Outcome outcome = read(file, mapping);

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(1);
        assertThat(outcome.messages()).contains("S, ô C2: lỗi TD234: cột này", "S, ô B3: lỗi TD234: dòng này");
        assertThat(read(file, mapping.replace("    nam:", "    doc_ca_an: co\n    nam:"))
                        .output())
                .contains("4 số liệu mới");
    }

    @Test
    void percentsAsFractionsAreNeverGuessed() throws IOException {
        String mapping = """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                    cot:
                      - {cot: B, la: %s, chi_tieu: LD}
                """;
        Path file = DrawnWorkbook.of("S")
                .row("Đơn vị", "Tỷ lệ")
                .row("Xã An", 0.6)
                .row("Xã Bình", new Formatted(0.25, "0%"))
                .saveAs(file("phan-so.xlsx"));

        Outcome outcome = read(file, mapping.formatted("gia_tri"));
        assertThat(outcome.messages())
                .contains("S, ô B2: lỗi TD209", "0,6 % hay 60 %")
                .doesNotContain("ô B3");
        assertThat(read(file, mapping.formatted("gia_tri_phan_so")).output())
                .contains("Xã An, 2026, Nữ lãnh đạo: 60", "Xã Bình, 2026, Nữ lãnh đạo: 25");
    }

    @Test
    void aWorkbookOf2003() throws IOException {
        Path file = DrawnWorkbook.in(new HSSFWorkbook(), "Biểu 1")
                .row("Mã", "Tổng số", "Nữ", "Ghi chú")
                .row(new Formatted(6253, "00000"), 27, 7)
                .row("A", new Formula("20+7"), 7)
                .row(6253, 9, 2)
                .merge("D1:E1")
                .saveAs(file("cu.xls"));
        String mapping = """
                bang:
                  - dong_tieu_de: 1
                    dong_so_lieu: 2-%s
                    don_vi: cột A
                    chi_tieu: CU
                    nam: 2026
                    cot:
                      - {cot: B, tieu_de: tong so, la: mau_so}
                      - {cot: C, tieu_de: nu, la: tu_so}
                """;

        assertThat(read(file, mapping.formatted("4")).messages())
                .contains("cu.xls, Biểu 1, ô A4: lỗi TD236", "Có phải là 06253?");
        assertThat(read(file, mapping.formatted("3")).output())
                .contains("Phường Chợ Mới, 2026, Nữ cấp ủy: 7/27", "Xã An, 2026, Nữ cấp ủy: 7/27");
    }

    @Test
    void aWorkbookSavedByLibreOffice() throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/workbooks/libreoffice-7.4.xlsx"), file("libreoffice.xlsx"));

        Outcome outcome = read(file, OFFICE_MAPPING);

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output())
                .contains("Xã An, 2026, Nữ cấp ủy: 7/27", "Nữ Thường vụ: 2/9", "Nữ lãnh đạo: 2/7", "3 số liệu mới");
    }

    /** No styles, no shared texts, no references, days as text: as libraries of JavaScript write them. */
    @Test
    void aWorkbookWrittenByAJavaScriptLibrary() throws IOException {
        String sheet = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row><c t="str"><v>Đơn vị</v></c><c t="inlineStr"><is><t>Tổng số</t></is></c><c t="str"><v>Nữ</v></c></row>
                <row><c t="str"><v>Xã An</v></c><c><v>27</v></c><c><v>7</v></c></row>
                <row><c t="str"><v>Xã Bình</v></c><c><v>19</v></c><c t="d"><v>2026-02-01T00:00:00.000Z</v></c></row>
                </sheetData></worksheet>""";
        Path file = file("sheetjs.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            part(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        String mapping = """
                bang:
                  - dong_tieu_de: 1
                    dong_so_lieu: 2-%s
                    don_vi: cột A
                    chi_tieu: CU
                    nam: 2026
                    cot:
                      - {cot: B, tieu_de: Tổng số, la: mau_so}
                      - {cot: C, tieu_de: Nữ, la: tu_so}
                """;

        assertThat(read(file, mapping.formatted("3")).messages()).contains("Sheet1, ô C3: lỗi TD208");
        assertThat(read(file, mapping.formatted("2")).output()).contains("Xã An, 2026, Nữ cấp ủy: 7/27");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void aWideCsvFile() throws IOException {
        Path file = Files.writeString(file("ngang.csv"), """
                \uFEFFTên xã;2025;2026
                Xã Bình;"21,4";25
                Phường Chợ Mới;...;33,3
                Tổng cộng;21;22
                Người lập biểu: Nguyễn Thị Hoa
                """);

        Outcome outcome = read(file, """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    chi_tieu: LD
                    cot:
                      - {cot: B, tieu_de: 2025, la: gia_tri, nam: 2025}
                      - {cot: C, tieu_de: 2026, la: gia_tri, nam: 2026}
                """);

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output()).contains("Xã Bình, 2025, Nữ lãnh đạo: 21,4", "ngang.csv, ô C3", "4 số liệu mới");
    }

    @Test
    void whatExcelMadeOfFiguresIsRefusedWithItsCell() throws IOException {
        Path file = DrawnWorkbook.of("S")
                .row("Đơn vị", "Nữ/tổng", "Người", "Hoạt động")
                .row("Xã An", LocalDate.of(2026, 2, 1), new Formula("1/0"), 3)
                .row("Xã Bình", 0.5, 12, 1.5)
                .saveAs(file("excel.xlsx"));

        Outcome outcome = read(file, """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                    cot:
                      - {cot: B, la: tu_so/mau_so, chi_tieu: CU}
                      - {cot: C, la: gia_tri, chi_tieu: NG}
                """);

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(1);
        assertThat(outcome.messages()).contains("S, ô B2: lỗi TD208", "S, ô C2: lỗi TD206", "S, ô B3: lỗi TD238");
    }

    @Test
    void aNameOfTwoPlacesAndOneOfNoneAreRefused() throws IOException {
        data.replace(
                "don-vi.csv",
                "B;Xã Bình;xa;chinh_quyen;T;;",
                "B;Xã Bình;xa;chinh_quyen;T;;\nC;Phường Bình;xa;chinh_quyen;T;;");
        Path file = DrawnWorkbook.of("S")
                .row("Đơn vị", "Người")
                .row("Bình", 12)
                .row("Xã Ann", 12)
                .row("X· B×nh §«ng", 12)
                .saveAs(file("ten.xlsx"));

        Outcome outcome = read(file, """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                    chi_tieu: NG
                    cot:
                      - {cot: B, la: gia_tri}
                """);

        assertThat(outcome.messages())
                .contains(
                        "S, ô A2: lỗi TD233",
                        "B (Xã Bình, Tỉnh Thử); C (Phường Bình, Tỉnh Thử)",
                        "S, ô A3: lỗi TD232",
                        "Có phải là «Xã An»?",
                        "S, ô A4: lỗi TD009");
    }

    @Test
    void aFaultyMappingIsRefusedWithItsLine() throws IOException {
        Path file =
                DrawnWorkbook.of("S").row("Đơn vị", "Người").row("Xã An", 12).saveAs(file("s.xlsx"));

        Outcome outcome = read(file, """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột thứ nhất
                    nam: "?"
                    cott: []
                    cot:
                      - {cot: B2, la: so_luong}
                """);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.messages())
                .contains(
                        "anh-xa.yaml:3: lỗi TD",
                        "anh-xa.yaml:4: lỗi TD",
                        "anh-xa.yaml:5: lỗi TD092",
                        "anh-xa.yaml:7: lỗi TD");
        assertThat(read(file, "bang:\n  - cot:\n    - {cot: B, la: gia_tri}\n").messages())
                .contains("s.xlsx, S: lỗi TD240");
        assertThat(read(file, "bang:\n  - trang: Biểu 1\n    cot: []\n").messages())
                .contains("s.xlsx: lỗi TD230", "S");
    }

    private String suggested(Path file) throws IOException {
        Path target = folder.resolve("de-nghi.yaml");
        Files.deleteIfExists(target);
        Outcome outcome = run("import", "--suggest", file.toString(), "--mapping", target.toString(), "--yes");
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(Files.readString(target)).isEqualTo(outcome.output());
        return outcome.output();
    }

    @Test
    void aMappingIsProposedForAFormWhoseRowsAreIndicators() throws IOException {
        Path file = officeForm().saveAs(file("vhxh.xlsx"));

        String proposal = suggested(file);

        assertThat(proposal)
                .contains(
                        "trang: \"Biểu 1\"",
                        "dong_tieu_de: 7-8",
                        "don_vi: ô A5   # Đơn vị: Xã An",
                        "chi_tieu: cột B",
                        "nam: ô A4",
                        "{cot: C, tieu_de: \"Tổng số\", la: mau_so}",
                        "{cot: D, tieu_de: \"Trong đó nữ / Số lượng\", la: tu_so}",
                        "- {trong_tep: \"BCH Đảng bộ xã\", la: \"?\"}")
                .doesNotContain("cot: E");
        assertThat(read(file, proposal).exitCode()).isEqualTo(3);
        String confirmed = proposal.replace("BCH Đảng bộ xã\", la: \"?\"", "BCH Đảng bộ xã\", la: CU")
                .replace("Ban Thường vụ\", la: \"?\"", "Ban Thường vụ\", la: TV");
        assertThat(read(file, confirmed).output())
                .contains("Xã An, 2026, Nữ cấp ủy: 7/27", "Nữ Thường vụ: 2/9", "Nữ lãnh đạo: 2/7", "3 số liệu mới");
    }

    @Test
    void aMappingIsProposedForATableWhoseRowsAreUnits() throws IOException {
        Path file = DrawnWorkbook.of("Bieu 12")
                .row("12. Tỷ lệ nữ lãnh đạo chủ chốt phân theo xã")
                .row("Tên đơn vị", "Hoạt động 2025", "Sơ bộ 2026", "Số người tham dự năm 2026")
                .row("(A)", "(1)", "(2)", "(3)")
                .row("Tổng số", 41, 22.5, 40)
                .row("Binh", 21, 25, 12)
                .row("P. Chợ Mới", "…", 33.3, 13)
                .row("Nguồn: Phòng Nội vụ")
                .sheet("nháp")
                .row("Tên", "Số")
                .row("Xã An", 5)
                .hideSheet()
                .saveAs(file("nien-giam.xlsx"));

        assertThat(suggested(file))
                .contains(
                        "dong_tieu_de: 2\n",
                        "don_vi: cột A",
                        "{cot: B, tieu_de: \"Hoạt động 2025\", la: gia_tri, chi_tieu: HD, nam: 2025}",
                        "{cot: C, tieu_de: \"Sơ bộ 2026\", la: gia_tri, chi_tieu: \"?\", nam: 2026}",
                        "{cot: D, tieu_de: \"Số người tham dự năm 2026\", la: gia_tri, chi_tieu: NG, nam: 2026}",
                        "# trang ẩn, không đọc: nháp");
    }

    @Test
    void aMappingIsProposedForAWideCsvFileAndNeverWrittenOverAnother() throws IOException {
        Path file =
                Files.writeString(file("ngang.csv"), "\uFEFFTên xã;Nữ cấp ủy 2026\nXa Binh;25\nPhường Chợ Mới;30\n");

        assertThat(suggested(file)).contains("don_vi: cột A", "la: gia_tri, chi_tieu: CU, nam: 2026}");

        Outcome again = run(
                "nhap",
                "--suggest",
                file.toString(),
                "--mapping",
                folder.resolve("de-nghi.yaml").toString(),
                "--yes");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.messages()).contains("không ghi đè");
    }
}
