package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.write.InMemorySite;

/** Figures from before a reorganisation are those of the units that there were: of the unmerged ones and of the others. */
class OldAndNewProvincesTest {

    private static final String HEADER = "don_vi;chi_tieu;nam;tu_so;mau_so\n";

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2026-06-30\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        VN;Việt Nam;quoc_gia;chinh_quyen;;;
                        A;Tỉnh An;tinh;chinh_quyen;VN;;
                        B;Tỉnh Bình;tinh;chinh_quyen;VN;;
                        C-cu;Tỉnh Cũ;tinh;chinh_quyen;VN;;2025-06-30
                        D-cu;Tỉnh Đông;tinh;chinh_quyen;VN;;2025-06-30
                        M;Tỉnh Mới;tinh;chinh_quyen;VN;2025-07-01;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        C-cu;M;2025-07-01;toan_bo
                        D-cu;M;2025-07-01;toan_bo
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu
                        CT;Tỷ lệ nữ đại biểu;ty_le;tang
                        QH;Tỷ lệ nữ trong quy hoạch;ty_le;tang
                        """)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Chương trình;VN;2021;2030
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;QH;don_vi;2025;>=;40
                        M2;KH;QH;don_vi;2030;>=;50
                        """)
                .file("so-lieu/xa/2025.csv", HEADER);
        figures("A;CT;2021;3;10\nB;CT;2021;4;10\nC-cu;CT;2021;0;9\nD-cu;CT;2021;6;10\n");
    }

    private void figures(String rows) throws IOException {
        data.file("so-lieu/tinh/a.csv", HEADER + rows);
    }

    private Map<String, Document> site() throws Exception {
        InMemorySite site = new InMemorySite();
        new SiteBuild(new BuildOptions(
                        data.folder(),
                        Optional.empty(),
                        folder.resolve("site"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        1))
                .run(site);
        Map<String, Document> pages = new TreeMap<>();
        site.files().forEach((path, bytes) -> {
            if (path.text().endsWith(".html")) {
                pages.put(path.text(), Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), ""));
            }
        });
        return pages;
    }

    /** The words of the first chart of a page that ranks units. */
    private static String ranking(Document page) {
        return page.select("figure svg").stream()
                .map(svg -> svg.text().replace('\u00A0', ' '))
                .filter(text -> text.contains("đơn vị có số liệu"))
                .findFirst()
                .orElse("");
    }

    @Test
    void aRankingOfAnOldYearIsOfAllUnitsThatThereWere() throws Exception {
        Map<String, Document> site = site();

        assertThat(ranking(site.get("chi-tieu/CT.html")))
                .contains("cấp tỉnh: năm 2021, các đơn vị khi ấy")
                .contains("4 trong 4 đơn vị có số liệu")
                .contains("An", "Bình", "Cũ", "Đông")
                .doesNotContain("Mới");
        assertThat(ranking(site.get("don-vi/VN.html"))).contains("năm 2021, các đơn vị khi ấy", "Cũ", "Đông");
        assertThat(site.get("nhung/CT.html").text().replace('\u00A0', ' '))
                .contains(
                        "cao nhất là tỉnh Đông (60,0 % năm 2021), thấp nhất là tỉnh Cũ (0,0 % năm 2021), trong 4 đơn vị");
    }

    @Test
    void aUnitOfThatYearWithoutAFigureCountsAmongThem() throws Exception {
        figures("A;CT;2021;3;10\nB;CT;2020;4;10\nC-cu;CT;2021;0;9\nD-cu;CT;2021;6;10\nM;CT;2026;...;\n");

        assertThat(ranking(site().get("chi-tieu/CT.html")))
                .contains("năm 2021, các đơn vị khi ấy", "3 trong 4 đơn vị có số liệu")
                .doesNotContain("Mới");
    }

    /** C and D became M in the middle of 2025. */
    @Test
    void aRankingOfTheYearOfAMergerIsOfUnitsThatStoodTogether() throws Exception {
        data.replace("muc-tieu.csv", "M2;", "M3;KH;CT;cap:tinh;2030;>=;50\nM2;");
        figures("A;CT;2025;3;10\nB;CT;2025;4;10\nC-cu;CT;2025;1;9\nD-cu;CT;2024;6;10\nM;CT;2026;...;\n");
        Map<String, Document> before = site();

        for (String page : new String[] {"chi-tieu/CT.html", "don-vi/VN.html", "ke-hoach/KH.html", "nhung/CT.html"}) {
            assertThat(ranking(before.get(page)))
                    .contains("năm 2025, các đơn vị khi ấy", "3 trong 4 đơn vị có số liệu", "Đông")
                    .doesNotContain("Mới");
        }

        figures("A;CT;2025;3;10\nB;CT;2025;4;10\nC-cu;CT;2025;0;9\nD-cu;CT;2024;6;10\nM;CT;2025;6;10\n");
        Map<String, Document> after = site();

        for (String page : new String[] {"chi-tieu/CT.html", "don-vi/VN.html", "ke-hoach/KH.html", "nhung/CT.html"}) {
            assertThat(ranking(after.get(page)))
                    .contains("3 trong 3 đơn vị có số liệu", "Mới")
                    .doesNotContain("Cũ", "Đông");
        }
        assertThat(after.get("nhung/CT.html").text()).contains("trong 3 đơn vị").doesNotContain("Cũ");
    }

    @Test
    void aRankingOfTheNewYearIsOfTheUnitsOfToday() throws Exception {
        figures("A;CT;2021;3;10\nB;CT;2021;4;10\nC-cu;CT;2021;0;9\nD-cu;CT;2021;6;10\n"
                + "A;CT;2026;3;10\nB;CT;2026;5;10\nM;CT;2026;6;10\n");

        assertThat(ranking(site().get("chi-tieu/CT.html")))
                .contains("số liệu mới nhất", "3 trong 3 đơn vị", "Mới")
                .doesNotContain("Đông", "Cũ");
    }

    @Test
    void anUnmergedUnitThatHasReportedAnewIsRankedByTheYearOfTheOthers() throws Exception {
        figures(
                "A;CT;2021;3;10\nB;CT;2021;4;10\nC-cu;CT;2021;0;9\nD-cu;CT;2021;6;10\nE;CT;2021;1;10\nA;CT;2026;9;10\n");
        data.replace("don-vi.csv", "B;Tỉnh Bình", "E;Tỉnh Em;tinh;chinh_quyen;VN;;\nB;Tỉnh Bình");

        assertThat(ranking(site().get("chi-tieu/CT.html")))
                .contains("5 trong 5 đơn vị", "30,0")
                .doesNotContain("90,0");
    }

    /** Such figures were worked out anew for the units of today; with the old ones beside them all would count twice. */
    @Test
    void figuresRestatedForUnitsThatDidNotYetExistAreOfTheUnitsOfToday() throws Exception {
        figures("C-cu;CT;2024;1;9\nD-cu;CT;2024;6;10\nM;CT;2024;7;19\nM2;CT;2024;2;19\n");
        data.replace("don-vi.csv", "M;Tỉnh Mới", "M2;Tỉnh Mai;tinh;chinh_quyen;VN;2025-07-01;\nM;Tỉnh Mới");

        assertThat(ranking(site().get("chi-tieu/CT.html")))
                .contains("Mới", "Mai")
                .doesNotContain("Đông");
    }

    @Test
    void aProvinceSaysWhatTheCountryWantsAndThatNothingIsPublishedAndLeadsToThoseBeforeIt() throws Exception {
        Document page = site().get("don-vi/M.html");
        String text = page.text().replace('\u00A0', ' ');

        assertThat(text)
                .contains(
                        "Mục tiêu quốc gia Tỷ lệ nữ trong quy hoạch: mốc 2025: từ 40 % trở lên; mốc 2030: từ 50 % trở lên. "
                                + "Chưa có số liệu được công bố cho tỉnh Mới.")
                .contains("Số liệu cuối cùng của các đơn vị cũ nay thuộc tỉnh Mới, toàn bộ hoặc một phần: "
                        + "Tỉnh Cũ: Tỷ lệ nữ đại biểu 0,0 % (năm 2021) Tỉnh Đông: Tỷ lệ nữ đại biểu 60,0 % (năm 2021)");
        assertThat(page.select("main li a[href=C-cu.html]")).isNotEmpty();
    }

    @Test
    void whatIsPublishedOfTheProvinceIsNotSaidToBeMissing() throws Exception {
        figures("M;QH;2025;3;10\nM;CT;2026;3;10\nC-cu;CT;2021;0;9\n");

        assertThat(site().get("don-vi/M.html").text())
                .doesNotContain("Chưa có số liệu được công bố", "Số liệu cuối cùng của các đơn vị cũ");
    }

    @Test
    void tablesOfALevelAndOfAnIndicatorSayWhatChangedSinceLastYear() throws Exception {
        figures("A;CT;2024;3;10\nA;CT;2025;5;10\nB;CT;2021;4;10\nB;CT;2025;4;10\n");
        Map<String, Document> site = site();

        for (String page : new String[] {"cap/tinh.html", "chi-tieu/CT.html"}) {
            String text = site.get(page).text().replace('\u00A0', ' ');
            assertThat(text).contains("50,0 +20,0", "40,0 như năm 2021", "tăng, giảm so với năm liền trước");
        }
    }
}
