package vn.tiendo.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.check.DatasetCheck;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;

/** A small data folder without a fault, to put one into. */
public final class SampleFolder {

    /** What reading and checking the folder gave. */
    public record Outcome(Dataset data, List<Diagnostic> diagnostics) {

        /** Each diagnostic as {@code TD021 so-lieu/xa/a.csv:3 gia_tri}. */
        public List<String> summary() {
            return diagnostics.stream().map(SampleFolder::text).toList();
        }
    }

    private final Path root;

    public SampleFolder(Path root) {
        this.root = root;
        file("don-vi.csv", """
                ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay
                VN;Việt Nam;quoc_gia;chinh_quyen;;
                T01;Tỉnh An Bình;tinh;chinh_quyen;VN;
                H01;Huyện Cẩm Giang;huyen;chinh_quyen;T01;30/06/2025
                X01;Xã Tân Lập;xa;chinh_quyen;T01;
                X02;Xã Đông Hải;xa;chinh_quyen;T01;
                """);
        file("chi-tieu.csv", """
                ma_chi_tieu;ten;loai;don_vi_tinh;chieu;nhay_cam
                CT1;Tỷ lệ nữ lãnh đạo;ty_le;;tang;
                CT2;Tỷ lệ nữ cấp ủy;ty_le;%;tang;
                SL;Số lớp bồi dưỡng;so_luong;lớp;tang;
                CK;Có kế hoạch;co_khong;;tang;
                DT;Mức thực hiện;dinh_tinh;;tang;
                NC;Tỷ lệ nữ quy hoạch;ty_le;;tang;co
                SD;Tỷ số giới tính khi sinh;so_do;bé trai/100 bé gái;giam;
                TT;Tốc độ tăng thu nhập;so_do;%;tang;
                """);
        file("phan-to.csv", "chieu_phan_to;ten_chieu;ma;ten\ngioi_tinh;Giới tính;NU;Nữ\ngioi_tinh;;NAM;Nam\n");
        file("ke-hoach.csv", "ma_ke_hoach;ten;don_vi;tu_nam;den_nam\nKH;Kế hoạch tỉnh;T01;2021;2030\n");
        file(
                "muc-tieu.csv",
                "ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri\nM0;KH;CT1;cap:xa;2030;>=;50\n");
        file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;NV1;Mở lớp bồi dưỡng\n");
    }

    public SampleFolder file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public SampleFolder bytes(String name, byte[] bytes) {
        try {
            Path path = root.resolve(name);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    public Outcome load() {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Dataset data = new DatasetLoader().load(root, diagnostics);
            DatasetCheck.check(data, diagnostics);
            return new Outcome(data, diagnostics.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Diagnostic diagnostic) {
        String line =
                diagnostic.location().line() > 0 ? ":" + diagnostic.location().line() : "";
        String column = diagnostic.location().column();
        return (diagnostic.code().id() + " " + diagnostic.location().file() + line + " " + column).strip();
    }
}
