package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitPageTest {

    @TempDir
    private Path folder;

    private Document commune;
    private RenderedSite site;

    @BeforeEach
    void render() throws IOException {
        site = new RenderedSite().render(folder);
        commune = site.document("don-vi/X1.html");
    }

    @Test
    void eachAssessedTargetIsToldOnce() {
        assertThat(commune.select("[data-muc-tieu]").eachAttr("data-muc-tieu"))
                .containsExactlyInAnyOrder("MT25", "MT30", "MTN");
        assertThat(status("MT25")).isEqualTo("cham");
        assertThat(status("MT30")).isEqualTo("dung_tien_do");
        assertThat(commune.select("[data-muc-tieu=MT25]").attr("data-chi-tieu")).isEqualTo("TL");
    }

    private String status(String target) {
        return commune.select("[data-muc-tieu=" + target + "]").attr("data-trang-thai");
    }

    @Test
    void aYearlyTargetCarriesItsLastAssessedYear() {
        Element row = commune.selectFirst("[data-muc-tieu=MTN]");
        assertThat(row).isNotNull();
        assertThat(row.attr("data-moc")).isEqualTo("2024");
        assertThat(row.attr("data-trang-thai")).isEqualTo("khong_dat");
        assertThat(row.parent().select("tr").size()).isEqualTo(4);
    }

    @Test
    void theHeadSentenceTellsFigureAndGaps() {
        assertThat(text(commune, ".lead"))
                .startsWith(
                        "Tỷ lệ nữ lãnh đạo của xã Một năm 2024 là 45,0 %, không đổi so với năm 2023, còn thiếu 5,0 điểm phần trăm so với mốc 2025"
                                + " và còn thiếu 15,0 điểm phần trăm so với mốc 2030.")
                .contains("Trong 3 mục tiêu được theo dõi: 1 đúng tiến độ, 1 chậm, 1 không đạt.");
    }

    @Test
    void aDissolvedUnitShowsHowItLastStoodAndWhereItWent() {
        Document gone = site.document("don-vi/X2.html");
        assertThat(text(gone, "main")).contains("hoạt động đến 30/06/2024", "Từ 01/07/2024, toàn bộ nhập vào xã Một");
        Element target = gone.selectFirst("[data-muc-tieu=MT25]");
        assertThat(target).isNotNull();
        assertThat(target.attr("data-trang-thai")).isEqualTo("dat_som");
        assertThat(gone.select("[data-muc-tieu=MT25]")).hasSize(1);
        assertThat(gone.select("[data-trang-thai]")).hasSize(3);
    }

    @Test
    void illustrativeFiguresAreMarkedAtTheHeadInTheTableAndOnTheChart() {
        Document gone = site.document("don-vi/X2.html");
        assertThat(gone.select("p.il.page")).hasSize(1);
        assertThat(gone.select("table.figures td.il")).hasSize(1);
        assertThat(gone.select("figure .k-mark").text()).contains("Số liệu minh họa");
        assertThat(commune.select("p.il.page")).isEmpty();
        assertThat(commune.select("table.figures .il")).isEmpty();
    }

    @Test
    void aComputedFigureSaysWhoReported() {
        Document province = site.document("don-vi/T1.html");
        assertThat(text(province, "#ai-da-bao-cao")).contains("1/1 đơn vị đã báo cáo");
        assertThat(text(province, "table.figures")).contains("16", "30", "2/2 đơn vị đã báo cáo");
    }

    @Test
    void everyLinkToAPageOfThisSiteLeadsToOne() {
        // Pages that others plan, and the files of the build.
        List<String> elsewhere = List.of(
                "phuong-phap.html", "tai-ve/", "tim-kiem.html", "luu-tru/", "tai-san/", "ke-hoach/", "bao-cao/");
        site.pages().forEach((path, html) -> {
            for (String href : site.document(path).select("a[href]").eachAttr("href")) {
                String target = Path.of("/" + path)
                        .getParent()
                        .resolve(href.replaceFirst("#.*", ""))
                        .normalize()
                        .toString()
                        .substring(1);
                boolean ours = target.endsWith(".html") && elsewhere.stream().noneMatch(target::startsWith);
                if (ours) {
                    assertThat(site.pages()).as(path + " -> " + href).containsKey(target);
                }
            }
        });
    }

    @Test
    void everyPageHasATitleOfItsOwn() {
        List<String> titles = site.pages().keySet().stream()
                .map(path -> site.document(path).title())
                .toList();
        assertThat(titles).doesNotHaveDuplicates();
    }

    private static String text(Document page, String selector) {
        return page.select(selector).text().replace('\u00a0', ' ');
    }
}
