package vn.tiendo.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a new project: its units, and indicators, a plan and targets as a model to edit. */
public final class NewProject {

    /** Lets Excel keep the diacritics. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String COUNTRY = OfficialUnit.COUNTRY.code();
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
    private final Set<String> formerUnits = new HashSet<>();
    private final Set<String> reorganisationRows = new LinkedHashSet<>();

    /**
     * @param agency the name of an agency of the unit, for the project of that agency; empty for the project of the
     *     unit itself
     */
    public NewProject(OfficialUnits units, OfficialUnit unit, Optional<String> agency) {
        this.units = units;
        this.unit = unit;
        this.agency = agency;
    }

    /** The code of the unit that the site is about. */
    public String code() {
        return agency.isPresent() ? "CQ-" + unit.code() : unit.code();
    }

    /** The texts by path, with {@code /}. */
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
        String listsAll = unit.isCountry() && agency.isEmpty() ? "" : "khong";
        String name = OfficialUnit.COUNTRY.name();
        unitRows.add(row(COUNTRY, name, name, "quoc_gia", "chinh_quyen", "", listsAll, "", "", "", ""));
        if (agency.isPresent()) {
            if (!unit.isCountry()) {
                addAbove(unit);
                addToday(unit, "khong");
            }
            unitRows.add(
                    row(code(), agency.get(), agency.get(), unit.level(), "co_quan", unit.code(), "", "", "", "", ""));
            return;
        }
        if (!unit.isCountry()) {
            addAbove(unit);
            addToday(unit, "");
        }
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
        for (OfficialUnits.Origin origin : units.originsOf(unit)) {
            OfficialUnit former = origin.unit();
            addFormer(former, units.shortName(origin), formerAbove(origin));
            reorganisationRows.add(row(
                    former.code() + FORMER, intoCode(origin), DAY, origin.wholly() ? "toan_bo" : "mot_phan", BASIS));
        }
    }

    /** The code of the unit above a unit of before July 2025; adds that unit, and those above it. */
    private String formerAbove(OfficialUnits.Origin origin) {
        String above = COUNTRY;
        Optional<OfficialUnit> province = units.formerProvince(origin.unit().province());
        if (province.isPresent()) {
            above = addFormer(province.get(), province.get().shortName(), above);
        }
        Optional<OfficialUnit> district = units.formerDistrict(origin.district());
        return district.isPresent() ? addFormer(district.get(), units.shortName(district.get()), above) : above;
    }

    private static String intoCode(OfficialUnits.Origin origin) {
        return new OfficialUnit(origin.into(), "", "").code();
    }

    /** @return its code; many units are below the same one, and a commune may have been divided among several */
    private String addFormer(OfficialUnit former, String shortName, String parent) {
        String code = former.code() + FORMER;
        if (!formerUnits.add(code)) {
            return code;
        }
        unitRows.add(row(
                code,
                former.name(),
                shortName,
                former.level(),
                "chinh_quyen",
                parent,
                "khong",
                former.officialCode(),
                "",
                LAST_DAY,
                ""));
        return code;
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

    /** The targets of the national programme for 2030. */
    private String targets() {
        List<String> rows = new ArrayList<>();
        if (agency.isEmpty()) {
            rows.add(
                    unit.isProvince() || unit.isCountry()
                            ? target("1", "LD-CC-XA", ">=", "75")
                            : target("1", "LD-CC-DV", "co", ""));
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
        String levels = (unit.isProvince() || unit.isCountry()) && agency.isEmpty()
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
                "{publisher}", publisher(owner).replace("\"", "'"),
                "{year}", Integer.toString(FIRST_YEAR),
                "{levels}", levels);
        String result = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace(value.getKey(), value.getValue());
        }
        return result;
    }

    private String publisher(String owner) {
        if (agency.isPresent()) {
            return owner;
        }
        return unit.isCountry() ? "(ghi tên cơ quan công bố)" : "Ủy ban nhân dân " + owner;
    }

    /** The name within a sentence, such as {@code tỉnh Bắc Ninh}; a name without a kind stays as it is. */
    private String inSentence(String name) {
        if (unit.isCountry()) {
            return name;
        }
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
