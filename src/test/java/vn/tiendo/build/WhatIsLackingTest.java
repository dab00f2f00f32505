package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a target cannot be judged, its sentence names a figure that would help. */
class WhatIsLackingTest {

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2025-10-31\n")
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;nam_goc;gia_tri_goc
                        MA;KH;CT;A;2030;>=;40;;
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so
                        A;CT;2024;1;4
                        """);
    }

    private String pageOf(String unit) throws Exception {
        return BuiltSite.page(BuiltSite.of(data.folder()), "don-vi/" + unit + ".html")
                .select("main")
                .text()
                .replace('\u00A0', ' ');
    }

    @Test
    void aFigureOfAnyOtherYearHelpsWhereThereIsButOneInThePlan() throws Exception {
        assertThat(pageOf("A")).contains("Cần thêm số liệu của một năm khác để so sánh.");
    }

    @Test
    void theFiguresBeforeAPlanAreItsStartAndMoreOfThemDoNotHelp() throws Exception {
        data.file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Kế hoạch thử;T;2026;2030
                        """);

        assertThat(pageOf("A"))
                .contains("Cần số liệu từ năm 2026 trở đi để so sánh.")
                .doesNotContain("năm khác");
    }

    @Test
    void nothingBeforeAStatedBaselineHelps() throws Exception {
        data.replace("muc-tieu.csv", "40;;", "40;2024;25");

        assertThat(pageOf("A"))
                .contains("Cần số liệu từ năm 2025 trở đi để so sánh.")
                .doesNotContain("năm khác");
    }

    @Test
    void beforeAMilestonesYearIsOverAnEarlierFigureWouldDo() throws Exception {
        data.file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MB;KH;CT;B;2025;>=;40
                        """);

        assertThat(pageOf("B")).contains("Chưa có số liệu của năm nào.").doesNotContain("không thay thế được");
    }
}
