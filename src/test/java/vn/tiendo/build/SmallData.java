package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder with one province, two communes, one indicator and one target, to be changed by tests. */
public final class SmallData {

    private final Path folder;

    private SmallData(Path folder) {
        this.folder = folder;
    }

    /** Writes the folder below another. */
    public static SmallData in(Path parent) throws IOException {
        return new SmallData(Files.createDirectories(parent.resolve("data")))
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc
                        T;Tỉnh Thử;tinh;chinh_quyen;
                        A;Xã An;xa;chinh_quyen;T
                        B;Xã Bình;xa;chinh_quyen;T
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;cong
                        """)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Kế hoạch thử;T;2021;2030
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;cap:xa;2025;>=;30
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai
                        A;CT;2024;1;4;
                        A;CT;2025;1;3;
                        B;CT;2025;1;5;minh_hoa
                        """);
    }

    public SmallData file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Replaces every such part of a file. */
    public SmallData replace(String name, String part, String by) throws IOException {
        String text = Files.readString(folder.resolve(name));
        if (!text.contains(part)) {
            throw new IllegalArgumentException(name + " does not say " + part);
        }
        return file(name, text.replace(part, by));
    }

    public Path folder() {
        return folder;
    }
}
