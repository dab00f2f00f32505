package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** The site of one unit's own says what it is confined to: its lists and counts are not those of the units above. */
class SiteOfOneUnitTest {

    private static final String SCOPE = "Trang thông tin này chỉ gồm ";

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        H;Huyện Cũ;huyen;chinh_quyen;T;;2025-06-30
                        C;Xã Cao;xa;chinh_quyen;H;;2025-06-30
                        D;Xã Dương;xa;chinh_quyen;H;;2025-06-30
                        A;Xã An;xa;chinh_quyen;T;;
                        B;Xã Bình;xa;chinh_quyen;T;;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        H;A;2025-07-01;mot_phan
                        C;A;2025-07-01;toan_bo
                        D;B;2025-07-01;toan_bo
                        """)
                .file("so-lieu/xa/2024.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nC;CT;2024;2;9\nD;CT;2024;3;9\n");
    }

    private Map<String, byte[]> siteOf(String unit) throws Exception {
        return BuiltSite.of(
                data.file("cau-hinh.yaml", "don_vi_trong_tam: " + unit + "\n").folder());
    }

    private static String text(Map<String, byte[]> site, String path) {
        return BuiltSite.page(site, path).text().replace('\u00A0', ' ');
    }

    @Test
    void everyPageSaysWhatTheSiteIsConfinedTo() throws Exception {
        Map<String, byte[]> site = siteOf("A");

        for (String page : new String[] {"index.html", "don-vi/T.html", "cap/xa.html", "ke-hoach/KH.html"}) {
            assertThat(text(site, page)).as(page).contains(SCOPE + "xã An cùng các đơn vị bên dưới");
        }
    }

    @Test
    void unitsBelowOneWhoseOthersAreNotHereAreNotSaidToBeAll() throws Exception {
        Map<String, byte[]> site = siteOf("A");

        assertThat(text(site, "don-vi/T.html")).contains("Các đơn vị trực thuộc tỉnh Thử có trên trang này");
        assertThat(text(site, "don-vi/H.html")).contains("Các đơn vị trực thuộc huyện Cũ có trên trang này");
    }

    @Test
    void aSiteOfAllUnitsIsConfinedToNothing() throws Exception {
        Map<String, byte[]> site = siteOf("T");

        assertThat(text(site, "index.html")).doesNotContain(SCOPE);
        assertThat(text(site, "don-vi/H.html")).doesNotContain("có trên trang này");
    }

    /** Nothing is computed for the units above: a snapshot of all has sums that are not given up here. */
    @Test
    void sumsThatASiteDoesNotMakeWereNotGivenUp() throws Exception {
        data.file("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                MT;KH;CT;don_vi;2030;>=;50
                """);
        freeze();

        assertThat(text(siteOf("A"), "luu-tru/thay-doi-2025-hom-nay.html"))
                .contains("Không có gì thay đổi.")
                .doesNotContain("Bỏ số liệu", "Đổi đánh giá");
        data.replace("so-lieu/xa/2025.csv", "A;CT;2025;1;3;", "A;CT;2025;2;3;");
        assertThat(text(siteOf("A"), "luu-tru/thay-doi-2025-hom-nay.html")).contains("Sửa số liệu Xã An");
    }

    private void freeze() {
        String in = data.folder().toString();
        String site = folder.resolve("site").toString();
        for (String command : new String[] {"build", "snapshot --year 2025"}) {
            InProcess.Outcome outcome = InProcess.run((command + " --data " + in + " --out " + site).split(" "));
            assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        }
    }

    @Test
    void changesSinceASnapshotOfOtherUnitsSayOfWhichTheyAreAndNotThatTheyAreOfThisSite() throws Exception {
        freeze();
        Map<String, byte[]> site = siteOf("A");

        for (String page : new String[] {"luu-tru/index.html", "luu-tru/thay-doi-2025-hom-nay.html"}) {
            assertThat(text(site, page))
                    .as(page)
                    .contains("So sánh trong phạm vi của bản lưu 2025: tất cả các đơn vị.")
                    .doesNotContain(SCOPE);
        }
    }

    @Test
    void changesSinceASnapshotOfTheSameUnitsAreOfThisSite() throws Exception {
        data.file("cau-hinh.yaml", "don_vi_trong_tam: A\n");
        freeze();

        assertThat(text(siteOf("A"), "luu-tru/thay-doi-2025-hom-nay.html"))
                .contains(SCOPE)
                .doesNotContain("phạm vi của bản lưu");
    }
}
