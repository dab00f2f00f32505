package vn.tiendo.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The administrative units of Viet Nam by their real names, those in force and those dissolved on 1 July 2025, filled up
 * with agencies of provinces and districts.
 */
final class VietnameseUnits {

    private static final List<String> AGENCIES =
            List.of("Văn phòng Ủy ban nhân dân", "Hội Liên hiệp Phụ nữ", "Ủy ban Mặt trận Tổ quốc Việt Nam");

    private record Unit(String code, String name, String level, String kind, String parent, boolean dissolved) {

        String row() {
            return String.join(";", code, name, level, kind, parent, dissolved ? "2025-06-30" : "");
        }
    }

    private final List<Unit> units = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    VietnameseUnits(int count) {
        units.add(new Unit("VN", "Việt Nam", "quoc_gia", "chinh_quyen", "", false));
        readPlaces();
        addAgencies(count);
    }

    /** The names of places, one for each of them: many are those of several. */
    List<String> names() {
        return Collections.unmodifiableList(names);
    }

    private void readPlaces() {
        List<Unit> path = new ArrayList<>(units);
        boolean dissolved = false;
        for (String line : lines()) {
            if (line.startsWith("#")) {
                dissolved = line.equals("# Dissolved");
                continue;
            }
            String name = line.strip();
            int depth = line.length() - name.length();
            String level = depth == 0 ? "tinh" : depth == 1 && dissolved ? "huyen" : "xa";
            path.subList(depth + 1, path.size()).clear();
            // Three apart, as official codes are.
            String code = "%c%05d".formatted(Character.toUpperCase(level.charAt(0)), 3 * units.size());
            Unit unit =
                    new Unit(code, name, level, "chinh_quyen", path.get(depth).code(), dissolved);
            path.add(unit);
            units.add(unit);
            names.add(name);
        }
    }

    private void addAgencies(int count) {
        List<Unit> above =
                units.stream().filter(unit -> !unit.level().equals("xa")).toList();
        for (int i = 0; units.size() < count; i++) {
            Unit unit = above.get(i % above.size());
            int agency = i / above.size();
            String ofUnit = unit.name().substring(0, 1).toLowerCase(Locale.ROOT)
                    + unit.name().substring(1);
            units.add(new Unit(
                    unit.code() + "-" + agency,
                    AGENCIES.get(agency) + " " + ofUnit,
                    unit.level(),
                    "co_quan",
                    unit.code(),
                    unit.dissolved()));
        }
    }

    private static List<String> lines() {
        try (InputStream in = VietnameseUnits.class.getResourceAsStream("don-vi-hanh-chinh.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a data folder with these units, one indicator, one plan and one figure. */
    void write(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay");
        units.forEach(unit -> rows.add(unit.row()));
        Files.createDirectories(folder.resolve("so-lieu/quoc_gia"));
        Files.write(folder.resolve("don-vi.csv"), rows);
        Files.writeString(folder.resolve("cau-hinh.yaml"), "{}\n");
        Files.writeString(folder.resolve("chi-tieu.csv"), """
                ma_chi_tieu;ten;loai;chieu;don_vi_tinh;tong_hop;ten_tu_so;ten_mau_so
                CT1;Tỷ lệ cơ quan có lãnh đạo chủ chốt là nữ;ty_le;tang;%;khong;Số cơ quan;Tổng số cơ quan
                """);
        Files.writeString(folder.resolve("ke-hoach.csv"), """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                QG;Kế hoạch về bình đẳng giới;VN;2021;2030
                """);
        Files.writeString(folder.resolve("muc-tieu.csv"), """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;trich_dan
                M1;QG;CT1;don_vi;2030;>=;75;đạt 75%
                """);
        Files.writeString(folder.resolve("so-lieu/quoc_gia/a.csv"), """
                don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai;ngay_chot;nguon
                VN;CT1;2025;10;20;minh_hoa;2025-11-15;Số liệu giả lập
                """);
    }
}
