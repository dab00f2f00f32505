package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a unit that ended in 2025 is told of a target for every year: how it stood then, not that it has ended. */
class YearlyTargetsOfEndedUnitsTest {

    @TempDir
    private Path folder;

    private Map<String, byte[]> site;

    @BeforeEach
    void build() throws Exception {
        site = BuiltSite.of(SmallData.in(folder)
                .file("cau-hinh.yaml", "ngay_danh_gia: 2027-12-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;
                        H;Huyện Đông;huyen;chinh_quyen;T;2025-06-30
                        A;Xã An;xa;chinh_quyen;H;2025-06-30
                        B;Xã Bình;xa;chinh_quyen;H;2025-06-30
                        """)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Kế hoạch thử;H;2024;2030
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;lap_lai
                        M1;KH;CT;don_vi;;>=;30;hang_nam
                        M2;KH;CT;don_vi;2026;>=;30;
                        M3;KH;CT;cap:xa;;>=;30;hang_nam
                        """)
                .folder());
    }

    private String text(String path) {
        return BuiltSite.page(site, path).select("main").text().replace('\u00A0', ' ');
    }

    @Test
    void noneOfItsTargetsIsSaidToHaveEndedWhileItWasInForce() {
        assertThat(text("don-vi/A.html"))
                .contains("Khi còn hoạt động, trong 1 mục tiêu được theo dõi: 1 đạt.")
                .doesNotContain("Năm 2027 30 %");
        assertThat(text("don-vi/H.html"))
                .contains("Khi còn hoạt động, trong 2 mục tiêu được theo dõi:"
                        + " 1 chưa đủ số liệu để đánh giá, 1 chưa có số liệu.");
    }

    @Test
    void itsPlanCountsTheSameTargetsForTheTimeInForceAsForNow() {
        assertThat(text("ke-hoach/KH.html"))
                .contains(
                        "trong 2 mục tiêu của kế hoạch của huyện Đông, 2024–2030: 2 kết thúc do sắp xếp.",
                        "Khi đơn vị còn hoạt động, trong 2 mục tiêu ấy:");
    }

    @Test
    void everyYearStandsInItsOwnTable() {
        assertThat(BuiltSite.page(site, "don-vi/A.html").select("tr").eachText())
                .contains("2025 33,3 % Đạt", "2026 Kết thúc do sắp xếp", "2027 Kết thúc do sắp xếp");
    }
}
