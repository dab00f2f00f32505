package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.DrawnWorkbook;
import vn.tiendo.intake.DrawnWorkbook.Formatted;
import vn.tiendo.intake.DrawnWorkbook.Formula;

/** Further workbooks, unlike the others: by the mapping that is proposed for them they are read rightly, or refused. */
class UnlikeWorkbooksTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        A;Xã An;xa;chinh_quyen;T;2025-07-01;
                        A-cu;Xã An;xa;chinh_quyen;T;;2025-06-30
                        C-cu;Xã Cát;xa;chinh_quyen;T;;2025-06-30
                        B;Xã Bình;xa;chinh_quyen;T;;
                        P;Phường Chợ Mới;xa;chinh_quyen;T;;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        A-cu;A;2025-07-01;toan_bo
                        C-cu;A;2025-07-01;toan_bo
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;ten_ngan;loai;chieu;tong_hop;ten_tu_so;ten_mau_so;don_vi_tinh
                        CU;Tỷ lệ nữ tham gia Ban Chấp hành;Nữ cấp ủy;ty_le;tang;khong;Số ủy viên nữ;Số ủy viên;%
                        TV;Tỷ lệ nữ tham gia Ban Thường vụ;Nữ Thường vụ;ty_le;tang;khong;Số nữ;Số ủy viên thường vụ;%
                        LD;Tỷ lệ nữ lãnh đạo chủ chốt;Nữ lãnh đạo;ty_le;tang;khong;Số nữ;Tổng số;%
                        HD;Số hoạt động tuyên truyền;Hoạt động;so_luong;tang;khong;;;hoạt động
                        NG;Số người tham dự;Người dự;so_luong;tang;khong;;;người
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CU;cap:xa;2026;>=;15
                        """)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\n");
    }

    private Path mapping() {
        return folder.resolve("anh-xa.yaml");
    }

    private String suggest(Path file) throws IOException {
        Files.deleteIfExists(mapping());
        Outcome outcome = run(
                "import", "--suggest", file.toString(), "--mapping", mapping().toString(), "--yes");
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return Files.readString(mapping());
    }

    private Outcome read(Path file, String mapping) throws IOException {
        Files.writeString(mapping(), mapping);
        return run("import", file.toString(), "--mapping", mapping().toString(), "--yes", "--as-of", "2026-11-14");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void yearsInMergedHeadsOverNumeratorsAndDenominators() throws IOException {
        Path file = DrawnWorkbook.of("Sheet1")
                .row("Biểu số 3. Tỷ lệ nữ lãnh đạo chủ chốt")
                .row("STT", "Tên đơn vị", "Năm 2024", null, "Năm 2025", null, "Năm 2026", null)
                .row(null, null, "Tổng số", "Nữ", "Tổng số", "Nữ", "Tổng số", "Nữ")
                .merge("A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2")
                .row(1, "Xã Bình", 10, 2, 10, 3, 11, 4)
                .row(2, "Phường Chợ Mới", 20, 5, 20, 6, 21, 7)
                .row(null, "Cộng", 30, 7, 30, 9, 32, 11)
                .saveAs(file("nam-gop.xlsx"));

        Outcome outcome = read(file, suggest(file));
        assertThat(outcome.output())
                .contains(
                        "Xã Bình, 2024, Nữ lãnh đạo: 2/10",
                        "Xã Bình, 2026, Nữ lãnh đạo: 4/11",
                        "Phường Chợ Mới, 2025, Nữ lãnh đạo: 6/20",
                        "6 số liệu mới");
        assertThat(outcome.messages()).contains("TD235", "dòng 6");
    }

    @Test
    void aMappingThatExistsIsRefusedBeforeAnythingIsAsked() throws IOException {
        Path file =
                DrawnWorkbook.of("2026").row("Đơn vị", "Tỷ lệ").row("Xã An", 7).saveAs(folder.resolve("co-roi.xlsx"));
        Files.writeString(mapping(), "của tôi");

        Outcome outcome = run(
                "import", "--suggest", file.toString(), "--mapping", mapping().toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("--mapping TỆP").doesNotContain("--out", "(có/không)");
        assertThat(mapping()).hasContent("của tôi");
    }

    @Test
    void unitsByTheirOldNames() throws IOException {
        Path file = DrawnWorkbook.of("2026")
                .row("BÁO CÁO NỮ CẤP ỦY NĂM 2026")
                .row("TT", "Đơn vị", "Số ủy viên", "Số ủy viên nữ", "Tỷ lệ")
                .row(1, "Xã An", 27, 7, 25.9)
                .row(2, "xã Cát", 15, 3, 20)
                .row(3, "UBND phường Chợ Mới", 20, 4, 20)
                .saveAs(file("ten-cu.xlsx"));

        String mapping = suggest(file);
        assertThat(read(file, mapping).messages())
                .contains("ten-cu.xlsx, 2026, ô B4: lỗi TD251", "30/06/2025", "A (Xã An, Tỉnh Thử)")
                .contains("1 lỗi");
        assertThat(read(file, mapping + "ten_don_vi:\n  - {trong_tep: xã Cát, la: bo_qua}\n")
                        .output())
                .contains("Xã An, 2026, Nữ cấp ủy: 7/27", "Phường Chợ Mới, 2026, Nữ cấp ủy: 4/20", "2 số liệu mới");
    }

    @Test
    void twoTablesOnOneSheet() throws IOException {
        Path file = DrawnWorkbook.of("Tong hop")
                .row("I. NỮ CẤP ỦY NĂM 2026")
                .row("Đơn vị", "Số ủy viên", "Số ủy viên nữ")
                .row("Xã An", 27, 7)
                .row("Xã Bình", 25, 6)
                .row()
                .row("II. HOẠT ĐỘNG TUYÊN TRUYỀN NĂM 2026")
                .row("Đơn vị", "Số hoạt động tuyên truyền", "Số người tham dự")
                .row("Xã An", 4, "1.250")
                .row("Xã Bình", 3, 85)
                .saveAs(file("hai-bang.xlsx"));

        assertThat(read(file, suggest(file)).output())
                .contains(
                        "Xã An, 2026, Nữ cấp ủy: 7/27",
                        "Xã An, 2026, Hoạt động: 4",
                        "Xã An, 2026, Người dự: 1250",
                        "Xã Bình, 2026, Người dự: 85",
                        "6 số liệu mới");
    }

    @Test
    void aColumnOfChangesSinceTheYearBefore() throws IOException {
        Path file = DrawnWorkbook.of("Biểu")
                .row("Xã Bình - Số liệu năm 2026")
                .row("TT", "Chỉ tiêu", "Năm 2025", "Năm 2026", "Tăng/giảm so với năm trước", "Ghi chú")
                .row("I", "Cán bộ nữ")
                .row("1", "Nữ cấp ủy (%)", 21.4, 25.9, 4.5)
                .row("1.1", "Nữ Thường vụ", 20, 22.2, 2.2)
                .row("2", "Nữ lãnh đạo", 33.3, 30, -3.3, "luân chuyển")
                .row("II", "Tuyên truyền")
                .row("1", "Số hoạt động tuyên truyền", 3, 4, 1)
                .saveAs(file("tang-giam.xlsx"));

        String mapping = suggest(file);
        assertThat(mapping).contains("# cột E «Tăng/giảm so với năm trước»").doesNotContain("cot: E");
        assertThat(read(file, mapping).output())
                .contains(
                        "Xã Bình, 2025, Nữ cấp ủy: 21,4",
                        "Xã Bình, 2026, Nữ cấp ủy: 25,9",
                        "Xã Bình, 2026, Nữ lãnh đạo: 30",
                        "Xã Bình, 2026, Hoạt động: 4",
                        "8 số liệu mới");
    }

    @Test
    void percentsAsText() throws IOException {
        Path file = DrawnWorkbook.of("Biểu")
                .row("Đơn vị", "Nữ cấp ủy (%) năm 2026", null, "Số người tham dự năm 2026")
                .row("Xã An", "45,5%", null, "1.250")
                .row("Xã Bình", "6 %", null, "12.500 người")
                .saveAs(file("phan-tram.xlsx"));

        String mapping = suggest(file);
        assertThat(read(file, mapping).messages()).contains("Biểu, ô D3: lỗi TD021: «12.500 người»", "1 lỗi");
        String percentsAlone = mapping.replaceFirst("(?m)^.*cot: D.*$", "");
        assertThat(read(file, percentsAlone).output())
                .contains("Xã An, 2026, Nữ cấp ủy: 45,5", "Xã Bình, 2026, Nữ cấp ủy: 6", "2 số liệu mới");
    }

    @Test
    void spacerColumnsAndHiddenTotals() throws IOException {
        Path file = DrawnWorkbook.of("Biểu")
                .row("Số liệu năm 2026")
                .row("STT", null, "Đơn vị", null, "Nữ cấp ủy", null, null, null)
                .row(null, null, null, null, "Tổng số", null, "Nữ", null)
                .merge("A2:A3", "C2:C3", "E2:G2")
                .row(1, null, "Xã An", null, 27, null, 7)
                .row(2, null, "Xã Bình", null, 25, null, 6)
                .row(null, null, "Tổng", null, new Formula("SUM(E4:E5)"), null, new Formula("SUM(G4:G5)"))
                .hideRow(6)
                .saveAs(file("cot-trong.xlsx"));

        Outcome outcome = read(file, suggest(file));
        assertThat(outcome.output())
                .contains("Xã An, 2026, Nữ cấp ủy: 7/27", "Xã Bình, 2026, Nữ cấp ủy: 6/25", "2 số liệu mới");
        assertThat(outcome.messages()).contains("TD235", "dòng 6");
    }

    @Test
    void numeratorsAndDenominatorsInRowsOfTheirOwn() throws IOException {
        Path file = DrawnWorkbook.of("Biểu")
                .row("Đơn vị: Xã Bình")
                .row("TT", "Nội dung", "ĐVT", "Thực hiện năm 2025", "Thực hiện năm 2026")
                .row(1, "Nữ cấp ủy")
                .row("a", "- Số ủy viên", "người", 27, 27)
                .row("b", "- Số ủy viên nữ", "người", 6, 7)
                .row("c", "- Tỷ lệ", "%", new Formatted(6 / 27.0, "0.0%"), new Formatted(7 / 27.0, "0.0%"))
                .saveAs(file("dong-rieng.xlsx"));

        String mapping = suggest(file);
        assertThat(mapping).contains("{trong_tep: \"- Số ủy viên nữ\", la: \"?\"}");
        assertThat(read(file, mapping).exitCode()).isEqualTo(3);
    }

    @Test
    void aWideTableWithTheUnitsAsColumns() throws IOException {
        Path file = DrawnWorkbook.of("Biểu")
                .row("Chỉ tiêu năm 2026", "Xã An", null, "Xã Bình", null)
                .row(null, "Tổng", "Nữ", "Tổng", "Nữ")
                .merge("A1:A2", "B1:C1", "D1:E1")
                .row("Nữ cấp ủy", 27, 7, 25, 6)
                .row("Nữ Thường vụ", 9, 2, 7, 2)
                .saveAs(file("don-vi-ngang.xlsx"));

        assertThat(read(file, suggest(file)).output())
                .contains("Xã An, 2026, Nữ cấp ủy: 7/27", "Xã Bình, 2026, Nữ Thường vụ: 2/7", "4 số liệu mới");
    }

    @Test
    void whatWasPlannedBesideWhatWasDone() throws IOException {
        Path file = DrawnWorkbook.of("Biểu")
                .row("UBND XÃ BÌNH")
                .row("KẾT QUẢ NĂM 2026")
                .row("TT", "Nội dung", "Kế hoạch năm 2026", "Thực hiện", "% đạt kế hoạch")
                .row(1, "Số hoạt động tuyên truyền (hoạt động)", 5, 4, 80)
                .row(2, "Số người tham dự", "1.000", "1.250", 125)
                .row("* Ghi chú: 02 hoạt động chuyển sang quý I/2027")
                .saveAs(file("ke-hoach.xlsx"));

        String mapping = suggest(file);
        assertThat(mapping).contains("# cột C «Kế hoạch năm 2026»", "# cột E «% đạt kế hoạch»");
        Outcome outcome = read(file, mapping);
        assertThat(outcome.exitCode()).as(mapping + outcome.messages()).isZero();
        assertThat(outcome.output())
                .contains("Xã Bình, 2026, Hoạt động: 4", "Xã Bình, 2026, Người dự: 1250", "2 số liệu mới");
    }

    @Test
    void kindsOfUnitsShortenedAndPartsOfIndicatorsInTheHeads() throws IOException {
        Path file = DrawnWorkbook.of("TH 2026")
                .row("TỔNG HỢP CÔNG TÁC CÁN BỘ NỮ")
                .row("(Số liệu tính đến 30/9/2026)")
                .row("Stt", "Đơn vị", "Ban Chấp hành", null, "Ban Thường vụ", null)
                .row(null, null, "Số ủy viên", "Số ủy viên nữ", "Số ủy viên thường vụ", "Trong đó nữ")
                .merge("A3:A4", "B3:B4", "C3:D3", "E3:F3")
                .row(1, "X. Bình", 28, 12, 9, 3)
                .row(2, "P.Chợ Mới", "1.030", 500, 11, 4)
                .row(null, "Cộng toàn tỉnh", 1058, 512, 20, 7)
                .row(null, "* P. Chợ Mới: gồm cả cán bộ biệt phái")
                .saveAs(file("viet-tat.xlsx"));

        String mapping = suggest(file);

        assertThat(mapping)
                .contains("don_vi: cột B", "nam: ô A2")
                .contains("Số ủy viên\", la: mau_so, chi_tieu: CU", "Số ủy viên nữ\", la: tu_so, chi_tieu: CU")
                .contains("Số ủy viên thường vụ\", la: mau_so, chi_tieu: TV");
        Outcome outcome = read(file, mapping);
        assertThat(outcome.output())
                .contains(
                        "Xã Bình, 2026, Nữ cấp ủy: 12/28",
                        "Phường Chợ Mới, 2026, Nữ cấp ủy: 500/1030",
                        "4 số liệu mới");
        assertThat(outcome.messages()).contains("TD235", "dòng 7");
    }

    @Test
    void figuresOfVeryManyUnitsShareOneFile() throws IOException {
        StringBuilder units = new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\nT;Tỉnh Thử;tinh;chinh_quyen;\n");
        DrawnWorkbook drawn = DrawnWorkbook.of("S").row("Đơn vị", "Số");
        for (int i = 0; i < 201; i++) {
            units.append("X%d;Xã số %d;xa;chinh_quyen;T\n".formatted(i, i));
            drawn.row("Xã số " + i, i);
        }
        data.file("don-vi.csv", units.toString())
                .file("sap-xep.csv", "ma_cu;ma_moi;ngay;pham_vi\n")
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;gia_tri;trang_thai\nX7;HD;2026;3;so_bo\n");

        Outcome outcome = read(drawn.saveAs(file("nhieu.xlsx")), """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    chi_tieu: HD
                    nam: 2026
                    cot:
                      - {cot: B, la: gia_tri}
                """);

        assertThat(outcome.output()).contains("200 số liệu mới, 1 sửa, 0 không đổi");
        assertThat(data.folder().resolve("so-lieu/xa/nhap")).isDirectoryContaining("glob:**/2026.csv");
        assertThat(data.folder().resolve("so-lieu/xa/nhap/2026.csv"))
                .content()
                .contains("X200;HD;2026;;;200")
                .doesNotContain("X7;");
    }
}
