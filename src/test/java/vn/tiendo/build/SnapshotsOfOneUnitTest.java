package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** What the snapshot of a single unit's site tells of withheld counts, though it shows not all units of the data. */
class SnapshotsOfOneUnitTest {

    @TempDir
    private Path folder;

    private SmallData data;

    /** The old province went into the new one, its districts into nothing: the site has no pages on them. */
    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(folder)
                .file("cau-hinh.yaml", "don_vi_trong_tam: T\nngay_danh_gia: 2025-12-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Mới;tinh;chinh_quyen;;2025-07-01;
                        TC;Tỉnh Cũ;tinh;chinh_quyen;;;2025-06-30
                        H1;Huyện Một;huyen;chinh_quyen;TC;;2025-06-30
                        H2;Huyện Hai;huyen;chinh_quyen;TC;;2025-06-30
                        A;Xã An;xa;chinh_quyen;H1;;2025-06-30
                        B;Xã Bình;xa;chinh_quyen;H1;;2025-06-30
                        C;Xã Cao;xa;chinh_quyen;H2;;2025-06-30
                        D;Xã Dương;xa;chinh_quyen;H2;;2025-06-30
                        M;Xã Mới;xa;chinh_quyen;T;2025-07-01;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        TC;T;2025-07-01;toan_bo
                        A;M;2025-07-01;toan_bo
                        B;M;2025-07-01;toan_bo
                        C;M;2025-07-01;toan_bo
                        D;M;2025-07-01;toan_bo
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                        CT;Số nữ được đào tạo;so_luong;tang;cong;co
                        """)
                .file("ke-hoach.csv", "ma_ke_hoach;ten;don_vi;tu_nam;den_nam\nKH;Kế hoạch thử;T;2021;2030\n")
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;cap:xa;2030;>=;30
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;gia_tri;cong_khai
                        A;CT;2024;2;co
                        B;CT;2024;2;co
                        C;CT;2024;4;co
                        D;CT;2024;6;co
                        """);
    }

    private InProcess.Outcome run(String... arguments) {
        InProcess.Outcome outcome = InProcess.run(arguments);
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return outcome;
    }

    @Test
    void aTotalWithPartsThatAreNotShownIsNotTakenForTheSumOfNothing() throws Exception {
        String in = data.folder().toString();
        String site = folder.resolve("site").toString();
        run("build", "--data", in, "--out", site);
        run("snapshot", "--data", in, "--out", site, "--year", "2025");

        String told = run("check", "--data", in).messages();

        assertThat(told).contains("Tỉnh Cũ, “Số nữ được đào tạo”, năm 2024: ẩn").doesNotContain("TD116");
    }
}
