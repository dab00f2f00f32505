package vn.tiendo.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a new project: its units, and indicators, a plan and targets as a model to edit. */
public final class NewProject {

    /** So that Excel keeps the diacritics. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String COUNTRY = "VN";
    private static final String DAY = "2025-07-01";
    private static final String LAST_DAY = "2025-06-30";
    private static final String FORMER = "-cu";
    private static final String BASIS = "Sắp xếp đơn vị hành chính từ ngày 01/7/2025";
    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2030;

    private final OfficialUnits units;
    private final OfficialUnit unit;
    private final Optional<String> agency;
    private final List<String> unitRows = new ArrayList<>();
    private final Set<String> reorganisationRows = new LinkedHashSet<>();

    /** @param agency the name of an agency of the unit, whose project it is; empty for the unit's own */
    public NewProject(OfficialUnits units, OfficialUnit unit, Optional<String> agency) {
        this.units = units;
        this.unit = unit;
        this.agency = agency;
    }

    /** The code of the unit that the site is about. */
    public String code() {
        return agency.isPresent() ? "CQ-" + unit.code() : unit.code();
    }

    /** The texts by path with {@code /}. */
    public SortedMap<String, String> files() {
        addUnits();
        SortedMap<String, String> files = new TreeMap<>();
        files.put("data/cau-hinh.yaml", filled(Resources.text("cau-hinh.yaml")));
        files.put(
                "data/don-vi.csv",
                table(
                        "ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc;du_cap_duoi;ma_hanh_chinh;tu_ngay;den_ngay;trang_web",
                        unitRows));
        files.put("data/sap-xep.csv", table("ma_cu;ma_moi;ngay;pham_vi;can_cu", List.copyOf(reorganisationRows)));
        files.put("data/chi-tieu.csv", BYTE_ORDER_MARK + Resources.text("chi-tieu.csv"));
        files.put("data/ke-hoach.csv", plan());
        files.put("data/muc-tieu.csv", targets());
        files.put("LAM-GI-TRUOC.md", filled(Resources.text("lam-gi-truoc.md")));
        return files;
    }

    private void addUnits() {
        unitRows.add(row(COUNTRY, "Việt Nam", "Việt Nam", "quoc_gia", "chinh_quyen", "", "khong", "", "", "", ""));
        if (agency.isPresent()) {
            addAbove(unit);
            addToday(unit, "khong");
            unitRows.add(
                    row(code(), agency.get(), agency.get(), unit.level(), "co_quan", unit.code(), "", "", "", "", ""));
            return;
        }
        addAbove(unit);
        addToday(unit, "");
        for (OfficialUnit below : units.below(unit)) {
            addToday(below, "");
        }
        addOrigins();
    }

    private void addAbove(OfficialUnit below) {
        units.of(below.province()).ifPresent(province -> addToday(province, "khong"));
    }

    private void addToday(OfficialUnit today, String listsAllBelow) {
        String parent = today.isProvince() ? COUNTRY : "T" + today.province();
        unitRows.add(row(
                today.code(),
                today.name(),
                today.shortName(),
                today.level(),
                "chinh_quyen",
                parent,
                listsAllBelow,
                today.officialCode(),
                DAY,
                "",
                ""));
    }

    private void addOrigins() {
        Set<String> parents = new LinkedHashSet<>();
        for (OfficialUnits.Origin origin : units.originsOf(unit)) {
            OfficialUnit former = origin.unit();
            if (!former.isProvince() && parents.add(former.province())) {
                units.formerProvince(former.province()).ifPresent(province -> addFormer(province, COUNTRY));
            }
            addFormer(former, former.isProvince() ? COUNTRY : "T" + former.province() + FORMER);
            reorganisationRows.add(
                    row(former.code() + FORMER, unit.code(), DAY, origin.wholly() ? "toan_bo" : "mot_phan", BASIS));
        }
    }

    private void addFormer(OfficialUnit former, String parent) {
        unitRows.add(row(
                former.code() + FORMER,
                former.name(),
                former.shortName(),
                former.level(),
                "chinh_quyen",
                parent,
                "khong",
                former.officialCode(),
                "",
                LAST_DAY,
                ""));
    }

    private String plan() {
        return table(
                "ma_ke_hoach;so_ky_hieu;ngay_ban_hanh;ten;don_vi;can_cu;tu_nam;den_nam;han_bao_cao;noi_nhan_bao_cao;don_vi_chu_tri;trang_thai",
                List.of(row(
                        planCode(),
                        "",
                        "",
                        "Kế hoạch tăng cường sự tham gia của phụ nữ trong lãnh đạo, quản lý giai đoạn 2026-2030 (sửa lại theo kế hoạch của mình)",
                        code(),
                        "Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ",
                        Integer.toString(FIRST_YEAR),
                        Integer.toString(LAST_YEAR),
                        "",
                        "",
                        "",
                        "dang_thuc_hien")));
    }

    private String planCode() {
        return "KH-" + code();
    }

    /** What the national programme asks for by 2030. */
    private String targets() {
        List<String> rows = new ArrayList<>();
        if (agency.isEmpty()) {
            rows.add(unit.isProvince() ? target("1", "LD-CC-XA", ">=", "75") : target("1", "LD-CC-DV", "co", ""));
        }
        rows.add(target("2", "QH-NU", ">=", "50"));
        rows.add(target("3", "DT-NU-QH", ">=", "90"));
        return table(
                "ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;lap_lai;nam_goc;gia_tri_goc;cach_hieu;trich_dan",
                rows);
    }

    private String target(String number, String indicator, String comparison, String value) {
        return row(
                planCode() + "-" + number,
                planCode(),
                indicator,
                "don_vi",
                Integer.toString(LAST_YEAR),
                comparison,
                value,
                "khong",
                "",
                "",
                "Mẫu, lấy theo mục tiêu quốc gia; sửa theo kế hoạch của mình.",
                "");
    }

    private String filled(String text) {
        String levels = unit.isProvince() && agency.isEmpty()
                ? "; cho từng xã, phường, đặc khu: `tiendo template --unit " + code() + " --level xa --year "
                        + FIRST_YEAR + "`."
                : ".";
        String name = agency.orElse(unit.name());
        String owner = agency.orElse(inSentence(unit.name()));
        Map<String, String> values = Map.of(
                "{code}", code(),
                "{name}", name.replace("\"", "'"),
                "{short}", agency.orElse(unit.shortName()).replace("\"", "'"),
                "{owner}", owner.replace("\"", "'"),
                "{publisher}", (agency.isPresent() ? owner : "Ủy ban nhân dân " + owner).replace("\"", "'"),
                "{year}", Integer.toString(FIRST_YEAR),
                "{levels}", levels);
        String result = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace(value.getKey(), value.getValue());
        }
        return result;
    }

    private static String inSentence(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String table(String header, List<String> rows) {
        return BYTE_ORDER_MARK + header + "\n" + String.join("", rows);
    }

    private static String row(String... cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            quoted.add(cell.contains(";") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return String.join(";", quoted) + "\n";
    }
}
