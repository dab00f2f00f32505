package vn.tiendo.disclosure.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.disclosure.attack.RawData.Indicator;
import vn.tiendo.disclosure.attack.RawData.Merger;
import vn.tiendo.disclosure.attack.RawData.Partition;
import vn.tiendo.disclosure.attack.RawData.Unit;

/** Reads a data folder whose files use semicolons, as far as sums go. */
final class RawDataReader {

    private static final Set<String> NO_DIMENSIONS = Set.of(
            "don_vi",
            "chi_tieu",
            "nam",
            "tu_so",
            "mau_so",
            "gia_tri",
            "trang_thai",
            "ngay_chot",
            "cong_khai",
            "phien_ban",
            "nguon",
            "ghi_chu");

    private RawDataReader() {}

    static RawData read(Path folder) throws IOException {
        SortedMap<String, Unit> units = new TreeMap<>();
        for (Map<String, String> row : CsvTable.read(folder.resolve("don-vi.csv"))) {
            units.put(
                    row.get("ma_don_vi"),
                    new Unit(
                            row.get("ma_don_vi"),
                            row.get("cap"),
                            row.get("loai"),
                            row.getOrDefault("truc_thuoc", ""),
                            row.getOrDefault("tu_ngay", ""),
                            row.getOrDefault("den_ngay", "")));
        }
        SortedMap<String, Indicator> indicators = new TreeMap<>();
        for (Map<String, String> row : CsvTable.read(folder.resolve("chi-tieu.csv"))) {
            if (Set.of("ty_le", "so_luong").contains(row.get("loai"))) {
                indicators.put(row.get("ma_chi_tieu"), indicator(row));
            }
        }
        List<Merger> mergers = new ArrayList<>();
        if (Files.exists(folder.resolve("sap-xep.csv"))) {
            for (Map<String, String> row : CsvTable.read(folder.resolve("sap-xep.csv"))) {
                mergers.add(new Merger(
                        row.get("ma_cu"), row.get("ma_moi"), row.get("pham_vi").equals("toan_bo")));
            }
        }
        SortedMap<Cell, Measured> rows = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("so-lieu"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                for (Map<String, String> row : CsvTable.read(file)) {
                    if (indicators.containsKey(row.get("chi_tieu"))) {
                        boolean sensitive = indicators.get(row.get("chi_tieu")).isSensitive();
                        boolean published = sensitive
                                ? row.getOrDefault("cong_khai", "").equals("co")
                                : !row.getOrDefault("cong_khai", "").equals("khong");
                        Measured measured = measured(
                                row, indicators.get(row.get("chi_tieu")).isShare());
                        rows.put(cell(row), published ? measured : measured.unpublished());
                    }
                }
            }
        }
        return new RawData(units, indicators, mergers, partitions(rows), rows);
    }

    private static Indicator indicator(Map<String, String> row) {
        return new Indicator(
                row.get("ma_chi_tieu"),
                row.get("ten"),
                row.get("loai").equals("ty_le"),
                row.getOrDefault("ten_tu_so", ""),
                row.getOrDefault("ten_mau_so", ""),
                row.getOrDefault("tong_hop", "").equals("cong"),
                row.getOrDefault("nhay_cam", "").equals("co"));
    }

    private static Cell cell(Map<String, String> row) {
        Map<String, String> categories = new TreeMap<>(row);
        categories.keySet().removeAll(NO_DIMENSIONS);
        return new Cell(
                row.get("don_vi"),
                row.get("chi_tieu"),
                Categories.text(categories),
                Integer.parseInt(row.get("nam")),
                row.getOrDefault("phien_ban", ""));
    }

    private static Measured measured(Map<String, String> row, boolean isShare) {
        String numerator = row.getOrDefault("tu_so", "");
        String denominator = row.getOrDefault("mau_so", "");
        String value = row.getOrDefault("gia_tri", "");
        for (String text : List.of(numerator, denominator, value)) {
            if (Set.of("-", "...", "…", "x").contains(text)) {
                return Measured.sign(text);
            }
        }
        if (isShare && !numerator.isEmpty()) {
            return Measured.share(Long.parseLong(numerator), Long.parseLong(denominator));
        }
        if (value.isEmpty()) {
            return Measured.sign("");
        }
        return isShare ? Measured.rate(value) : Measured.count(Long.parseLong(value));
    }

    /** Which categories add up to the whole or to another category, in both counts, for some unit at least. */
    private static List<Partition> partitions(SortedMap<Cell, Measured> rows) {
        Set<Partition> found = new java.util.LinkedHashSet<>();
        Set<Cell> wholes = new TreeSet<>();
        rows.keySet()
                .forEach(cell -> Categories.parse(cell.categories())
                        .keySet()
                        .forEach(dimension ->
                                wholes.add(cell.ofCategories(Categories.with(cell.categories(), dimension, "")))));
        for (Cell whole : wholes) {
            Map<String, TreeMap<String, Measured>> byDimension = new TreeMap<>();
            rows.subMap(whole.ofCategories(""), new Cell(whole.unit(), whole.indicator(), "\uFFFF", 0, ""))
                    .forEach((cell, row) -> Categories.parse(cell.categories()).forEach((dimension, category) -> {
                        if (row.addsUp()
                                && cell.year() == whole.year()
                                && cell.edition().equals(whole.edition())
                                && Categories.with(cell.categories(), dimension, "")
                                        .equals(whole.categories())) {
                            byDimension
                                    .computeIfAbsent(dimension, key -> new TreeMap<>())
                                    .put(category, row);
                        }
                    }));
            byDimension.forEach((dimension, categories) -> {
                TreeMap<String, Measured> totals = new TreeMap<>(categories);
                if (rows.containsKey(whole) && rows.get(whole).addsUp()) {
                    totals.put("", rows.get(whole));
                }
                found.addAll(partitions(dimension, totals, categories));
            });
        }
        return List.copyOf(found);
    }

    private static Set<Partition> partitions(
            String dimension, TreeMap<String, Measured> totals, TreeMap<String, Measured> categories) {
        Set<Partition> found = new java.util.LinkedHashSet<>();
        List<String> codes = new ArrayList<>(categories.keySet());
        totals.forEach((total, sum) -> {
            for (int choice = 1; choice < 1 << codes.size(); choice++) {
                List<String> parts = new ArrayList<>();
                long numerator = 0;
                long denominator = 0;
                for (int i = 0; i < codes.size(); i++) {
                    if ((choice & 1 << i) != 0) {
                        parts.add(codes.get(i));
                        numerator += categories.get(codes.get(i)).numerator();
                        denominator += Math.max(0, categories.get(codes.get(i)).denominator());
                    }
                }
                if (!parts.contains(total)
                        && parts.size() > 1
                        && numerator == sum.numerator()
                        && denominator == Math.max(0, sum.denominator())) {
                    found.add(new Partition(dimension, total, parts));
                }
            }
        });
        return found;
    }
}
