package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of an indicator says of units that have ended what the lists of assessments say of them. */
class EndedUnitsInTablesTest {

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
        return Jsoup.parse(new String(site.get(path), StandardCharsets.UTF_8), "");
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
}
