package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Illustrative figures are marked wherever they stand, and pages without any are not said to have some. */
class IllustrativeMarksTest {

    @TempDir
    private Path folder;

    private String text(Map<String, byte[]> site, String path) {
        return BuiltSite.page(site, path).text().replace('\u00A0', ' ');
    }

    /** The province has its own figure; only the sum beside it rests on the illustrative one. */
    private SmallData provinceWithSum() throws Exception {
        return SmallData.in(folder)
                .file("so-lieu/tinh/t.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nT;CT;2025;30;100\n")
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai
                        A;CT;2025;9;10;minh_hoa
                        """);
    }

    @Test
    void aSumBesideAUnitsOwnFigureIsMarkedAndSaysHowManyReported() throws Exception {
        Map<String, byte[]> site =
                BuiltSite.of(provinceWithSum().file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        """).folder());

        assertThat(text(site, "don-vi/T.html"))
                .contains("Tính từ các đơn vị trực thuộc: 9/10 (số liệu minh họa; 1/2 đơn vị đã báo cáo).");
    }

    @Test
    void theOnlyIllustrativeSumOfAPageMakesItsBanner() throws Exception {
        // B alone is below T, and in its name nothing is shown on the page of T but the sum.
        SmallData data = provinceWithSum();
        data.file("don-vi.csv", """
                ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay
                T;Tỉnh Thử;tinh;chinh_quyen;;
                A;Xã An;xa;chinh_quyen;T;2026-01-31
                B;Xã Bình;xa;chinh_quyen;T;
                """).file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2026-10-31\n");

        assertThat(text(BuiltSite.of(data.folder()), "don-vi/T.html")).contains("Trang này có dữ liệu minh họa");
    }

    @Test
    void countsOfIllustrativeFiguresOfUnitsFarBelowMakeTheBanner() throws Exception {
        SmallData data =
                SmallData.in(folder).file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc
                        VN;Việt Nam;quoc_gia;chinh_quyen;
                        T;Tỉnh Thử;tinh;chinh_quyen;VN
                        A;Xã An;xa;chinh_quyen;T
                        B;Xã Bình;xa;chinh_quyen;T
                        """).replace("chi-tieu.csv", "tang;cong", "tang;khong");
        String counted = "2/2 xã của Việt Nam có số liệu được công bố";

        Map<String, byte[]> site = BuiltSite.of(data.folder());
        assertThat(text(site, "don-vi/VN.html")).contains(counted, "Trang này có dữ liệu minh họa");
        assertThat(text(site, "index.html")).contains(counted, "Trang này có dữ liệu minh họa");

        data.replace("so-lieu/xa/2025.csv", "minh_hoa", "");
        assertThat(text(BuiltSite.of(data.folder()), "don-vi/VN.html"))
                .contains(counted)
                .doesNotContain("Trang này có dữ liệu minh họa");
    }

    @Test
    void countsOfMoreUnitsThanATableHoldsMakeTheBannerOfTheirLevel() throws Exception {
        StringBuilder units = new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\nT;Tỉnh Thử;tinh;chinh_quyen;\n");
        for (int i = 0; i < 400; i++) {
            units.append("X" + i + ";Xã Số " + i + ";xa;chinh_quyen;T\n");
        }
        SmallData data =
                SmallData.in(folder).file("don-vi.csv", units.toString()).file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai
                        X7;CT;2025;1;5;minh_hoa
                        """);

        assertThat(text(BuiltSite.of(data.folder()), "cap/xa.html"))
                .contains("1 không đạt", "Trang này có dữ liệu minh họa");
    }

    @Test
    void aSiteOfOnesOwnIsNotSaidToHaveIllustrativeFiguresOfOthers() throws Exception {
        SmallData data = SmallData.in(folder);
        String banner = "Trang này có dữ liệu minh họa";

        data.file("cau-hinh.yaml", "tieu_de: Thử\ndon_vi_trong_tam: A\n");
        assertThat(text(BuiltSite.of(data.folder()), "index.html")).doesNotContain(banner);

        data.file("cau-hinh.yaml", "tieu_de: Thử\ndon_vi_trong_tam: B\n");
        assertThat(text(BuiltSite.of(data.folder()), "index.html")).contains(banner);
    }

    @Test
    void aPageWhereOnlyADayOrATaskIsMadeUpIsNotSaidToHaveMadeUpFigures() throws Exception {
        SmallData data = SmallData.in(folder)
                .replace("so-lieu/xa/2025.csv", "minh_hoa", "")
                .file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;1;Tổ chức hội thảo\n")
                .file("ket-qua-nhiem-vu/xa/2025.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;minh_hoa
                        KH;1;A;2025;hoan_thanh;co
                        """)
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop;minh_hoa\nB;2025;2025-11-18;co\n");

        Map<String, byte[]> site = BuiltSite.of(data.folder());

        for (String page : List.of("don-vi/A.html", "don-vi/B.html", "bao-cao/B-2025.html", "ke-hoach/KH.html")) {
            assertThat(text(site, page))
                    .as(page)
                    .contains("Trang này có dữ liệu minh họa")
                    .doesNotContain("có số liệu minh họa");
        }
    }
}
