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
import vn.tiendo.document.WordFile;
import vn.tiendo.model.ReportedYears;

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

    /** Two communes of one name, in two districts of a province, that have reported. */
    @Test
    void annexesOfReportsTellNamesakesApart() throws Exception {
        Path data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc
                        T;Tỉnh Thử;tinh;chinh_quyen;
                        H1;Huyện Đông;huyen;chinh_quyen;T
                        H2;Huyện Tây;huyen;chinh_quyen;T
                        A;Xã An;xa;chinh_quyen;H1
                        B;Xã An;xa;chinh_quyen;H2
                        """)
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nA;2025;2025-11-01\n")
                .replace(
                        "ke-hoach.csv",
                        "den_nam\nKH;Kế hoạch thử;T;2021;2030",
                        "den_nam;han_bao_cao\nKH;Kế hoạch thử;T;2021;2030;15/11")
                .file("bao-cao/A/2025.md", "# Kết quả đạt được\n\nĐã mở lớp.\n")
                .file("bao-cao/B/2025.md", "# Kết quả đạt được\n\nĐã tập huấn.\n")
                .folder();

        for (ReportedYears years : List.of(ReportedYears.of(2025), new ReportedYears(2024, 2025))) {
            WordFile report =
                    WordFile.of(DraftedReports.of(data, years, "T"::equals).get("T"));

            assertThat(report.tables().stream().flatMap(List::stream).map(row -> row.get(row.size() > 1 ? 1 : 0)))
                    .as(years.text())
                    .contains("Xã An (Huyện Đông)", "Xã An (Huyện Tây)")
                    .doesNotContain("Xã An");
            assertThat(report.texts())
                    .filteredOn(text -> text.startsWith("Xã An"))
                    .anyMatch(text -> text.startsWith("Xã An (Huyện Đông)"))
                    .anyMatch(text -> text.startsWith("Xã An (Huyện Tây)"))
                    .noneMatch(text -> text.equals("Xã An") || text.equals("Xã An (năm 2025)"));
        }
    }

    @Test
    void theFeedTellsNamesakesApart() throws Exception {
        Path data = SmallData.in(folder)
                .file("don-vi.csv", UNITS)
                .file("ke-hoach.csv", "ma_ke_hoach;ten;don_vi;tu_nam;den_nam\nKH;Kế hoạch thử;VN;2021;2030\n")
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so;ngay_chot\nA1;CT;2025;4;20;2025-11-01\n")
                .file(
                        "nop-bao-cao.csv",
                        "don_vi;nam;ngay_nop\nA2;2025;2025-11-02\nC1;2024;2024-11-01\nC2;2024;2024-11-01\n")
                .folder();

        assertThat(BuiltSite.page(BuiltSite.of(data), "thay-doi.xml")
                        .select("entry > title")
                        .eachText())
                .containsSubsequence(
                        "Xã Hoà An (Đồng Tháp) nộp báo cáo năm 2025",
                        "Xã Hòa An (Vĩnh Long): số liệu chốt ngày 01/11/2025",
                        "Xã An Bình (Vĩnh Long) nộp báo cáo năm 2024",
                        "Xã An Bình (Đồng Tháp) nộp báo cáo năm 2024");
    }
}
