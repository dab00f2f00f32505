package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a merged unit tells what its old units add up to; spec/dia-gioi-moi.md says what that is. */
class RestatedPagesTest {

    private static final String FIGURES = "so-lieu/xa/2025.csv";

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2025-12-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        A;Xã An;xa;chinh_quyen;T;;2025-06-30
                        B;Xã Bình;xa;chinh_quyen;T;;2025-06-30
                        M;Xã An Bình;xa;chinh_quyen;T;2025-07-01;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        A;M;2025-07-01;toan_bo
                        B;M;2025-07-01;toan_bo
                        """)
                .file(FIGURES, """
                        don_vi;chi_tieu;nam;tu_so;mau_so
                        A;CT;2023;11;40
                        B;CT;2023;12;40
                        A;CT;2024;13;40
                        B;CT;2024;14;40
                        M;CT;2025;30;80
                        """);
    }

    private Document pageOf(String unit) throws Exception {
        byte[] page = BuiltSite.of(data.folder()).get("don-vi/" + unit + ".html");
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    private static Element restated(Document page) {
        return page.select("details.data").stream()
                .filter(one -> one.text().startsWith("Trước ngày 01/07/2025"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableSaysWhatTheOldUnitsAddUpToAndThatItIsNoReport() throws Exception {
        Element restated = restated(pageOf("M"));

        assertThat(restated.select("tbody tr").eachText())
                .containsExactly(
                        "2024 27 80 33,8 2/2 đơn vị cũ có số liệu", "2023 23 80 28,8 2/2 đơn vị cũ có số liệu");
        assertThat(restated.text()).contains("xã An, xã Bình", "không dùng để đánh giá mục tiêu");
    }

    @Test
    void aLineOfItsOwnInTheChartNamesIt() throws Exception {
        assertThat(pageOf("M").select("svg text").eachText()).contains("cộng các đơn vị cũ");
        assertThat(pageOf("A").select("svg text").eachText()).doesNotContain("cộng các đơn vị cũ");
    }

    /** The line would tell what the sum of all old units is not. */
    @Test
    void theLineLeavesOutYearsWithoutAnOldUnit() throws Exception {
        data.replace(FIGURES, "B;CT;2023;12;40\n", "");

        Document page = pageOf("M");

        assertThat(page.select("svg text").eachText()).doesNotContain("cộng các đơn vị cũ");
        assertThat(restated(page).select("tbody tr").eachText()).contains("2023 11 40 27,5 1/2 đơn vị cũ có số liệu");
    }

    @Test
    void nothingIsApportionedWhereAnOldUnitWentElsewhereToo() throws Exception {
        data.replace("sap-xep.csv", "B;M;2025-07-01;toan_bo", "B;M;2025-07-01;mot_phan");

        Element restated = restated(pageOf("M"));

        assertThat(restated.select("table")).isEmpty();
        assertThat(restated.text())
                .contains("cho năm 2023, 2024", "không phải toàn bộ xã Bình nhập vào cùng một đơn vị");
    }

    @Test
    void aYearBeforeAnOldUnitWasGivenMoreIsNamedWithTheReason() throws Exception {
        data.replace("sap-xep.csv", "B;M;", "C;B;2024-03-01;toan_bo\nB;M;")
                .replace("don-vi.csv", "M;Xã", "C;Xã Cao;xa;chinh_quyen;T;;2024-02-29\nM;Xã");

        Element restated = restated(pageOf("M"));

        assertThat(restated.select("tbody tr").eachText()).containsExactly("2024 27 80 33,8 2/2 đơn vị cũ có số liệu");
        assertThat(restated.text()).contains("cho năm 2023: về sau xã Bình mới nhận thêm địa bàn");
    }

    /** The figures of the units that it began with are not those of its area, nor is the sum of all others. */
    @Test
    void soIsAYearBeforeItBeganIfItWasGivenMoreSince() throws Exception {
        data.replace("sap-xep.csv", "B;M;", "P;B;2024-01-01;toan_bo\nC;B;2024-03-01;toan_bo\nB;M;")
                .replace(
                        "don-vi.csv",
                        "B;Xã Bình;xa;chinh_quyen;T;;",
                        "P;Xã Phú;xa;chinh_quyen;T;;2023-12-31\nC;Xã Cao;xa;chinh_quyen;T;;2024-02-29\nB;Xã Bình;xa;chinh_quyen;T;2024-01-01;")
                .replace(FIGURES, "B;CT;2023", "P;CT;2023");

        Element restated = restated(pageOf("M"));

        assertThat(restated.select("tbody tr").eachText()).containsExactly("2024 27 80 33,8 2/2 đơn vị cũ có số liệu");
        assertThat(restated.text()).contains("cho năm 2023: về sau xã Bình mới nhận thêm địa bàn");
    }

    /** Contradicting days are warnings, so that the site is built. */
    @Test
    void unitsThatWentIntoEachOtherAreFollowedOnlyBackInTime() throws Exception {
        data.file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        A;Xã An;xa;chinh_quyen;T;2022-01-01;
                        B;Xã Bình;xa;chinh_quyen;T;2020-01-01;2021-12-31
                        """).file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        A;B;2020-01-01;toan_bo
                        B;A;2022-01-01;toan_bo
                        """).file(FIGURES, """
                        don_vi;chi_tieu;nam;tu_so;mau_so
                        B;CT;2018;11;40
                        B;CT;2021;12;40
                        A;CT;2025;13;40
                        """);

        assertThat(pageOf("A").select("details.data tbody tr").eachText())
                .contains("2021 12 40 30,0 1/1 đơn vị cũ có số liệu");
        assertThat(pageOf("B").text()).doesNotContain("theo địa giới mới");
    }

    @Test
    void aSumOfWhichAPartIsWithheldIsWithheldToo() throws Exception {
        data.file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;cong;co
                        """).file(FIGURES, """
                        don_vi;chi_tieu;nam;tu_so;mau_so;cong_khai
                        A;CT;2024;1;40;co
                        B;CT;2024;14;41;co
                        M;CT;2025;30;80;co
                        """);

        Element restated = restated(pageOf("M"));

        assertThat(restated.select("tbody tr").eachText()).containsExactly("2024 ẩn do số nhỏ");
    }
}
