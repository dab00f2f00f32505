package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a unit's year says of which years its figures, plans and distances are. */
class TrueReportPagesTest {

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(folder)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;so_ky_hieu;ten;don_vi;tu_nam;den_nam;han_bao_cao
                        CU;1/KH;Kế hoạch cũ;T;2016;2020;
                        KH;2/KH;Kế hoạch thử;T;2021;2030;30/11
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M20;CU;CT;cap:xa;2020;>=;20
                        M23;KH;CT;cap:xa;2023;>=;25
                        M25;KH;CT;cap:xa;2025;>=;30
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so
                        A;CT;2020;1;4;
                        A;CT;2023;2;10;
                        A;CT;2025;1;3;
                        """.replace(";\n", "\n"))
                .file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;1;Tổ chức hội thảo\n")
                .file("ket-qua-nhiem-vu/xa/2025.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai
                        KH;1;A;2025;hoan_thanh
                        """);
    }

    private Document page(String path) throws Exception {
        return BuiltSite.page(BuiltSite.of(data.folder()), path);
    }

    private static String text(Document page) {
        return page.select("main").text().replace('\u00A0', ' ');
    }

    @Test
    void aDistanceOfAnotherYearThanTheReportsSaysWhich() throws Exception {
        assertThat(text(page("bao-cao/A-2025.html")))
                .contains(
                        "còn thiếu 5,0 điểm phần trăm so với mốc 2023 (số liệu năm 2023)",
                        "vượt 3,3 điểm phần trăm so với mốc 2025")
                .doesNotContain("mốc 2025 (số liệu");
    }

    @Test
    void aPlanThatHasEndedIsNeitherCountedNorShown() throws Exception {
        String told = text(page("bao-cao/A-2025.html"));

        assertThat(told).contains("Trong 2 mục tiêu được theo dõi").doesNotContain("mốc 2020", "Mốc 2020", "1/KH");
    }

    @Test
    void aPageOfTaskResultsAloneCanBeReachedAndAccusesNobody() throws Exception {
        Document unit = page("don-vi/A.html");

        assertThat(unit.select("a[href=../bao-cao/A-2025.html]")).isNotEmpty();
        assertThat(text(unit)).doesNotContain("chưa nộp");
        assertThat(text(page("bao-cao/A-2025.html"))).doesNotContain("Chưa nộp");
    }

    @Test
    void targetsOfSeveralPlansAreToldWithTheirPlans() throws Exception {
        data.replace("ke-hoach.csv", "KH;2/KH", "KX;3/KH;Kế hoạch xã;A;2021;2030;\nKH;2/KH")
                .replace("muc-tieu.csv", "M25;KH", "MX;KX;CT;A;2025;>=;30\nM25;KH");

        assertThat(text(page("bao-cao/A-2025.html")))
                .contains(
                        "Mốc 2025, theo 3/KH (xã An, 2021–2030): từ 30 %",
                        "Mốc 2025, theo 2/KH (tỉnh Thử, 2021–2030): từ 30 %");
    }

    @Test
    void pagesWithoutWordsOfTheUnitSayNoMoreThanThat() throws Exception {
        data.replace("ket-qua-nhiem-vu/xa/2025.csv", "KH;1;A;2025;hoan_thanh\n", "")
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nA;2025;2025-11-20\n");

        assertThat(text(page("bao-cao/A-2025.html")))
                .contains("Trang chưa có phần thuyết minh của năm này.")
                .doesNotContain("kết quả nhiệm vụ.");
        Document home = page("index.html");
        assertThat(home.select("a[href=bao-cao/A-2025.html]")).isNotEmpty();
        assertThat(text(home)).doesNotContain("Chưa có báo cáo năm nào");
    }

    /** Many reports are due only after the year that they are about; whether one is missing is known on the as-of date. */
    @Test
    void aReportDueAfterItsYearIsMissingOnceItsDayHasPassed() throws Exception {
        data.file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2026-03-15\n")
                .replace("ke-hoach.csv", "30/11", "15/01")
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nB;2025;2026-01-10\n");

        assertThat(text(page("bao-cao/A-2025.html"))).contains("Hạn nộp 15/01/2026 Kết luận Chưa nộp Kế hoạch");
        assertThat(text(page("don-vi/A.html"))).contains("chưa nộp").doesNotContain("chưa đến hạn");
    }

    @Test
    void aYearThatNobodyIsKnownToHaveReportedOnIsOwedByNobody() throws Exception {
        data.file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nA;2024;2024-11-20\n");

        assertThat(page("don-vi/A.html")
                        .select("caption:contains(Báo cáo năm) ~ tbody tr")
                        .eachText())
                .satisfiesExactly(
                        year -> assertThat(year).contains("Năm 2025").doesNotContain("chưa nộp"),
                        year -> assertThat(year).contains("Năm 2024").contains("đúng hạn"));
        assertThat(text(page("bao-cao/A-2025.html"))).doesNotContain("Chưa nộp");
        assertThat(text(page("nop-bao-cao.html"))).doesNotContain("30/11/2023", "30/11/2025");
    }

    @Test
    void targetsOfAUnitThatEndedInTheYearAreNotSaidToBeAssessedAtItsEnd() throws Exception {
        data.file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        A;Xã An;xa;chinh_quyen;T;;2025-06-30
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so
                        A;CT;2023;2;10
                        A;CT;2024;2;10
                        """)
                .file("cau-hinh.yaml", "ngay_danh_gia: 2026-12-31\n");

        assertThat(text(page("bao-cao/A-2025.html")))
                .contains("Đánh giá khi đơn vị còn hoạt động, đến hết ngày 30/06/2025.")
                .doesNotContain("31/12/2025");
    }

    @Test
    void aHeadingWithNothingBelowItIsNotTextThatStandsElsewhere() throws Exception {
        data.file("bao-cao/A/2025.md", "# Kết quả đạt được\n\n# Khó khăn, hạn chế\n\nThiếu kinh phí.\n");

        assertThat(text(page("bao-cao/A-2025.html")))
                .contains("I. Tình hình triển khai và kết quả đạt được Chưa nêu.")
                .doesNotContain("Bài viết không tách thành mục riêng");
    }

    @Test
    void aTextWithoutAReportIsToldBesideThatNoneWasHandedIn() throws Exception {
        data.file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2025-12-31\n")
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nB;2025;2025-11-20\n")
                .file("bao-cao/A/2025.md", "# Kết quả đạt được\n\nĐã làm.\n");

        assertThat(text(page("bao-cao/A-2025.html"))).contains("Kết luận Chưa nộp, mới có thuyết minh");
        assertThat(page("don-vi/A.html")
                        .select("caption:contains(Báo cáo năm) ~ tbody tr")
                        .eachText())
                .first()
                .asString()
                .contains("chưa nộp, mới có thuyết minh");
    }

    @Test
    void aReportThatIsNotDueYetIsSaidToBeSoAlsoWhereNobodyHasReported() throws Exception {
        data.file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nA;2024;2024-11-20\n")
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2025-11-30\n");

        assertThat(text(page("bao-cao/A-2025.html"))).contains("Chưa nộp, chưa đến hạn");
    }
}
