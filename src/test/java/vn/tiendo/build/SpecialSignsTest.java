package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signs for cells without a number, as pages show them. */
class SpecialSignsTest {

    @TempDir
    private Path folder;

    private String line(String figure) throws Exception {
        SmallData data = SmallData.in(folder)
                .file("cau-hinh.yaml", "ngay_danh_gia: 2025-12-31\n")
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;A;2030;>=;30
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang
                        """)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;gia_tri\nA;CT;2025;" + figure + "\n");
        byte[] page = BuiltSite.of(data.folder()).get("chi-tieu/CT.html");
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).text().replace('\u00A0', ' ');
    }

    @Test
    void noUnitOfMeasureFollowsASign() throws Exception {
        assertThat(line("x")).contains(": x năm 2025").doesNotContain("x %");
        assertThat(line("-")).contains(": - năm 2025").doesNotContain("- %");
        assertThat(line("...")).contains(": … năm 2025").doesNotContain("… %");
        assertThat(line("25")).contains(": 25,0 % năm 2025");
    }
}
