package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a plan says of its years, tasks, units and paces what is so. */
class TruePlanPagesTest {

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(folder);
    }

    private String text(String path) throws Exception {
        return page(path).text().replace('\u00A0', ' ');
    }

    private Document page(String path) throws Exception {
        return BuiltSite.page(BuiltSite.of(data.folder()), path);
    }

    @Test
    void aPlanOfOneYearIsOfThatYear() throws Exception {
        data.file("ke-hoach.csv", """
                ma_ke_hoach;so_ky_hieu;ten;don_vi;tu_nam;den_nam
                KH;;Kế hoạch năm;T;2025;2025
                KS;7/KH;Kế hoạch năm;T;2025;2025
                """);

        assertThat(text("ke-hoach/KH.html"))
                .contains("Kế hoạch của tỉnh Thử, năm 2025", "Giai đoạn năm 2025")
                .doesNotContain("2025–2025");
        assertThat(text("ke-hoach/index.html")).contains("7/KH (tỉnh Thử, năm 2025)");
    }

    @Test
    void whatIsToldToProgramsEndsASentenceBeforeTheNextBegins() throws Exception {
        String told = page("ke-hoach/KH.html")
                .selectFirst("script[type=application/ld+json]")
                .data();

        assertThat(told).contains("Kế hoạch thử. Số liệu và đánh giá");

        data.file("cau-hinh.yaml", "mo_ta: Kế hoạch trên địa bàn tỉnh\n");
        Map<String, byte[]> site = BuiltSite.of(data.folder());
        for (String catalogue : List.of("tai-ve/datapackage.json", "tai-ve/dcat.jsonld")) {
            assertThat(new String(site.get(catalogue), StandardCharsets.UTF_8))
                    .contains("Kế hoạch trên địa bàn tỉnh. Số liệu và đánh giá");
        }
    }

    @Test
    void aGroupOfTasksIsNoOnesTask() throws Exception {
        data.file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;nhom;noi_dung\nKH;1;Tuyên truyền;Tổ chức hội thảo\n");

        assertThat(page("ke-hoach/KH.html").select("table.work caption").text()).isEqualTo("Nhiệm vụ: Tuyên truyền");
    }

    @Test
    void unitsThatTheSiteDoesNotHaveAreNotSaidNotToExist() throws Exception {
        data.file("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                MT;KH;CT;cap:huyen;2025;>=;30
                """);

        assertThat(text("ke-hoach/KH.html")).contains("trang thông tin này không có đơn vị nào của cấp này.");
    }

    @Test
    void aPaceThatLeadsPastAValueToBeMetExactlyIsNotSaidToReachIt() throws Exception {
        data.file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nSL;Số lớp;so_luong;tang\n")
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;nam_goc;gia_tri_goc
                        M5;KH;SL;A;2027;=;5;2024;1
                        M6;KH;SL;B;2027;=;6;2024;1
                        """)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;gia_tri\nA;SL;2025;2\nB;SL;2025;2\n");

        assertThat(text("don-vi/A.html")).doesNotContain("Từ nay cần");
        assertThat(text("don-vi/B.html")).contains("Từ nay cần tăng 2 mỗi năm để đạt vào năm 2027.");
    }

    @Test
    void aTargetThatAnotherReplacedIsSaidToBeReplacedAndOfWhichYear() throws Exception {
        data.file("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;dieu_chinh_cua
                T1;KH;CT;don_vi;2025;>=;30;
                T2;KH;CT;don_vi;2025;>=;25;T1
                """);

        assertThat(text("ke-hoach/KH.html"))
                .contains("Mốc 2025: từ 30 % trở lên Đã được thay bằng mục tiêu T2.")
                .doesNotContain("Chưa đến năm đánh giá");
    }

    @Test
    void aPlanThatIsYetToBeginCountsTheTargetsOfItsYears() throws Exception {
        data.file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Kế hoạch thử;T;2031;2035
                        KX;Kế hoạch xã;A;2031;2035
                        """).file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;lap_lai
                        T1;KH;CT;don_vi;2035;>=;50;
                        T2;KH;CT;don_vi;;>=;40;hang_nam
                        T3;KH;CT;cap:xa;;>=;40;hang_nam
                        T4;KX;CT;don_vi;;>=;40;hang_nam
                        """);

        assertThat(text("ke-hoach/KH.html"))
                .contains(
                        "trong 2 mục tiêu của kế hoạch của tỉnh Thử, 2031–2035: 1 chưa đủ số liệu để đánh giá,"
                                + " 1 chưa đến năm đánh giá.",
                        "Hằng năm: từ 40 % trở lên Chưa đến năm đánh giá.")
                .doesNotContain("không có đơn vị nào của cấp này");
        assertThat(text("ke-hoach/KX.html"))
                .contains("trong 1 mục tiêu của kế hoạch của xã An, 2031–2035: 1 chưa đến năm đánh giá.");
        assertThat(text("index.html"))
                .contains(
                        "2 mục tiêu, mỗi mục tiêu tính một lần theo đánh giá mới nhất. Ngoài ra có 1 mục tiêu xét riêng",
                        "Kế hoạch của xã An, 2031–2035 1 mục tiêu, mỗi mục tiêu tính một lần theo đánh giá mới nhất."
                                + " 1 Chưa đến năm đánh giá");
    }

    @Test
    void aFigureIsWrittenAlikeInAPlansWordsAndCharts() throws Exception {
        data.file("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                M1;KH;CT;A;2025;>=;25
                M2;KX;CT;A;2030;>=;35
                """)
                .file("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                KH;Kế hoạch thử;T;2021;2025
                KX;Kế hoạch xã;A;2021;2030
                """)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;gia_tri\nA;CT;2025;24,97\n");

        assertThat(text("ke-hoach/KX.html")).contains("Năm 2025: 24,97 %").doesNotContain("25,0 %");
    }

    @Test
    void aPlanOfOneYearHasOneDeadline() throws Exception {
        data.file("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam;han_bao_cao;noi_nhan_bao_cao
                KH;Kế hoạch năm;T;2025;2025;15/11;Sở Nội vụ
                KN;Kế hoạch năm;A;2025;2025;15/01;
                """);

        assertThat(text("ke-hoach/KH.html"))
                .contains("Hạn báo cáo ngày 15/11/2025", "Báo cáo gửi Sở Nội vụ chậm nhất ngày 15/11/2025.")
                .doesNotContain("15/11 hằng năm");
        assertThat(text("ke-hoach/KN.html"))
                .contains("Hạn báo cáo ngày 15/01/2026", "Báo cáo chậm nhất ngày 15/01/2026.")
                .doesNotContain("Báo cáo hằng năm", "năm sau");
    }

    @Test
    void plansOfOneIssuerForTheSameYearsAreToldApart() throws Exception {
        data.file("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                KH;Kế hoạch thử;T;2021;2030
                KN;Kế hoạch khác;T;2021;2030
                KX;Kế hoạch xã;A;2021;2030
                """);

        assertThat(text("ke-hoach/index.html"))
                .contains("Kế hoạch của tỉnh Thử, 2021–2030 [KH]", "Kế hoạch của tỉnh Thử, 2021–2030 [KN]")
                .doesNotContain("Kế hoạch của xã An, 2021–2030 [");
    }

    @Test
    void thePlanOfThisYearIsToldBeforeOneThatHasEndedOrIsToBegin() throws Exception {
        data.file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        K0;Kế hoạch cũ hơn;A;2011;2015
                        K1;Kế hoạch cũ;T;2016;2020
                        K2;Kế hoạch nay;T;2021;2030
                        K3;Kế hoạch sau;T;2031;2035
                        """).file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;K1;CT;don_vi;2020;>=;20
                        M2;K3;CT;don_vi;2035;>=;60
                        M3;K2;CT;don_vi;2030;>=;50
                        """);

        assertThat(text("don-vi/T.html")).contains("so với mốc 2030, theo kế hoạch của tỉnh Thử, 2021–2030.");

        data.replace("muc-tieu.csv", "M3;K2;CT;don_vi;2030;>=;50", "M0;K0;CT;don_vi;2015;>=;10\nM4;K1;CT;A;2020;>=;20")
                .file("so-lieu/xa/2020.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2015;1;4\nA;CT;2020;1;4\n");

        assertThat(text("don-vi/A.html")).contains("Mốc 2020: đạt").doesNotContain("Mốc 2015: đạt.");
    }
}
