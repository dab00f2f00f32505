package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Within sentences names of places are written as Decree 30/2020/NĐ-CP says, also where they are links. */
class NamesInSentencesTest {

    @TempDir
    private Path folder;

    private Map<String, byte[]> site;

    @BeforeEach
    void build() throws Exception {
        site = BuiltSite.of(SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2026-10-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        O;Xã Ốc;xa;chinh_quyen;T;;2025-06-30
                        P;Phường 5;xa;chinh_quyen;T;;2025-06-30
                        A;Xã An;xa;chinh_quyen;T;2025-07-01;
                        B;Xã Bình;xa;chinh_quyen;T;;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        O;A;2025-07-01;toan_bo
                        P;A;2025-07-01;mot_phan
                        P;B;2025-07-01;mot_phan
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;cap:xa;2025;>=;30
                        M2;KH;CT;A;2030;>=;50
                        """)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2025;1;4\n")
                .folder());
    }

    private String text(String path) {
        return BuiltSite.page(site, path).text().replace('\u00A0', ' ');
    }

    @Test
    void unitsBeforeAndAfterAReorganisation() {
        assertThat(text("don-vi/A.html"))
                .contains("Hình thành ngày 01/07/2025 từ toàn bộ xã Ốc")
                .contains("gồm một phần của Phường 5");
        assertThat(text("don-vi/O.html")).contains("toàn bộ nhập vào xã An");
        assertThat(text("don-vi/P.html")).contains("địa bàn thuộc xã An, xã Bình");
    }

    @Test
    void theUnitOrLevelThatATargetIsFor() {
        assertThat(text("ke-hoach/KH.html")).contains("Áp dụng cho xã An", "Áp dụng cho từng đơn vị cấp xã");
        assertThat(text("chi-tieu/CT.html")).contains("(xã An)", "(từng đơn vị cấp xã)");
    }

    @Test
    void unitsThatHaveNotReported() {
        assertThat(text("don-vi/T.html")).contains("Chưa báo cáo: xã Bình");
    }

    @Test
    void theWayInWhichFiguresAreBrokenDown() throws Exception {
        site = BuiltSite.of(SmallData.in(folder.resolve("groups"))
                .file("phan-to.csv", "chieu_phan_to;ten_chieu;ma;ten\ndo_tuoi;Độ tuổi;duoi40;Dưới 40 tuổi\n")
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;do_tuoi;tu_so;mau_so
                        A;CT;2025;;1;4
                        A;CT;2025;duoi40;1;2
                        """)
                .folder());

        assertThat(text("don-vi/A.html")).contains("Tỷ lệ cán bộ nữ theo độ tuổi");
    }
}
