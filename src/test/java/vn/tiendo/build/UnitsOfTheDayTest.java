package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as of a day before a merger count the units of that day: the new one is not there yet, and has not ended. */
class UnitsOfTheDayTest {

    @TempDir
    private Path folder;

    private Map<String, byte[]> site;

    @BeforeEach
    void build() throws Exception {
        SmallData data = SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2024-12-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        A;Xã An;xa;chinh_quyen;T;;2025-06-30
                        B;Xã Bình;xa;chinh_quyen;T;;
                        M;Xã Mai;xa;chinh_quyen;T;2025-07-01;
                        PM;Phòng Sau;xa;phong_ban;M;2025-07-01;
                        PB;Phòng Mới;xa;phong_ban;B;2025-07-01;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        A;M;2025-07-01;toan_bo
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;cap:xa;2028;>=;40
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so
                        A;CT;2022;2;10
                        A;CT;2023;9;40
                        A;CT;2024;1;4
                        B;CT;2022;1;10
                        B;CT;2023;6;40
                        B;CT;2024;1;5
                        """);
        site = BuiltSite.of(data.folder());
    }

    private String text(String path) {
        Document page = BuiltSite.page(site, path);
        return page.select("main").text().replace('\u00A0', ' ');
    }

    @Test
    void theLevelHasTheUnitsOfTheDay() {
        assertThat(text("cap/xa.html")).contains("của 2 đơn vị cấp xã").doesNotContain("Mai");
    }

    @Test
    void aUnitThatHasNotBegunHasNotEndedEither() {
        assertThat(text("don-vi/T.html")).contains("Bình").doesNotContain("đã kết thúc do sắp xếp", "Mai");
        assertThat(text("index.html")).doesNotContain("Mai");
    }

    @Test
    void thePlansTableAndFileHaveTheUnitsOfTheDay() {
        assertThat(text("ke-hoach/KH.html")).contains("trong 2 lượt", "Bình").doesNotContain("Mai");
        assertThat(file("tai-ve/ke-hoach/KH.csv")).contains("Xã Bình").doesNotContain("Xã Mai");
    }

    @Test
    void theIndicatorsTableAndFileHaveTheUnitsOfTheDay() {
        assertThat(text("chi-tieu/CT.html")).contains("Bình").doesNotContain("Mai");
        assertThat(file("tai-ve/chi-tieu/CT.csv")).contains("Xã Bình").doesNotContain("Xã Mai");
        assertThat(file("tai-ve/cap/xa.csv")).contains("Xã Bình").doesNotContain("Xã Mai");
    }

    @Test
    void whatIsYetToBeginIsAssessedAndHasAPageThatTheListOfPagesAndTheSearchDate() {
        assertThat(file("tai-ve/danh-gia.csv")).contains("\nM;");
        assertThat(text("don-vi/M.html")).contains("từ 01/07/2025");
        assertThat(text("don-vi/index.html")).contains("Mai Cấp xã, Tỉnh Thử, hoạt động từ 01/07/2025");
        assertThat(text("index.html")).contains("Cấp xã (2)");
    }

    /** Its year is not over, so its first figures may be there; but on the day the unit is not. */
    @Test
    void aUnitThatIsNotThereYetHasNoFigureAtHomeNorInTablesOfUnits() throws Exception {
        SmallData data = SmallData.in(folder.resolve("first"))
                .file("cau-hinh.yaml", "ngay_danh_gia: 2025-03-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;
                        A;Xã An;xa;chinh_quyen;T;
                        B;Xã Bình;xa;chinh_quyen;T;2025-07-01
                        """)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam;han_bao_cao
                        KH;Kế hoạch thử;T;2021;2030;15/11
                        """)
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nA;2024;2024-11-10\n")
                .file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;1;Hội thảo\n")
                .file("ket-qua-nhiem-vu/a.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai
                        KH;1;A;2025;hoan_thanh
                        KH;1;B;2025;hoan_thanh
                        """);
        site = BuiltSite.of(data.folder());

        assertThat(text("ke-hoach/KH.html")).contains("An: Hoàn thành").doesNotContain("Bình: Hoàn thành");
        assertThat(text("nop-bao-cao.html")).contains("2025: 1/1;").doesNotContain("2025: 2/2");
        assertThat(text("don-vi/B.html"))
                .contains("Tính đến ngày 31/03/2025, xã Bình chưa hoạt động: đơn vị sẽ hoạt động từ ngày 01/07/2025.")
                .doesNotContain("mục tiêu được theo dõi");

        data.file("cau-hinh.yaml", "ngay_danh_gia: 2025-03-31\ndon_vi_trong_tam: B\n");
        site = BuiltSite.of(data.folder());
        assertThat(text("index.html")).contains("xã Bình chưa hoạt động").doesNotContain("20,0", "được theo dõi:");
    }

    @Test
    void aUnitThatIsNotThereYetShowsTheUnitsThatItBeginsWith() {
        assertThat(text("don-vi/M.html")).contains("Các đơn vị trực thuộc xã Mai", "Phòng Sau");
    }

    @Test
    void aUnitBelowWhichNoneIsThereYetHasNoPartForThem() {
        assertThat(text("don-vi/B.html")).doesNotContain("Các đơn vị trực thuộc");
    }

    @Test
    void whatIsYetToHappenToAUnitIsToldAsSuch() {
        assertThat(text("don-vi/A.html"))
                .contains("sẽ kết thúc ngày 30/06/2025", "Từ 01/07/2025, toàn bộ sẽ nhập vào xã Mai.")
                .doesNotContain("hoạt động đến");
        assertThat(text("don-vi/M.html")).contains("Sẽ hình thành ngày 01/07/2025 từ toàn bộ xã An.");
    }

    @Test
    void noPaceLeadsBeyondTheEndOfAUnit() {
        assertThat(text("don-vi/A.html"))
                .contains("so với mốc 2028. Đơn vị sẽ kết thúc ngày 30/06/2025, trước mốc này.")
                .doesNotContain("Từ nay cần", "Với đà đến nay");
        assertThat(text("ke-hoach/KH.html")).doesNotContain("Từ nay cần", "Với đà đến nay");
        assertThat(text("don-vi/B.html")).contains("Từ nay cần tăng", "Với đà đến nay");
    }

    private String file(String path) {
        return new String(site.get(path), StandardCharsets.UTF_8);
    }

    @Test
    void aRankingIsOfTheUnitsOfTheDay() {
        assertThat(text("chi-tieu/CT.html")).contains("2 trong 2 đơn vị có số liệu");
    }

    @Test
    void aLevelWithoutFiguresHasNoYearOfFiguresAndItsEndedUnitsTheirLastDay() throws Exception {
        site = BuiltSite.of(SmallData.in(folder.resolve("none"))
                .file("cau-hinh.yaml", "ngay_danh_gia: 2025-12-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;Thử;tinh;chinh_quyen;;2025-07-01;
                        T1;Tỉnh Thử;Thử;tinh;chinh_quyen;;;2025-06-30
                        A;Xã An;An;xa;chinh_quyen;T;;
                        B;Xã Bình;Bình;xa;chinh_quyen;T;;
                        """)
                .file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nCT;Tỷ lệ cán bộ nữ;ty_le;tang\n")
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;don_vi;2030;>=;30
                        """)
                .folder());

        assertThat(text("cap/tinh.html")).contains("Tỉnh Thử (đến 30/06/2025)").doesNotContain("năm 0");
    }
}
