package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an indicator says only what the published figures and assessments show, at its head and in its table. */
class TrueIndicatorPagesTest {

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2026-10-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;
                        O;Xã Ốc;xa;chinh_quyen;T;2025-06-30
                        A;Xã An;xa;chinh_quyen;T;
                        B;Xã Bình;xa;chinh_quyen;T;
                        C;Xã Cao;xa;chinh_quyen;T;
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;nhay_cam
                        CT;Tỷ lệ nữ;ty_le;tang;co
                        Y;Có nữ lãnh đạo;co_khong;tang;khong
                        D;Kết quả;dinh_tinh;tang;khong
                        """)
                .file("muc-tieu.csv", "ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri\n");
    }

    private void figures(String rows) throws Exception {
        data.file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;trang_thai;cong_khai\n" + rows);
    }

    private Map<String, byte[]> site() throws Exception {
        return BuiltSite.of(data.folder());
    }

    private static Document page(Map<String, byte[]> site, String path) {
        return BuiltSite.page(site, path);
    }

    private String headline(String indicator) throws Exception {
        Map<String, byte[]> site = site();
        String lead =
                page(site, "chi-tieu/" + indicator + ".html").select(".lead").text();
        assertThat(page(site, "nhung/" + indicator + ".html").text()).contains(lead);
        return lead.replace('\u00A0', ' ');
    }

    @Test
    void whereAFigureIsWithheldTheEndsAreThoseOfThePublishedOnes() throws Exception {
        figures("A;CT;2025;1;10;;;co\nB;CT;2025;5;10;;;co\nC;CT;2025;6;10;;;co\n");

        assertThat(headline("CT"))
                .isEqualTo("Tỷ lệ nữ ở cấp xã: cao nhất là xã Cao (60,0 % năm 2025), thấp nhất là xã Bình "
                        + "(50,0 % năm 2025), trong 2 đơn vị công bố số liệu; 1 đơn vị ẩn do số nhỏ.");
        assertThat(page(site(), "chi-tieu/CT.html").select("figure svg desc").text())
                .contains("2 trong 3 đơn vị có số liệu công bố; 1 đơn vị ẩn do số nhỏ.");
    }

    @Test
    void anOlderNumberOfAUnitWhoseLatestIsWithheldIsNotRanked() throws Exception {
        figures("A;CT;2024;9;10;;;co\nA;CT;2025;1;10;;;co\nB;CT;2025;5;10;;;co\nC;CT;2025;6;10;;;co\n");

        assertThat(headline("CT"))
                .contains("cao nhất là xã Cao")
                .endsWith("trong 2 đơn vị công bố số liệu; 1 đơn vị ẩn do số nhỏ.");
    }

    @Test
    void equalFiguresHaveNeitherAHighestNorALowest() throws Exception {
        figures("A;CT;2025;4;10;;;co\nB;CT;2025;8;20;;;co\n");

        assertThat(headline("CT")).isEqualTo("Tỷ lệ nữ ở cấp xã: cùng là 40,0 % ở cả 2 đơn vị có số liệu, năm 2025.");
    }

    @Test
    void equalFiguresSayHowManyAreIllustrative() throws Exception {
        figures("A;CT;2025;4;10;;;co\nB;CT;2024;8;20;;minh_hoa;co\n");

        assertThat(headline("CT"))
                .isEqualTo("Tỷ lệ nữ ở cấp xã: cùng là 40,0 % (1 số liệu minh họa) ở cả 2 đơn vị có số liệu, "
                        + "theo số liệu mới nhất của từng đơn vị.");
    }

    @Test
    void ofSeveralUnitsAtOneEndNoneIsNamedAlone() throws Exception {
        figures("A;CT;2025;4;10;;;co\nB;CT;2025;8;20;;;co\nC;CT;2025;3;10;;;co\n");

        assertThat(headline("CT"))
                .contains("cao nhất là xã An (40,0 % năm 2025) và 1 đơn vị khác, thấp nhất là xã Cao");
    }

    @Test
    void answersOfSeveralUnitsAreCounted() throws Exception {
        figures("O;Y;2024;;;co;;\nA;Y;2025;;;khong;;\nB;Y;2025;;;co;;\nC;Y;2025;;;khong;;\n"
                + "A;D;2025;;;dat;;\nB;D;2025;;;chua_dat;;\nC;D;2024;;;dat;minh_hoa;\n");

        assertThat(headline("Y")).isEqualTo("Có nữ lãnh đạo ở cấp xã: 1 trong 3 đơn vị trả lời có, năm 2025.");
        assertThat(headline("D"))
                .isEqualTo("Kết quả ở cấp xã: 1 đơn vị chưa đạt, 2 đơn vị đạt, trong 3 đơn vị có kết quả, "
                        + "theo số liệu mới nhất của từng đơn vị (1 số liệu minh họa).");
    }

    @Test
    void anEndedUnitNeverStandsBeforeOneInForce() throws Exception {
        figures("O;Y;2024;;;co;;\nA;Y;2025;;;khong;;\nO;CT;2024;5;10;;;co\nB;CT;2023;4;10;;;co\n");

        assertThat(headline("Y")).isEqualTo("Có nữ lãnh đạo (xã An, năm 2025): Không.");
        assertThat(headline("CT")).startsWith("Tỷ lệ nữ của xã Bình năm 2023 là 40,0 %");
    }

    @Test
    void answersOfEndedUnitsAloneAreSaidToBeTheirs() throws Exception {
        data.replace("don-vi.csv", "A;Xã An;xa;chinh_quyen;T;", "A;Xã An;xa;chinh_quyen;T;2025-06-30");
        figures("O;Y;2024;;;co;;\nA;Y;2024;;;khong;;\n");

        assertThat(headline("Y"))
                .isEqualTo("Có nữ lãnh đạo ở cấp xã: 1 trong 2 đơn vị nay đã kết thúc trả lời có, năm 2024.");
    }

    @Test
    void theTableOfAnIndicatorSaysThatAUnitHasEndedAndHowItStoodBefore() throws Exception {
        data.file("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                MT;KH;CT;cap:xa;2027;>=;40
                """);
        figures("A;CT;2025;5;10;;;co\nO;CT;2024;3;10;;;co\n");

        Document page = page(site(), "chi-tieu/CT.html");

        assertThat(page.select("tr:contains(Ốc)").text())
                .contains("Kết thúc do sắp xếp Khi còn hoạt động: Chưa đủ số liệu để đánh giá");
        assertThat(page.select("tr:contains(An)").text()).contains("Đạt sớm").doesNotContain("Kết thúc");
    }

    @Test
    void aMapThatAlsoShowsPlacesOfOtherLevelsDoesNotSendReadersToTheTableOfOne() throws Exception {
        data.file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc
                        T;Tỉnh Thử;tinh;chinh_quyen;
                        H;Huyện Hai;huyen;chinh_quyen;T
                        A;Xã An;xa;chinh_quyen;T
                        B;Xã Bình;xa;chinh_quyen;T
                        C;Xã Cao;xa;chinh_quyen;T
                        """)
                .file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nCT;Tỷ lệ nữ;ty_le;tang\n")
                .file("ban-do/a.geojson", map("A", "B", "C", "H"));
        String figures = "don_vi;chi_tieu;nam;gia_tri\nA;CT;2025;10\nB;CT;2025;20\nC;CT;2025;30\n";
        data.file("so-lieu/xa/2025.csv", figures);

        assertThat(page(site(), "chi-tieu/CT.html").text()).contains("Từng số liệu có ở bảng bên dưới.");

        data.file("so-lieu/huyen/2025.csv", "don_vi;chi_tieu;nam;gia_tri\nH;CT;2025;40\n");

        assertThat(page(site(), "chi-tieu/CT.html").select("figure").text())
                .contains("Từng số liệu có ở trang của đơn vị và ở trang Tải về.")
                .doesNotContain("bảng bên dưới");
    }

    private static String map(String... units) {
        StringBuilder features = new StringBuilder();
        for (int i = 0; i < units.length; i++) {
            int left = 100 + i;
            int right = left + 1;
            features.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"ma_don_vi\":\"" + units[i] + "\"},"
                            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" + left + ",20],[" + right
                            + ",20],[" + right + ",21],[" + left + ",21],[" + left + ",20]]]}}");
        }
        return "{\"type\":\"FeatureCollection\",\"ma_don_vi\":\"T\",\"ngay\":\"2025-07-01\",\"features\":[" + features
                + "]}";
    }
}
