package vn.tiendo.invariant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A data folder made up from a seed, with every kind of file. Most are sound but strange, so that a site is built from
 * them; the others hold a few cells that are wrong.
 */
final class RandomDataFolder {

    private static final List<String> LEVELS = List.of("quoc_gia", "tinh", "huyen", "xa", "thon");
    private static final List<String> KINDS =
            List.of("chinh_quyen", "chinh_quyen", "co_quan", "don_vi_su_nghiep", "to_chuc", "phong_ban");

    /** Codes that are names elsewhere: of pages, folders, files, columns, members of every object in a browser. */
    private static final List<String> CODES = List.of(
            "VN",
            "T1",
            "A",
            "a1",
            "01",
            "001",
            "00001",
            "1",
            "-",
            "_",
            "--",
            "-1",
            "1e5",
            "0.5",
            "a.b",
            "x",
            "X",
            "index.html",
            "phan-2",
            "A-2024",
            "404",
            "don-vi",
            "constructor",
            "__proto__",
            "toString",
            "b-1",
            "cap-1",
            "hang_nam",
            "xa",
            "cap",
            "co",
            "khong",
            "null",
            "NaN",
            "true",
            "chi-muc",
            "tiendo",
            "moi_nhat",
            "CT",
            "TL",
            "KH_2021",
            "Z9",
            "Z10",
            "z-8",
            "A123456789012345678901234567890123456789",
            "noi-dung",
            "2024",
            "ngay");

    private static final List<String> DIMENSIONS = List.of(
            "gioi_tinh",
            "nhom_tuoi",
            "linh_vuc",
            "ten_nhom",
            "loai_do",
            "muc_do",
            "a",
            "X-1",
            "constructor",
            "don_vi_bao_cao",
            "ten_chi_tieu",
            "gia_tri_hien_thi",
            "so",
            "hang");

    private static final List<String> NAMES = List.of(
            "Xã An Bình",
            "xã an bình",
            "Xã An Bình 2",
            "Xã An Bình 10",
            "Phường Bến Nghé",
            "Quận 1",
            "Phường 05",
            "Tỉnh Lạng Sơn",
            "LẠNG SƠN",
            "Thành phố Hồ Chí Minh",
            "Huyện Văn Quan",
            "Sở Nội vụ",
            "Việt Nam",
            "Hoà Bình",
            "Hòa Bình",
            "Hòa bình",
            "Bà Rịa – Vũng Tàu",
            "Bà Rịa - Vũng Tàu",
            "Đắk Lắk",
            "Đăk Nông",
            "-",
            "–",
            "…",
            "?!",
            "1",
            "12,5",
            "=1+1",
            "@cmd",
            "+84",
            "\"ngoặc\"",
            "a;b",
            "a,b\tc",
            "<b>đậm</b>",
            "</script>",
            "${7*7}",
            "<#if",
            "&amp;",
            "{{x}}",
            "Ω",
            "東京",
            "שלום",
            "👩‍💼".replace("\u200D", ""),
            "ẩ",
            "A\u0301",
            "đ",
            "Đ",
            "Ưu",
            "ươ",
            "Tỷ lệ nữ đại biểu Hội đồng nhân dân",
            "Tỷ lệ nữ lãnh đạo, quản lý (%)",
            "Tỉ lệ nữ",
            "Số lớp",
            "100 %",
            "Cấp xã: nữ chủ chốt",
            "dòng một\ndòng hai",
            "a\u00A0b",
            "chữ ".repeat(120).strip(),
            "x".repeat(300),
            "I. MỘT",
            "O'Brien \\ \\n",
            "%s %d",
            "#{a}",
            "a&b=c",
            "..",
            "$",
            "l’Île",
            "ﬁ",
            "Ａ");

    private static final List<String> DATES = List.of(
            "1945-09-02",
            "01/07/2025",
            "2025-06-30",
            "31/12/2025",
            "29/02/2024",
            "2100-12-31",
            "2021-01-01",
            "2026-03-05",
            "30/06/2021",
            "2019-05-05");

    private static final List<String> PROSE = List.of(
            "",
            "",
            "",
            "theo báo cáo",
            "Nghị quyết số 1; điều 2",
            "=HYPERLINK(\"x\")",
            "dòng một\ndòng hai",
            "a|b",
            "\"\"",
            "số liệu <i>tạm</i>",
            "x".repeat(1000),
            "https://example.vn/a?b=c#d",
            "→ ★ ½",
            "ký tự '",
            "- gạch đầu dòng");

    /** Codes of warnings, and one that is an error's. */
    private static final List<String> WARNINGS =
            List.of("TD044", "TD103", "TD134", "TD136", "TD137", "TD139", "TD159", "TD171", "TD069");

    private static final List<String> WRONG = List.of(
            "12,5,5",
            "#DIV/0!",
            "NaN",
            "1e3",
            "-3",
            "abc",
            "½",
            "٣",
            "1.23",
            "01/13/2025",
            "..",
            "𝟗",
            "khongg",
            "\u0007",
            "а",
            "a/b",
            "CON",
            "2O24",
            "0 x",
            "9".repeat(40),
            "?");

    private final SplittableRandom random;
    private final boolean isOdd;
    private final Map<String, String> files = new LinkedHashMap<>();

    private final List<String> units = new ArrayList<>();
    private final List<String> levelOfUnit = new ArrayList<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, String> kindOfIndicator = new LinkedHashMap<>();
    private final Map<String, List<String>> dimensions = new LinkedHashMap<>();
    private final List<String> plans = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();

    RandomDataFolder(long seed) {
        random = new SplittableRandom(seed);
        isOdd = oneIn(4);
        addUnits();
        addIndicators();
        addDimensions();
        addPlans();
        addTargets();
        addTasks();
        addObservations();
        addReports();
        addReportingDuties();
        addReorganisations();
        addMap();
        addSettings();
        addAcknowledgements();
    }

    /** Writes it into an empty folder. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Takes a file of figures out of what was written; whether there was one. */
    boolean takeOutFigures(Path folder) throws IOException {
        for (String file : files.keySet()) {
            if (file.startsWith("so-lieu/")) {
                return Files.deleteIfExists(folder.resolve(file));
            }
        }
        return false;
    }

    /** A unit of the folder. */
    String unit() {
        return any(units);
    }

    private void addUnits() {
        Table table = new Table(
                "ma_don_vi",
                "ten",
                "ten_ngan",
                "du_cap_duoi",
                "cap",
                "loai",
                "truc_thuoc",
                "ma_hanh_chinh",
                "tu_ngay",
                "den_ngay",
                "trang_web");
        boolean hasNation = oneIn(2);
        int count = 1 + random.nextInt(oneIn(5) ? 45 : 12);
        Set<String> codes = codes(count);
        for (String code : codes) {
            int parent = units.isEmpty() || oneIn(8) ? -1 : random.nextInt(units.size());
            int parentLevel =
                    parent < 0 ? (units.isEmpty() && hasNation ? -1 : 0) : LEVELS.indexOf(levelOfUnit.get(parent));
            int level = Math.min(LEVELS.size() - 1, parentLevel + (parent < 0 ? 1 : random.nextInt(3)));
            if (level == 0 && !units.isEmpty()) {
                level = 1;
            }
            boolean isPlace = level == 0 || oneIn(2);
            table.row(
                    code,
                    any(NAMES),
                    orNothing(any(NAMES)),
                    any(List.of("", "", "co", "khong", "không")),
                    LEVELS.get(level),
                    isPlace ? "chinh_quyen" : any(KINDS),
                    parent < 0 ? "" : units.get(parent),
                    orNothing(Integer.toString(random.nextInt(1000))),
                    oneIn(4) ? "2021-01-01" : "",
                    oneIn(4) ? any(List.of("2025-06-30", "31/12/2025", "30/06/2024")) : "",
                    oneIn(6) ? "https://example.vn/" : "");
            if (parent >= 0) {
                children.computeIfAbsent(units.get(parent), unit -> new ArrayList<>())
                        .add(code);
            }
            units.add(code);
            levelOfUnit.add(LEVELS.get(level));
        }
        table.put("don-vi.csv");
    }

    private void addIndicators() {
        Table table = new Table(
                "ma_chi_tieu",
                "ten",
                "ten_ngan",
                "nhom",
                "loai",
                "don_vi_tinh",
                "chieu",
                "tong_hop",
                "tong_hop_cap",
                "chi_tieu_goc",
                "nhay_cam",
                "so_le",
                "dinh_nghia",
                "nguon");
        String yesNo = "";
        for (String code : codes(1 + random.nextInt(6))) {
            String kind = any(List.of("ty_le", "ty_le", "so_luong", "co_khong", "dinh_tinh", "so_do"));
            boolean isShare = kind.equals("ty_le") && !yesNo.isEmpty() && oneIn(2);
            boolean sums = List.of("ty_le", "so_luong").contains(kind) && oneIn(2);
            table.row(
                    code,
                    any(NAMES),
                    orNothing(any(NAMES)),
                    orNothing(any(NAMES)),
                    kind,
                    kind.equals("ty_le") ? any(List.of("%", "")) : any(List.of("người", "lớp", "điểm", "", "<b>")),
                    any(List.of("tang", "giam")),
                    isShare ? "ty_le_don_vi" : sums ? "cong" : any(List.of("", "khong")),
                    isShare && oneIn(2) ? any(List.of("xa", "tinh,xa", "huyen, xa")) : "",
                    isShare ? yesNo : "",
                    any(List.of("", "", "khong", "co")),
                    any(List.of("", "0", "1", "2", "3")),
                    any(PROSE),
                    any(PROSE));
            if (kind.equals("co_khong")) {
                yesNo = code;
            }
            kindOfIndicator.put(code, kind);
        }
        table.put("chi-tieu.csv");
    }

    private void addDimensions() {
        if (oneIn(3)) {
            return;
        }
        Table table = new Table("chieu_phan_to", "ten_chieu", "ma", "ten", "thu_tu");
        for (int i = random.nextInt(3); i >= 0; i--) {
            String dimension = any(DIMENSIONS);
            if (dimensions.containsKey(dimension)) {
                continue;
            }
            String name = any(NAMES);
            List<String> categories = List.copyOf(codes(1 + random.nextInt(3)));
            for (String category : categories) {
                table.row(dimension, name, category, any(NAMES), any(List.of("", "1", "2", "10")));
            }
            dimensions.put(dimension, categories);
        }
        table.put("phan-to.csv");
    }

    private void addPlans() {
        Table table = new Table(
                "ma_ke_hoach",
                "so_ky_hieu",
                "ngay_ban_hanh",
                "ten",
                "don_vi",
                "can_cu",
                "tu_nam",
                "den_nam",
                "han_bao_cao",
                "noi_nhan_bao_cao",
                "don_vi_chu_tri",
                "trang_thai");
        for (String code : codes(random.nextInt(4))) {
            int from = 2016 + random.nextInt(10);
            table.row(
                    code,
                    orNothing(any(NAMES)),
                    orNothing(any(DATES)),
                    any(NAMES),
                    unit(),
                    any(PROSE),
                    Integer.toString(from),
                    Integer.toString(from + random.nextInt(12)),
                    any(List.of("", "15/11", "29/02", "31/12", "01/01", "15/01")),
                    any(PROSE),
                    any(PROSE),
                    orNothing(any(NAMES)));
            plans.add(code);
        }
        table.put("ke-hoach.csv");
    }

    private void addTargets() {
        if (plans.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of(
                "ma_muc_tieu",
                "ke_hoach",
                "chi_tieu",
                "ap_dung",
                "moc",
                "so_sanh",
                "gia_tri",
                "chi_tieu_so_sanh",
                "lap_lai",
                "nam_goc",
                "gia_tri_goc",
                "dieu_kien",
                "cach_hieu",
                "trich_dan",
                "dieu_chinh_cua",
                "can_cu_dieu_chinh"));
        columns.addAll(dimensions.keySet());
        Table table = new Table(columns.toArray(String[]::new));
        Map<String, String> targets = new LinkedHashMap<>();
        for (String code : codes(1 + random.nextInt(8))) {
            String indicator = any(List.copyOf(kindOfIndicator.keySet()));
            String kind = kindOfIndicator.get(indicator);
            boolean isNumber = List.of("ty_le", "so_luong", "so_do").contains(kind);
            List<String> others = kindOfIndicator.keySet().stream()
                    .filter(other -> !other.equals(indicator)
                            && kindOfIndicator.get(other).equals(kind))
                    .toList();
            String comparison = isNumber
                    ? any(List.of(">=", ">", "<=", "<", "=", "tang_dan", others.isEmpty() ? ">=" : "so_voi"))
                    : "co";
            boolean hasValue = !List.of("co", "tang_dan", "so_voi").contains(comparison);
            boolean isYearly = oneIn(4);
            boolean hasBaseline = isNumber && hasValue && oneIn(3);
            List<String> cells = new ArrayList<>(List.of(
                    code,
                    any(plans),
                    indicator,
                    oneIn(2) ? "cap:" + any(LEVELS.subList(1, 5)) : oneIn(2) ? "don_vi" : unit(),
                    isYearly || !hasValue && !comparison.equals("co")
                            ? ""
                            : any(List.of("", "2025", "2030", "2021-2026", "2026", "2024")),
                    comparison,
                    hasValue ? number(kind) : "",
                    comparison.equals("so_voi") ? any(others) : "",
                    isYearly ? "hang_nam" : any(List.of("", "khong")),
                    hasBaseline ? "2020" : "",
                    hasBaseline ? number(kind) : "",
                    any(PROSE),
                    any(PROSE),
                    any(PROSE),
                    oneIn(4) ? targets.getOrDefault(indicator, "") : "",
                    any(PROSE)));
            targets.put(indicator, code);
            dimensions.values().forEach(categories -> cells.add(oneIn(5) ? any(categories) : ""));
            table.row(cells.toArray(String[]::new));
        }
        table.put("muc-tieu.csv");
    }

    private void addTasks() {
        if (plans.isEmpty() || oneIn(2)) {
            return;
        }
        Table table = new Table("ke_hoach", "ma_nhiem_vu", "nhom", "noi_dung", "chu_tri", "phoi_hop", "thoi_gian");
        String plan = any(plans);
        for (String code : codes(1 + random.nextInt(4))) {
            table.row(plan, code, orNothing(any(NAMES)), any(NAMES), any(PROSE), any(PROSE), any(PROSE));
            tasks.add(code);
        }
        table.put("nhiem-vu.csv");
        Table results = new Table("ke_hoach", "ma_nhiem_vu", "don_vi", "nam", "trang_thai", "ket_qua", "ghi_chu");
        Set<String> known = new LinkedHashSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String task = any(tasks);
            String unit = unit();
            String year = year();
            if (known.add(String.join("/", task, unit, year))) {
                String state = any(List.of("chua_thuc_hien", "dang_thuc_hien", "hoan_thanh", "khong_ap_dung"));
                results.row(plan, task, unit, year, state, any(PROSE), any(PROSE));
            }
        }
        results.put("ket-qua-nhiem-vu/" + any(List.of("a.csv", "2024/Kết quả.csv")));
    }

    private void addObservations() {
        List<String> columns = new ArrayList<>(List.of(
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
                "ghi_chu"));
        columns.addAll(dimensions.keySet());
        Map<String, Table> tables = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        for (int i = random.nextInt(oneIn(4) ? 250 : 40); i > 0; i--) {
            int place = random.nextInt(units.size());
            String indicator = any(List.copyOf(kindOfIndicator.keySet()));
            String kind = kindOfIndicator.get(indicator);
            String year = year();
            String version = oneIn(6) ? any(List.of("1", "2", "TT-02", "<x>")) : "";
            List<String> cells = new ArrayList<>(List.of(units.get(place), indicator, year));
            cells.addAll(measured(kind));
            cells.addAll(List.of(
                    any(List.of("", "", "chinh_thuc", "so_bo", "uoc_tinh", "minh_hoa")),
                    oneIn(6) ? any(DATES) : "",
                    any(List.of("", "", "co", "khong")),
                    version,
                    any(PROSE),
                    any(PROSE)));
            List<String> categories = dimensions.values().stream()
                    .map(some -> oneIn(3) ? any(some) : "")
                    .toList();
            cells.addAll(categories);
            if (known.add(String.join("/", units.get(place), indicator, year, version, categories.toString()))) {
                tables.computeIfAbsent(
                                levelOfUnit.get(place) + "/" + any(List.of("2024.csv", "Số liệu 2025.csv", "a/b.csv")),
                                file -> new Table(columns.toArray(String[]::new)))
                        .row(cells.toArray(String[]::new));
            }
        }
        tables.forEach((file, table) -> table.put("so-lieu/" + file));
    }

    /** What stands in {@code tu_so}, {@code mau_so} and {@code gia_tri}. */
    private List<String> measured(String kind) {
        if (oneIn(8)) {
            return List.of("", "", any(List.of("...", "…", "-", "x", "")));
        }
        return switch (kind) {
            case "ty_le" -> {
                int whole = random.nextInt(oneIn(2) ? 8 : 2000);
                yield oneIn(2)
                        ? List.of(Integer.toString(random.nextInt(whole + 1)), Integer.toString(whole), "")
                        : List.of("", "", number(kind));
            }
            case "co_khong" -> List.of("", "", any(List.of("co", "khong", "có")));
            case "dinh_tinh" -> List.of("", "", any(List.of("dat", "chua_dat", "dang_thuc_hien")));
            default -> List.of("", "", number(kind));
        };
    }

    private String number(String kind) {
        return switch (kind) {
            case "ty_le" -> any(List.of("0", "100", "33,3", "50", "0,6", "99.99", "45,5 %", "12,3456789", "35"));
            case "so_do" -> any(List.of("0", "-3,5", "101,25", "0,0001", "123456789,5", "-0,1", "7"));
            default -> any(List.of("0", "1", "2", "12", "1.234", "999999999999999", "40", "1\u00A0000"));
        };
    }

    private void addReports() {
        Table handedIn = new Table("don_vi", "nam", "ngay_nop", "so_ky_hieu");
        Set<String> known = new LinkedHashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String unit = unit();
            String year = year();
            if (known.add(unit + "/" + year)) {
                handedIn.row(unit, year, oneIn(2) ? Integer.parseInt(year) + "-11-20" : "", orNothing(any(NAMES)));
            }
        }
        handedIn.put("nop-bao-cao.csv");
        for (int i = random.nextInt(4); i > 0; i--) {
            files.put("bao-cao/" + unit() + "/" + year() + ".md", narrative());
        }
    }

    private void addReportingDuties() {
        if (plans.isEmpty() || oneIn(2)) {
            return;
        }
        Table table = new Table("ke_hoach", "don_vi", "tu_nam", "den_nam");
        Set<String> known = new LinkedHashSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String plan = any(plans);
            String unit = unit();
            int from = 2015 + random.nextInt(12);
            if (known.add(plan + "/" + unit)) {
                table.row(
                        plan,
                        unit,
                        orNothing(Integer.toString(from)),
                        oneIn(2) ? Integer.toString(from + random.nextInt(6)) : "");
            }
        }
        table.put("bao-cao-yeu-cau.csv");
    }

    /** Some are of warnings that there are, most of none. */
    private void addAcknowledgements() {
        if (oneIn(2)) {
            return;
        }
        Table table = new Table("tep", "khoa", "ma", "ly_do", "ngay");
        Set<String> known = new LinkedHashSet<>();
        List<String> some = List.copyOf(files.keySet());
        for (int i = random.nextInt(8); i > 0; i--) {
            String file = any(some);
            String key = any(List.of(
                    "dòng 2", "dòng 3", "cả tệp", unit(), unit() + "/" + any(List.copyOf(kindOfIndicator.keySet()))));
            String code = any(WARNINGS);
            if (known.add(String.join("|", file, key, code))) {
                table.row(file, key, code, any(List.of("đã xem", "số đúng", "<b>")), orNothing(any(DATES)));
            }
        }
        table.put("xac-nhan.csv");
    }

    private String narrative() {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(i -> any(List.of(
                        "## Kết quả đạt được",
                        "# Khó khăn, hạn chế",
                        "### Nguyên nhân",
                        "## Đề xuất",
                        "I. KẾT QUẢ ĐẠT ĐƯỢC",
                        "- một\n- hai\n  - ba",
                        "1. a\n2. b\n9. c",
                        "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
                        "    thụt vào",
                        "**đậm**và *nghiêng",
                        "[liên kết](../../don-vi/khong-co.html)",
                        "[x](https://example.vn)",
                        "<b>html</b>",
                        "> trích",
                        "```\nmã\n```",
                        "a\\\nb",
                        "---",
                        "• chấm\n• chấm",
                        "đ) thứ năm",
                        "&nbsp;&#65;",
                        isOdd ? "![ảnh](a.png)" : "#",
                        "Tỷ lệ đạt 45,5%.",
                        "\t\ttab",
                        "* * *",
                        "[^1]",
                        "~~bỏ~~",
                        "==",
                        "![",
                        "[a]: b")))
                .collect(Collectors.joining("\n\n"));
    }

    private void addReorganisations() {
        if (units.size() < 3 || oneIn(2)) {
            return;
        }
        Table table = new Table("ma_cu", "ma_moi", "ngay", "pham_vi", "can_cu");
        Set<String> known = new LinkedHashSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String from = unit();
            String to = unit();
            if (!from.equals(to) && known.add(from + "/" + to)) {
                table.row(
                        from,
                        to,
                        any(List.of("01/07/2025", "2025-07-01", "2021-01-01")),
                        any(List.of("toan_bo", "mot_phan")),
                        any(PROSE));
            }
        }
        table.put("sap-xep.csv");
    }

    private void addMap() {
        if (children.isEmpty() || oneIn(2)) {
            return;
        }
        String mapped = any(List.copyOf(children.keySet()));
        String shapes = children.get(mapped).stream()
                .map(unit -> "{\"type\":\"Feature\",\"properties\":{\"ma_don_vi\":\"" + unit + "\""
                        + any(List.of("", ",\"nhan\":\"TL\"", ",\"nhan\":\"<&>\""))
                        + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring() + "]]}}")
                .collect(Collectors.joining(",\n"));
        String day = any(List.of("2025-07-01", "2021-01-01", "2025-12-31"));
        files.put(
                "ban-do/ban-do.geojson",
                "{\"type\":\"FeatureCollection\",\"ma_don_vi\":\"" + mapped + "\",\"ngay\":\"" + day
                        + "\",\"features\":[" + shapes + "]}");
    }

    /** Now and then all points of a shape are one, or lie on a line. */
    private String ring() {
        List<String> points = IntStream.range(0, 3 + random.nextInt(4))
                .mapToObj(i -> "[" + coordinate(100, 20) + "," + coordinate(8, 16) + "]")
                .toList();
        String first = points.get(0);
        return (oneIn(8) ? first + "," + first + "," + first : String.join(",", points)) + "," + first;
    }

    private String coordinate(int from, int width) {
        return oneIn(3) ? Integer.toString(from) : from + random.nextInt(width) + "." + random.nextInt(1_000_000);
    }

    private void addSettings() {
        List<String> lines = new ArrayList<>();
        maybe(lines, any(List.of("tieu_de: \"Tiến độ & <b>\"", "tieu_de: |\n  hai\n  dòng", "tieu_de: \"a\\tb\"")));
        maybe(lines, "mo_ta: \"Theo dõi\"");
        maybe(lines, "co_quan_cong_bo: Sở Nội vụ");
        maybe(lines, "lien_he:\n  don_vi: Sở\n  thu_dien_tu: a@example.vn");
        maybe(lines, "dia_chi_goc: " + any(List.of("https://example.vn/", "https://example.vn/tien-do")));
        maybe(lines, "don_vi_trong_tam: \"" + unit() + "\"");
        maybe(lines, "ngay_danh_gia: " + any(List.of("2025-12-31", "30/06/2025", "2019-01-01", "2100-12-31")));
        maybe(lines, "nguong_so_nho: " + any(List.of("0", "1", "3", "100")));
        maybe(lines, "nguong_dung_tien_do: " + any(List.of("1", "0,9")));
        maybe(lines, "nguong_cham: " + any(List.of("0", "0,5", "0,9")));
        maybe(lines, "so_lieu_minh_hoa: " + any(List.of("co", "khong", "true", "false")));
        maybe(lines, "dieu_huong:\n  - nhan: Cổng\n    dia_chi: https://example.vn/");
        maybe(lines, "giay_phep: \"CC BY 4.0\"");
        if (oneIn(4)) {
            lines.add("bieu_trung: dau.svg");
            files.put(
                    "dau.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>");
        }
        maybe(lines, "mau: \"#0B5394\"");
        files.put("cau-hinh.yaml", lines.isEmpty() ? "{}\n" : String.join("\n", lines) + "\n");
    }

    private void maybe(List<String> lines, String line) {
        if (oneIn(4)) {
            lines.add(line);
        }
    }

    /** Codes that differ in more than case. */
    private Set<String> codes(int count) {
        Map<String, String> codes = new LinkedHashMap<>();
        while (codes.size() < count) {
            String code = oneIn(3) ? any(CODES) : any(List.of("X", "U_", "m-", "0")) + random.nextInt(1000);
            codes.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
        }
        return new LinkedHashSet<>(codes.values());
    }

    private String year() {
        return oneIn(40) ? any(List.of("1945", "2100", "2062")) : Integer.toString(2016 + random.nextInt(11));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String orNothing(String text) {
        return oneIn(2) ? text : "";
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Lines of a file; in an odd folder a few cells are wrong. */
    private final class Table {

        private final StringBuilder lines = new StringBuilder();

        Table(String... columns) {
            line(Arrays.asList(columns));
        }

        void row(String... cells) {
            line(Arrays.stream(cells)
                    .map(cell -> isOdd && oneIn(150) ? any(WRONG) : cell)
                    .toList());
        }

        void put(String file) {
            files.put(file, lines.toString());
        }

        private void line(List<String> cells) {
            lines.append(cells.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(";")))
                    .append('\n');
        }
    }
}
