package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanPageTest {

    @TempDir
    private Path folder;

    private RenderedSite data;

    @BeforeEach
    void addToTheData() {
        data = new RenderedSite()
                .file("ke-hoach.csv", """
                        ma_ke_hoach;so_ky_hieu;ten;don_vi;can_cu;tu_nam;den_nam;han_bao_cao;noi_nhan_bao_cao
                        KH;;Kế hoạch thử;T1;Quyết định 1;2021;2030;15/11;Sở Nội vụ
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;lap_lai;nam_goc;gia_tri_goc;dieu_kien;cach_hieu;trich_dan
                        MT25;KH;TL;don_vi;2025;>=;50;;2020;30;;Tính gộp;Đạt 50% vào năm 2025 và 60% vào năm 2030.
                        MT30;KH;TL;don_vi;2030;>=;60;;2020;30;;Tính gộp;Đạt 50% vào năm 2025 và 60% vào năm 2030.
                        MTX;KH;TL;cap:xa;2025;>=;40;;;;Nơi có điều kiện;Từng xã;Đạt 50% vào năm 2025 và 60% vào năm 2030.
                        MTN;KH;CK;X1;;co;;hang_nam;;;;;
                        """)
                .file("nhiem-vu.csv", """
                        ke_hoach;ma_nhiem_vu;nhom;noi_dung;chu_tri;phoi_hop;thoi_gian
                        KH;1.a;Tuyên truyền;Tổ chức hội thảo;Sở Nội vụ;Hội Phụ nữ;Hằng năm
                        KH;1.b;Tuyên truyền;Biên soạn tài liệu;;;
                        KH;2.a;Đào tạo;Mở lớp;;;
                        """)
                .file("ket-qua-nhiem-vu/xa/2024.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua;ghi_chu;minh_hoa
                        KH;1.a;X1;2023;dang_thuc_hien;;;khong
                        KH;1.a;X1;2024;hoan_thanh;Đã tổ chức 2 cuộc;;khong
                        KH;1.a;X2;2023;chua_thuc_hien;;;co
                        """)
                .file("nop-bao-cao.csv", """
                        don_vi;nam;ngay_nop;so_ky_hieu;minh_hoa
                        X1;2023;2023-11-10;01/BC;khong
                        X2;2023;2023-11-20;;co
                        X1;2024;2024-11-15;;khong
                        """);
    }

    private Document page() throws IOException {
        return data.render(folder).document("ke-hoach/KH.html");
    }

    private static String text(Element page, String selector) {
        return page.select(selector).text().replace('\u00a0', ' ');
    }

    @Test
    void whatTheDocumentLeavesBlankIsSaidToBeBlank() throws IOException {
        assertThat(text(page(), "dl.meta"))
                .contains("Số, ký hiệu chưa ghi", "Ngày ban hành chưa ghi")
                .contains("Đơn vị ban hành Tỉnh Một", "Căn cứ Quyết định 1", "Hạn báo cáo ngày 15/11 hằng năm");
    }

    @Test
    void eachSentenceOfThePlanStandsOnceWithEverythingReadFromIt() throws IOException {
        Document page = page();

        assertThat(page.select(".said blockquote").eachText())
                .containsExactly("Đạt 50% vào năm 2025 và 60% vào năm 2030.");
        Element first = page.selectFirst("#mt-1");
        assertThat(first.select(".reading")).hasSize(2);
        assertThat(first.select(".reading").first().select(".target .when").eachText())
                .map(words -> words.replace('\u00a0', ' '))
                .containsExactly("Mốc 2025: từ 50 % trở lên", "Mốc 2030: từ 60 % trở lên");
        assertThat(text(first, ".reading")).contains("giá trị gốc năm 2020: 30 %", "Mã mục tiêu MT30");
        assertThat(text(page, "#mt-2")).contains("Chưa có nguyên văn của mục tiêu này.");
    }

    @Test
    void howTargetsAreCountedIsToldWhereThereAreCounts() throws IOException {
        assertThat(page().text()).contains("Mỗi mục tiêu tính một lần");

        data.file("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                MTX;KH;TL;cap:xa;2025;>=;40
                """);
        Document ofEachUnit = page();

        assertThat(text(ofEachUnit, ".lead")).contains("được xét riêng ở từng đơn vị");
        assertThat(ofEachUnit.text()).doesNotContain("Mỗi mục tiêu tính một lần");
    }

    @Test
    void aReadingThatSeveralTargetsShareIsToldOnce() throws IOException {
        Document page = page();

        assertThat(page.select("#mt-1 .read").eachText())
                .containsExactly("Cách hiểu: Tính gộp", "Cách hiểu: Từng xã", "Điều kiện: Nơi có điều kiện");
    }

    @Test
    void aTargetForALevelCountsAndNamesItsUnits() throws IOException {
        Element target = page().select("#mt-1 .reading").last();

        assertThat(text(target, ".sub")).contains("từng đơn vị cấp xã");
        assertThat(text(target, ".tally")).isEqualTo("2 Đạt sớm");
        assertThat(target.select(".each a").eachAttr("href")).containsExactly("../don-vi/X1.html", "../don-vi/X2.html");
    }

    @Test
    void everyTargetWithANumberHasAChart() throws IOException {
        Document page = page();

        assertThat(page.select("#mt-1 .reading:has(figure svg)")).hasSize(2);
        assertThat(page.select("#mt-2 figure")).isEmpty();
    }

    @Test
    void aYearlyTargetShowsEachYear() throws IOException {
        assertThat(page().select("#mt-2 .each li").eachText())
                .containsExactly("2021 Chưa có số liệu", "2022 Chưa có số liệu", "2023 Đạt", "2024 Không đạt");
    }

    @Test
    void tasksStandInTheirSectionsWithTheLatestStateOfEachUnit() throws IOException {
        Document page = page();

        assertThat(page.select("#nhiem-vu h3").eachText()).containsExactly("Tuyên truyền", "Đào tạo");
        Element row = page.selectFirst("#nhiem-vu tbody tr");
        assertThat(text(row, "td"))
                .contains("Chủ trì: Sở Nội vụ", "Phối hợp: Hội Phụ nữ", "Thời gian: Hằng năm")
                .contains("2 đơn vị: 1 chưa thực hiện, 1 hoàn thành")
                .contains("Đã tổ chức 2 cuộc")
                .doesNotContain("đang thực hiện");
        assertThat(row.select("li:has(.il)").eachText())
                .singleElement()
                .asString()
                .startsWith("Xã Hai");
        assertThat(text(page.select("#nhiem-vu tbody tr").get(1), "td")).contains("Chưa có thông tin");
    }

    @Test
    void whoHasReportedIsToldForEachYearInWhichAnythingIsKnown() throws IOException {
        Document page = page();

        assertThat(text(page, "#bao-cao > p")).startsWith("Báo cáo gửi Sở Nội vụ chậm nhất ngày 15/11 hằng năm.");
        assertThat(page.select("#bao-cao h3").eachText()).containsExactly("Năm 2024", "Năm 2023");
        assertThat(page.select("#bao-cao .handed").get(0).select("li").eachText())
                .containsExactly("1 Đúng hạn Xã Một", "1 Chưa nộp Một");
        assertThat(page.select("#bao-cao .handed").get(1).select("li").eachText())
                .containsExactly("1 Đúng hạn Xã Một", "1 Nộp chậm minh họa Xã Hai", "1 Chưa nộp Một");
    }
}
