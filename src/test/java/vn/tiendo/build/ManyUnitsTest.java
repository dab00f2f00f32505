package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.view.SitePath;
import vn.tiendo.write.InMemorySite;

/** The page of a level stays small however many units there are: it leads to the units above, which compare their own. */
class ManyUnitsTest {

    private static final int MOST_BYTES = 300_000;

    @TempDir
    private Path folder;

    /** Communes of four provinces, and one of none. */
    private Map<SitePath, byte[]> site(int communes) throws Exception {
        StringBuilder units =
                new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\nVN;Việt Nam;quoc_gia;chinh_quyen;\n");
        StringBuilder figures = new StringBuilder("don_vi;chi_tieu;nam;tu_so;mau_so\n");
        for (int i = 0; i < 4; i++) {
            units.append("T" + i + ";Tỉnh " + i + ";tinh;chinh_quyen;VN\n");
        }
        for (int i = 1; i < communes; i++) {
            units.append("X" + i + ";Xã Số " + i + ";xa;chinh_quyen;T" + i % 4 + "\n");
            figures.append("X" + i + ";CT;2024;1;4\nX" + i + ";CT;2025;2;" + (4 + i % 9) + "\n");
        }
        units.append("X0;Xã Riêng;xa;chinh_quyen;\n");
        SmallData data = SmallData.in(folder)
                .file("don-vi.csv", units.toString())
                .file("ke-hoach.csv", "ma_ke_hoach;ten;don_vi;tu_nam;den_nam\nKH;Kế hoạch;VN;2021;2030\n")
                .file("so-lieu/xa/2025.csv", figures.toString());
        InMemorySite site = new InMemorySite();
        new SiteBuild(new BuildOptions(
                        data.folder(),
                        Optional.empty(),
                        folder.resolve("site"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        2))
                .run(site);
        return site.files();
    }

    private static Document page(Map<SitePath, byte[]> site, String path) throws IOException {
        byte[] page = site.get(SitePath.of(path));
        assertThat(page).as(path).hasSizeLessThan(MOST_BYTES);
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    @Test
    void upTo350UnitsAreComparedOnThePageOfTheirLevel() throws Exception {
        Document page = page(site(350), "cap/xa.html");

        assertThat(page.select("table.mx tbody tr").size()
                        + page.select(".also a").size())
                .isGreaterThanOrEqualTo(349);
    }

    @Test
    void moreAreFoundOnThePagesOfTheUnitsAbove() throws Exception {
        Map<SitePath, byte[]> site = site(351);
        Document page = page(site, "cap/xa.html");

        assertThat(page.select("table.mx")).isEmpty();
        assertThat(page.select("main ul.links a").eachText())
                .contains("Tỉnh 0 (87 đơn vị)", "Tỉnh 1 (88 đơn vị)", "Xã Riêng")
                .hasSize(5);
        assertThat(page.select("main").text()).contains("Trang của từng đơn vị cấp trên so sánh các đơn vị trực thuộc");
        assertThat(page(site, "don-vi/T0.html").select("table.mx tbody tr")).hasSize(87);
        assertThat(page(site, "don-vi/T0.html").select("main").text())
                .contains("Xem thêm: Cấp xã")
                .doesNotContain("Bảng đầy đủ");
        assertThat(page(site, "chi-tieu/CT.html").select("table.mx tbody tr")).hasSizeGreaterThanOrEqualTo(350);
    }

    @Test
    void eachListOfACountryStaysSmall() throws Exception {
        Map<SitePath, byte[]> site = site(1_050);

        for (String path : new String[] {"cap/xa.html", "chi-tieu/CT.html", "don-vi/index.html", "index.html"}) {
            page(site, path);
        }
        assertThat(page(site, "don-vi/index.html").select("main a").eachText()).contains("Tỉnh 0", "Xã Riêng");
    }
}
