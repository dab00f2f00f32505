package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that decide a yearly target against another figure close to them, as pages show them. */
class CloseFiguresTest {

    @TempDir
    private Path folder;

    private String page(String comparison, String figures) throws Exception {
        SmallData data = SmallData.in(folder)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;so_le
                        V;Tỷ lệ so;ty_le;tang;1
                        M;Tỷ lệ mẫu;ty_le;tang;1
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;so_sanh;chi_tieu_so_sanh
                        """ + comparison)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri\n" + figures);
        byte[] page = BuiltSite.of(data.folder()).get("don-vi/A.html");
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).text().replace('\u00A0', ' ');
    }

    @Test
    void aFigureIsToldApartFromTheOtherIndicatorsFigure() throws Exception {
        assertThat(page(
                        "MT;KH;V;A;so_voi;M\n",
                        "A;V;2024;;;29,99\nA;M;2024;;;30\nA;V;2025;;;30,04\nA;M;2025;;;29,96\n"))
                .contains("29,99 % so với 30,00 % Không đạt", "30,04 % so với 29,96 % Đạt");
    }

    @Test
    void anEqualFigureNeedsNoFurtherDecimals() throws Exception {
        assertThat(page("MT;KH;V;A;so_voi;M\n", "A;V;2025;1;3;\nA;M;2025;2;6;\n"))
                .contains("33,3 % so với 33,3 % Đạt");
    }

    @Test
    void aFigureIsToldApartFromTheNearestEarlierOneThatItMustRiseAbove() throws Exception {
        assertThat(page("MT;KH;V;A;tang_dan;\n", "A;V;2023;;;20\nA;V;2024;;;30\nA;V;2025;;;30,04\n"))
                .contains("2023 20,0 % ", "2024 30,0 % Đạt", "2025 30,04 % Đạt");
    }

    @Test
    void aChangeHasAsManyDecimalsAsItsFigures() throws Exception {
        assertThat(page("MT;KH;V;A;so_voi;M\n", "A;V;2024;;;29,99\nA;M;2024;;;30\nA;V;2025;;;30,04\nA;M;2025;;;30\n"))
                .contains("tăng 0,05 điểm phần trăm so với năm 2024")
                .doesNotContain("tăng 0,1");
        assertThat(page("", "A;V;2024;;;29,99\nA;V;2025;;;30,04\n"))
                .contains("là 30,0 %, tăng 0,05 điểm phần trăm so với năm 2024", "+0,05 so với 2024");
    }
}
