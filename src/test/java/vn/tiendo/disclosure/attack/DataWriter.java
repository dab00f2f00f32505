package vn.tiendo.disclosure.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.disclosure.attack.RawData.Partition;

/** Writes raw data as a data folder. */
final class DataWriter {

    private final RawData data;
    private final Path folder;

    private DataWriter(RawData data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    static void write(RawData data, int threshold, Path folder) throws IOException {
        DataWriter writer = new DataWriter(data, folder);
        writer.file("cau-hinh.yaml", List.of("nguong_so_nho: " + threshold));
        writer.writeUnits();
        writer.writeIndicators();
        writer.writeCategories();
        writer.writeTargets();
        writer.writeRows();
    }

    private void writeUnits() throws IOException {
        List<String> lines = new ArrayList<>(List.of("ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay"));
        data.units()
                .values()
                .forEach(unit -> lines.add(String.join(
                        ";",
                        unit.code(),
                        "Đơn vị " + unit.code(),
                        unit.level(),
                        unit.type(),
                        unit.parent(),
                        unit.from(),
                        unit.to())));
        file("don-vi.csv", lines);
        if (!data.mergers().isEmpty()) {
            List<String> mergers = new ArrayList<>(List.of("ma_cu;ma_moi;ngay;pham_vi"));
            data.mergers()
                    .forEach(merger -> mergers.add(merger.oldUnit() + ";" + merger.newUnit() + ";2025-07-01;"
                            + (merger.whole() ? "toan_bo" : "mot_phan")));
            file("sap-xep.csv", mergers);
        }
    }

    private void writeIndicators() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("ma_chi_tieu;ten;loai;don_vi_tinh;ten_tu_so;ten_mau_so;chieu;tong_hop;nhay_cam;so_le"));
        data.indicators()
                .values()
                .forEach(one -> lines.add(String.join(
                        ";",
                        one.code(),
                        one.name(),
                        one.isShare() ? "ty_le" : "so_luong",
                        one.isShare() ? "%" : "người",
                        one.numeratorName(),
                        one.denominatorName(),
                        "tang",
                        one.isAddedUp() ? "cong" : "khong",
                        one.isSensitive() ? "co" : "khong",
                        one.isShare() ? "1" : "0")));
        file("chi-tieu.csv", lines);
    }

    private void writeCategories() throws IOException {
        Map<String, TreeSet<String>> dimensions = new TreeMap<>();
        for (Partition partition : data.partitions()) {
            TreeSet<String> codes = dimensions.computeIfAbsent(partition.dimension(), key -> new TreeSet<>());
            codes.addAll(partition.parts());
            if (!partition.total().isEmpty()) {
                codes.add(partition.total());
            }
        }
        for (Cell cell : data.rows().keySet()) {
            Categories.parse(cell.categories())
                    .forEach((dimension, code) -> dimensions
                            .computeIfAbsent(dimension, key -> new TreeSet<>())
                            .add(code));
        }
        List<String> lines = new ArrayList<>(List.of("chieu_phan_to;ten_chieu;ma;ten;thu_tu"));
        dimensions.forEach((dimension, codes) -> codes.forEach(code ->
                lines.add(dimension + ";Chiều " + dimension + ";" + code + ";Nhóm " + code + ";" + (lines.size()))));
        file("phan-to.csv", lines);
    }

    private void writeTargets() throws IOException {
        String top = data.units().values().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .orElseThrow()
                .code();
        List<String> lines = new ArrayList<>(
                List.of("ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;" + "chi_tieu_so_sanh;lap_lai"));
        for (String code : data.indicators().keySet()) {
            if (data.indicators().get(code).isShare()) {
                lines.add("M25-" + code + ";KH;" + code + ";cap:xa;2025;>=;30;;");
                lines.add("M30-" + code + ";KH;" + code + ";cap:xa;2030;>=;60;;");
                lines.add("TD-" + code + ";KH;" + code + ";cap:xa;;tang_dan;;;hang_nam");
            }
        }
        if (Stream.of("D", "Q")
                .allMatch(code -> data.indicators().containsKey(code)
                        && data.indicators().get(code).isShare())) {
            lines.add("SV-D;KH;D;cap:xa;;so_voi;;Q;hang_nam");
        }
        file("ke-hoach.csv", List.of("ma_ke_hoach;ten;don_vi;tu_nam;den_nam", "KH;Kế hoạch thử;" + top + ";2021;2030"));
        file("muc-tieu.csv", lines);
    }

    private void writeRows() throws IOException {
        TreeSet<String> dimensions = new TreeSet<>();
        data.rows()
                .keySet()
                .forEach(cell ->
                        dimensions.addAll(Categories.parse(cell.categories()).keySet()));
        String header = "don_vi;chi_tieu;nam;phien_ban;" + String.join(";", dimensions)
                + (dimensions.isEmpty() ? "" : ";") + "tu_so;mau_so;gia_tri;cong_khai";
        Map<String, List<String>> byLevel = new TreeMap<>();
        data.rows().forEach((cell, row) -> {
            List<String> cells =
                    new ArrayList<>(List.of(cell.unit(), cell.indicator(), "" + cell.year(), cell.edition()));
            Map<String, String> categories = Categories.parse(cell.categories());
            dimensions.forEach(dimension -> cells.add(categories.getOrDefault(dimension, "")));
            cells.add(row.kind() == Measured.Kind.SHARE ? "" + row.numerator() : "");
            cells.add(row.kind() == Measured.Kind.SHARE ? "" + row.denominator() : "");
            cells.add(value(row));
            cells.add(row.published() ? "co" : "khong");
            byLevel.computeIfAbsent(data.units().get(cell.unit()).level(), key -> new ArrayList<>(List.of(header)))
                    .add(String.join(";", cells));
        });
        for (Map.Entry<String, List<String>> level : byLevel.entrySet()) {
            file("so-lieu/" + level.getKey() + "/a.csv", level.getValue());
        }
    }

    private static String value(Measured row) {
        return switch (row.kind()) {
            case SHARE -> "";
            case COUNT -> Long.toString(row.numerator());
            case RATE -> row.text();
            case NOTHING_OCCURRED -> "-";
            case OTHER_SIGN -> row.text();
        };
    }

    private void file(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
