package vn.tiendo.export;

import java.util.Map;
import java.util.Optional;

/** What the cells of a column hold, in the words of Frictionless Table Schema. */
enum FieldType {
    STRING,
    INTEGER,
    YEAR,
    NUMBER,
    DATE,
    BOOLEAN,
    /** A number or a word, as the row's indicator will have it. */
    ANY;

    /** By column, or by table and column where a name does not mean the same everywhere; any other is a string. */
    private static final Map<String, FieldType> BY_COLUMN = Map.ofEntries(
            Map.entry("nam", YEAR),
            Map.entry("tu_nam", YEAR),
            Map.entry("den_nam", YEAR),
            Map.entry("nam_goc", YEAR),
            Map.entry("danh-gia.moc", YEAR),
            Map.entry("tu_so", INTEGER),
            Map.entry("mau_so", INTEGER),
            Map.entry("da_bao_cao", INTEGER),
            Map.entry("can_bao_cao", INTEGER),
            Map.entry("so_le", INTEGER),
            Map.entry("gia_tri", NUMBER),
            Map.entry("so-lieu.gia_tri", ANY),
            Map.entry("muc_tieu_gia_tri", NUMBER),
            Map.entry("khoang_cach", NUMBER),
            Map.entry("gia_tri_goc", NUMBER),
            Map.entry("tu_ngay", DATE),
            Map.entry("den_ngay", DATE),
            Map.entry("ngay_chot", DATE),
            Map.entry("ngay_ban_hanh", DATE),
            Map.entry("ngay_nop", DATE),
            Map.entry("tinh_toan", BOOLEAN),
            Map.entry("nhay_cam", BOOLEAN),
            Map.entry("minh_hoa", BOOLEAN));

    static FieldType of(String table, String column) {
        return Optional.ofNullable(BY_COLUMN.get(table + "." + column))
                .orElseGet(() -> BY_COLUMN.getOrDefault(column, STRING));
    }
}
