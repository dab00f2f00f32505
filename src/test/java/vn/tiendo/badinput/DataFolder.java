package vn.tiendo.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small sound data folder, to be spoilt in one place; and templates of the user's own, if a case needs them. */
final class DataFolder {

    static final String OBSERVATIONS = "so-lieu/xa/2024.csv";
    static final String HEADER = "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;trang_thai;nguon;ghi_chu\n";

    private static final String TEMPLATES = "../templates/";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    DataFolder() {
        text("cau-hinh.yaml", "{}\n");
        text("don-vi.csv", """
                ma_don_vi;ten;cap;loai;truc_thuoc
                VN;Việt Nam;quoc_gia;chinh_quyen;
                T1;Tỉnh Một;tinh;chinh_quyen;VN
                01;Xã Tân Lập;xa;chinh_quyen;T1
                00001;Xã Tấn Lập;xa;chinh_quyen;T1
                """);
        text("chi-tieu.csv", """
                ma_chi_tieu;ten;loai;don_vi_tinh;chieu;tong_hop
                TL;Tỷ lệ nữ;ty_le;%;tang;cong
                SL;Số lớp bồi dưỡng;so_luong;lớp;tang;khong
                """);
        text("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                KH;Kế hoạch thử;T1;2021;2030
                """);
        text("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                MT25;KH;TL;cap:xa;2025;>=;50
                MT30;KH;TL;cap:xa;2030;>=;60
                """);
        text(OBSERVATIONS, HEADER + """
                        01;TL;2023;3;10;;;Báo cáo xã;
                        01;TL;2024;4;10;;;Báo cáo xã;
                        00001;TL;2024;;;45,5;;Báo cáo xã;
                        """);
    }

    DataFolder text(String file, String content) {
        return bytes(file, content.getBytes(StandardCharsets.UTF_8));
    }

    DataFolder bytes(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    DataFolder encoded(String file, Charset charset, String prefix) {
        return bytes(file, (prefix + content(file)).getBytes(charset));
    }

    DataFolder replace(String file, String part, String by) {
        String content = content(file);
        if (!content.contains(part)) {
            throw new IllegalArgumentException(file + " has no " + part);
        }
        return text(file, content.replace(part, by));
    }

    DataFolder append(String file, String lines) {
        return text(file, content(file) + lines);
    }

    /** A further row of observations: unit, indicator, year, counts, value. */
    DataFolder observation(String row) {
        return append(OBSERVATIONS, row + "\n");
    }

    String content(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    DataFolder narrative(String markdown) {
        return text("bao-cao/01/2024.md", markdown);
    }

    /** A file of the user's own templates. */
    DataFolder template(String file, String content) {
        return text(TEMPLATES + file, content);
    }

    /** Writes {@code data/} there, and {@code templates/}, if there are any. */
    void writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve("data").resolve(file.getKey()).normalize();
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
