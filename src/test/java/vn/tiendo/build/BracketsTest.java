package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in brackets has none of its own, whatever names and units the data have. */
class BracketsTest {

    @TempDir
    private Path folder;

    private static String text(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8), "").text().replace('\u00A0', ' ');
    }

    @Test
    void theHighestAndTheLowestFigureAreToldWithTheirReservationsInOnePairOfBrackets() throws Exception {
        SmallData data = SmallData.in(folder)
                .file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nCT;Tỷ lệ cán bộ nữ;ty_le;tang\n")
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai
                        A;CT;2025;1;3;so_bo
                        B;CT;2025;1;5;minh_hoa
                        """);

        assertThat(text(BuiltSite.of(data.folder()).get("chi-tieu/CT.html")))
                .contains("cao nhất là xã An (33,3 % năm 2025; số liệu sơ bộ)")
                .contains("thấp nhất là xã Bình (20,0 % năm 2025; số liệu minh họa)");
    }

    @Test
    void bracketsInNamesBecomeSquareWithinBrackets() throws Exception {
        SmallData data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay
                        T;Tỉnh Thử (mới);tinh;chinh_quyen;;
                        U;Tỉnh Hai (mới);tinh;chinh_quyen;;
                        A;Xã An (một);xa;chinh_quyen;T;
                        B;Xã An (một);xa;chinh_quyen;U;
                        C;Xã An (một);xa;chinh_quyen;U;2024-12-31
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;don_vi_tinh
                        CT;Thu nhập (bình quân);so_do;tang;triệu đồng (giá 2010)
                        CK;Có nữ lãnh đạo (chủ chốt);co_khong;tang;
                        """)
                .file("phan-to.csv", "chieu_phan_to;ma;ten\nnhom;n;Nữ (chung)\n")
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;nhom;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;CT;n;A;2025;>=;30
                        M2;KH;CT;;cap:xa;2025;>=;30
                        M3;KH;CK;n;don_vi;2025;co;
                        """)
                .file("so-lieu/tinh/a.csv", """
                        don_vi;chi_tieu;nam;nhom;gia_tri;trang_thai
                        T;CT;2024;;20,5;
                        T;CT;2025;;21,5;minh_hoa
                        T;CK;2025;n;co;so_bo
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;nhom;gia_tri;trang_thai
                        A;CT;2025;;30,5;so_bo
                        A;CT;2025;n;31,5;
                        B;CT;2025;;20,5;minh_hoa
                        C;CT;2024;;19,5;
                        """);
        Map<String, byte[]> site = BuiltSite.of(data.folder());

        site.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                assertThat(text(bytes)).as(path).doesNotContainPattern("\\([^()]{0,80}\\([^()]{0,80}\\)");
            }
        });
        assertThat(text(site.get("chi-tieu/CT.html"))).contains("Giá trị (triệu đồng [giá 2010])");
    }
}
