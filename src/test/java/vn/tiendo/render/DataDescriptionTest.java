package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.json.Json;

class DataDescriptionTest {

    private static final String BLOCK = "head > script[type=application/ld+json]";

    @TempDir
    private Path folder;

    private static Json description(Document page) {
        return Json.parse(page.selectFirst(BLOCK).data());
    }

    @Test
    void anIndicatorsPageTellsProgramsWhatIsMeasuredWhereAndWhen() throws IOException {
        RenderedSite site = new RenderedSite()
                .file("cau-hinh.yaml", "tieu_de: Trang thử\nco_quan_cong_bo: Cơ quan\ngiay_phep: Ghi nguồn.\n")
                .render(folder);

        Json data = description(site.document("chi-tieu/TL.html"));

        assertThat(data.text("@context")).isEqualTo("https://schema.org");
        assertThat(data.text("@type")).isEqualTo("Dataset");
        assertThat(data.text("name")).isEqualTo("Tỷ lệ nữ lãnh đạo");
        assertThat(data.text("description"))
                .startsWith("Số nữ chia cho tổng số. ")
                .hasSizeGreaterThan(50);
        assertThat(data.text("temporalCoverage")).isEqualTo("2022/2024");
        assertThat(data.text("dateModified")).isEqualTo("2024-12-31");
        assertThat(data.object("spatialCoverage").text("name")).isEqualTo("Việt Nam");
        assertThat(data.object("creator").text("name")).isEqualTo("Cơ quan");
        assertThat(data.object("license").text("name")).isEqualTo("Ghi nguồn.");
        assertThat(data.texts("variableMeasured")).containsExactly("Tỷ lệ nữ lãnh đạo");
        assertThat(data.list("distribution").get(0).text("contentUrl")).isEqualTo("../tai-ve/so-lieu.csv");
        assertThat(data.list("distribution").get(0).text("encodingFormat")).isEqualTo("text/csv");
    }

    @Test
    void addressesAreWholeWhereTheSitesIsKnown() throws IOException {
        RenderedSite site = new RenderedSite()
                .file("cau-hinh.yaml", "dia_chi_goc: https://vi-du.vn/tien-do/\n")
                .render(folder);

        Json data = description(site.document("ke-hoach/KH.html"));

        assertThat(data.text("url")).isEqualTo("https://vi-du.vn/tien-do/ke-hoach/KH.html");
        assertThat(data.text("temporalCoverage")).isEqualTo("2021/2030");
        assertThat(data.texts("variableMeasured")).containsExactly("Tỷ lệ nữ lãnh đạo", "Có kế hoạch");
        assertThat(data.list("distribution"))
                .extracting(file -> file.text("contentUrl"))
                .contains("https://vi-du.vn/tien-do/tai-ve/muc-tieu.csv");
    }

    @Test
    void noNameEndsTheBlock() throws IOException {
        RenderedSite site = new RenderedSite().file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;dinh_nghia
                        TL;</script><script>alert(1)</script>;ty_le;tang;<!--<script>
                        CK;Có kế hoạch;co_khong;tang;
                        """).render(folder);

        Document page = site.document("chi-tieu/TL.html");

        assertThat(description(page).text("name")).isEqualTo("</script><script>alert(1)</script>");
        assertThat(page.select("script:not([type=application/ld+json]):not([src])"))
                .isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void onlyPagesOfDataDescribeAny() throws IOException {
        RenderedSite site = new RenderedSite().render(folder);

        assertThat(site.document("index.html").select(BLOCK)).hasSize(1);
        assertThat(site.document("phuong-phap.html").select(BLOCK)).isEmpty();
        assertThat(site.document("don-vi/X1.html").select(BLOCK)).isEmpty();
    }
}
