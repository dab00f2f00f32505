package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    @TempDir
    private Path folder;

    private RenderedSite site;

    @BeforeEach
    void render() throws IOException {
        site = new RenderedSite()
                .file("nhiem-vu.csv", """
                        ke_hoach;ma_nhiem_vu;noi_dung
                        KH;1.a;Tổ chức hội thảo
                        """)
                .file("ket-qua-nhiem-vu/xa/2024.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua
                        KH;1.a;X1;2023;dang_thuc_hien;Đang mời
                        KH;1.a;X1;2024;hoan_thanh;Đã xong
                        """)
                .file("nop-bao-cao.csv", """
                        don_vi;nam;ngay_nop;so_ky_hieu;minh_hoa
                        X1;2022;2022-11-20;07/BC-UBND;khong
                        """)
                .file("bao-cao/X1/2023.md", """
                        ---
                        minh_hoa: co
                        ---
                        # Kết quả đạt được
                        Đã ban hành **kế hoạch**. <script>alert(1)</script>

                        # Khó khăn, hạn chế
                        - Nguồn mỏng

                        # Đề xuất
                        Mở lớp.
                        """)
                .render(folder);
    }

    private static String text(Document page, String selector) {
        return page.select(selector).text().replace('\u00a0', ' ');
    }

    private static String part(Document page, int number) {
        return text(page, "section:has(> h2#phan-" + number + ")");
    }

    @Test
    void everyYearWithATextATaskResultOrASubmissionHasAPage() {
        assertThat(site.pages().keySet().stream().filter(path -> path.startsWith("bao-cao/")))
                .containsExactly(
                        "bao-cao/X1-2022.html", "bao-cao/X1-2023.html", "bao-cao/X1-2024.html", "bao-cao/index.html");
    }

    @Test
    void theTextStandsInTheSectionsOfTheReport() {
        Document page = site.document("bao-cao/X1-2023.html");

        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "I. Tình hình triển khai và kết quả đạt được",
                        "II. Kết quả thực hiện các chỉ tiêu",
                        "III. Kết quả thực hiện nhiệm vụ, giải pháp",
                        "IV. Khó khăn, hạn chế và nguyên nhân",
                        "V. Phương hướng, đề xuất");
        assertThat(part(page, 1)).contains("Đã ban hành kế hoạch. <script>alert(1)</script>");
        assertThat(page.select("body script")).isEmpty();
        assertThat(part(page, 4)).contains("Nguồn mỏng").doesNotContain("Nguyên nhân Chưa");
        assertThat(part(page, 5)).contains("Mở lớp.");
        assertThat(text(page, "article")).contains("Phần lời của báo cáo này là ví dụ minh họa");
    }

    @Test
    void targetsAreAssessedAsTheyStoodAtTheEndOfTheYear() {
        Document page = site.document("bao-cao/X1-2022.html");

        // 40 % in 2022: on the way from 30 % in 2020 to 50 % in 2025 and 60 % in 2030 that is ahead of both.
        assertThat(part(page, 2))
                .contains("Đánh giá theo tình hình đến ngày 31/12/2022.", "40,0 % 8/20")
                .contains("Mốc 2025: từ 50 % trở lên Đúng tiến độ còn thiếu 10,0 điểm phần trăm so với mốc 2025")
                .doesNotContain("45,0");
        assertThat(part(site.document("bao-cao/X1-2024.html"), 2))
                .contains("45,0 % 9/20", "Mốc 2025: từ 50 % trở lên Chậm");
    }

    @Test
    void aYearlyTargetIsToldForTheYearOfTheReportAlone() {
        assertThat(part(site.document("bao-cao/X1-2023.html"), 2))
                .contains("Năm 2023: có Đạt")
                .doesNotContain("Năm 2022:");
        assertThat(part(site.document("bao-cao/X1-2024.html"), 2)).contains("Năm 2024: có Không đạt");
    }

    @Test
    void tasksAreToldAsTheyStoodAtTheEndOfTheYear() {
        assertThat(part(site.document("bao-cao/X1-2022.html"), 3)).contains("Chưa có thông tin về nhiệm vụ.");
        assertThat(part(site.document("bao-cao/X1-2023.html"), 3))
                .contains("Đang thực hiện")
                .doesNotContain("Đã xong");
        assertThat(part(site.document("bao-cao/X1-2024.html"), 3)).contains("Hoàn thành 2024 Đã xong");
    }

    @Test
    void theSubmissionIsTold() {
        assertThat(text(site.document("bao-cao/X1-2022.html"), "dl.meta"))
                .isEqualTo("Số, ký hiệu 07/BC-UBND Ngày nộp 20/11/2022 Hạn nộp 15/11/2022 Kết luận Chậm 5 ngày"
                        + " Kế hoạch Kế hoạch của Một, 2021–2030");
    }

    @Test
    void eachReportLeadsToTheOnesBeforeAndAfter() {
        Document page = site.document("bao-cao/X1-2023.html");

        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("X1-2022.html");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("X1-2024.html");
        assertThat(site.document("bao-cao/X1-2022.html").select("a[rel=prev]")).isEmpty();
    }

    @Test
    void aReportWithoutATextSaysSo() {
        assertThat(text(site.document("bao-cao/X1-2022.html"), "article"))
                .contains("Trang chưa có phần thuyết minh của năm này");
        assertThat(part(site.document("bao-cao/X1-2022.html"), 4)).contains("Chưa nêu.");
    }
}
