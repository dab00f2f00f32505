package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Communes of one name in two provinces are told apart wherever they are listed together. */
class NamesakesTest {

    private static final String UNITS = """
            ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc;den_ngay
            VN;Việt Nam;Việt Nam;quoc_gia;chinh_quyen;;
            T1;Tỉnh Vĩnh Long;Vĩnh Long;tinh;chinh_quyen;VN;
            T2;Tỉnh Đồng Tháp;Đồng Tháp;tinh;chinh_quyen;VN;
            A1;Xã Hòa An;Hòa An;xa;chinh_quyen;T1;
            B1;Xã Mỹ Thạnh Trung Hưng Đông;Mỹ Thạnh Trung Hưng Đông;xa;chinh_quyen;T1;
            C1;Xã An Bình;An Bình;xa;chinh_quyen;T1;2025-06-30
            A2;Xã Hoà An;Hoà An;xa;chinh_quyen;T2;
            B2;Xã Mỹ Thạnh Trung Hưng Đông;Mỹ Thạnh Trung Hưng Đông;xa;chinh_quyen;T2;
            C2;Xã An Bình;An Bình;xa;chinh_quyen;T2;2025-06-30
            """;

    @TempDir
    private Path folder;

    private Map<String, byte[]> site() throws Exception {
        StringBuilder figures = new StringBuilder("don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai\n");
        for (String unit : List.of("A1", "B1", "C1", "A2", "B2", "C2")) {
            figures.append(unit).append(";CT;2023;4;20;minh_hoa\n");
            figures.append(unit).append(";CT;2024;5;20;minh_hoa\n");
        }
        return BuiltSite.of(SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2026-06-30\n")
                .file("don-vi.csv", UNITS)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Kế hoạch thử;VN;2021;2030
                        """)
                .file("so-lieu/xa/2025.csv", figures.toString())
                .folder());
    }

    @Test
    void noPageCallsTwoUnitsTheSame() throws Exception {
        List<String> taken = new ArrayList<>();
        site().forEach((path, bytes) -> {
            if (path.endsWith(".html") && !path.equals("don-vi/index.html")) { // there each stands with its whereabouts
                Map<String, String> addresses = new HashMap<>();
                Element main =
                        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).selectFirst("main");
                for (Element link : main.select("a[href~=(^|/)[ABC][12]\\.html$]")) {
                    String before = addresses.putIfAbsent(link.text(), link.attr("href"));
                    if (before != null && !before.equals(link.attr("href"))) {
                        taken.add(path + ": " + link.text());
                    }
                }
            }
        });

        assertThat(taken).isEmpty();
    }

    @Test
    void listsOfTheCountryTellTheProvince() throws Exception {
        Map<String, byte[]> site = site();

        for (String page : List.of("cap/xa.html", "chi-tieu/CT.html", "ke-hoach/KH.html")) {
            assertThat(BuiltSite.page(site, page)
                            .select("main a[href~=(^|/)[AB][12]\\.html$]")
                            .eachText())
                    .as(page)
                    .contains(
                            "Hòa An (Vĩnh Long)",
                            "Hoà An (Đồng Tháp)",
                            "Mỹ Thạnh Trung Hưng Đông (Vĩnh Long)",
                            "Mỹ Thạnh Trung Hưng Đông (Đồng Tháp)");
        }
    }

    @Test
    void whatLiesInAProvinceIsNotToldSoOnItsPage() throws Exception {
        assertThat(new String(site().get("don-vi/T1.html"), StandardCharsets.UTF_8))
                .contains(">Hòa An<")
                .doesNotContain("(Vĩnh Long)");
    }

    @Test
    void chartsCutTheNameBeforeTheProvince() throws Exception {
        List<String> labels = Jsoup.parse(new String(site().get("chi-tieu/CT.html"), StandardCharsets.UTF_8))
                .select("main svg text")
                .eachText();

        assertThat(labels)
                .filteredOn(label -> label.startsWith("Mỹ"))
                .isNotEmpty()
                .allSatisfy(
                        label -> assertThat(label).endsWith(label.contains("Vĩnh") ? "(Vĩnh Long)" : "(Đồng Tháp)"));
    }

    @Test
    void whoComparesUnitsReadsTheProvinceInTableAndChart() throws Exception {
        assertThat(new String(site().get("tai-san/so-sanh/CT.js"), StandardCharsets.UTF_8))
                .contains(
                        "[\"A1\",\"Xã Hòa An (Vĩnh Long)\",",
                        "[\"A2\",\"Xã Hoà An (Đồng Tháp)\",",
                        "[\"C1\",\"Xã An Bình (Vĩnh Long)\",");
    }

    /** A commune formed of two that are called alike, in two districts of a province. */
    @Test
    void whatAUnitCameFromIsToldApart() throws Exception {
        Path data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        H1;Huyện Đông;huyen;chinh_quyen;T;;2025-06-30
                        H2;Huyện Tây;huyen;chinh_quyen;T;;2025-06-30
                        A;Xã An;xa;chinh_quyen;H1;;2025-06-30
                        B;Xã An;xa;chinh_quyen;H2;;2025-06-30
                        M;Xã Mai;xa;chinh_quyen;T;2025-07-01;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        A;M;2025-07-01;toan_bo
                        B;M;2025-07-01;toan_bo
                        """)
                .folder();

        assertThat(BuiltSite.page(BuiltSite.of(data), "don-vi/M.html")
                        .select("main")
                        .text())
                .contains("Hình thành ngày 01/07/2025 từ toàn bộ xã An (Huyện Đông), xã An (Huyện Tây)");
    }
}
