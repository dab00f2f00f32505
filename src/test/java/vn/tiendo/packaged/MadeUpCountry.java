package vn.tiendo.packaged;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A data folder of any size, every figure of it made up: a country with about 1 % provinces and the rest communes, six
 * rates, or as many as asked for, with their counts for the years 2016 to 2025, two milestones for each rate and level, and one report for each
 * unit. The same size gives the same bytes everywhere.
 */
public final class MadeUpCountry {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2025;
    private static final int[] LOWEST_RATE = {25, 20, 30, 12, 22, 15};
    private static final int[] HIGHEST_RATE = {60, 45, 80, 30, 36, 38};
    private static final String[] FIRST_SYLLABLE = {
        "An", "Bình", "Cẩm", "Diễn", "Đông", "Đức", "Gia", "Hòa", "Hưng", "Kỳ", "Lạc", "Mỹ", "Nghĩa", "Ngọc", "Phú",
        "Thạch"
    };
    private static final String[] SECOND_SYLLABLE = {
        "Bắc", "Cường", "Dương", "Giang", "Hải", "Hậu", "Hiệp", "Khánh", "Kiên", "Lộc", "Lợi", "Minh", "Phong", "Thắng",
        "Yên"
    };
    private static final String[] SENTENCES = {
        "Trong năm, đơn vị đã ban hành kế hoạch, phân công rõ trách nhiệm và tổ chức **thực hiện các chỉ tiêu** về cán bộ nữ.",
        "Công tác quy hoạch, đào tạo, bồi dưỡng được rà soát hằng quý; kết quả được [công khai](https://example.org/ket-qua).",
        "Một số cơ quan có tỷ lệ nữ thấp, nguồn cán bộ nữ trẻ còn mỏng, việc luân chuyển gặp khó khăn ở địa bàn xa.",
        "Thời gian tới tập trung phát hiện, bồi dưỡng nguồn; mở lớp kỹ năng lãnh đạo; phối hợp giám sát, phản biện xã hội."
    };

    private final Path folder;
    private final int indicatorCount;
    private final List<String> provinces = new ArrayList<>();
    private final List<String> communes = new ArrayList<>();

    private MadeUpCountry(int units, int indicators, Path folder) {
        this.folder = folder;
        this.indicatorCount = indicators;
        int provinceCount = Math.max(1, Math.round(units * 34 / 3355f));
        for (int i = 0; i < provinceCount; i++) {
            provinces.add("T" + padded(i, 2));
        }
        for (int i = 0; i < units - provinceCount; i++) {
            communes.add("X" + padded(i, 5));
        }
    }

    /** @param units how many, without the country itself */
    public static void write(int units, Path folder) throws IOException {
        write(units, LOWEST_RATE.length, folder);
    }

    /** Makes the folder by itself, to see how much a computer can take: units, indicators, folder. */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    public static void write(int units, int indicators, Path folder) throws IOException {
        MadeUpCountry country = new MadeUpCountry(units, indicators, folder);
        country.writeUnits();
        country.writeIndicatorsAndTargets();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            country.writeFigures("tinh", country.provinces, year);
            country.writeFigures("xa", country.communes, year);
        }
        for (String unit : country.communes) {
            country.writeReport(unit);
        }
        country.writeText("cau-hinh.yaml", "{}\n");
    }

    private void writeUnits() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder rows =
                new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\nVN;Việt Nam;quoc_gia;chinh_quyen;\n");
        for (String province : provinces) {
            rows.append(province).append(";Tỉnh ").append(name(random)).append(";tinh;chinh_quyen;VN\n");
        }
        for (int i = 0; i < communes.size(); i++) {
            rows.append(communes.get(i)).append(";Xã ").append(name(random)).append(";xa;chinh_quyen;");
            rows.append(provinces.get(i % provinces.size())).append('\n');
        }
        writeText("don-vi.csv", rows);
    }

    private void writeIndicatorsAndTargets() throws IOException {
        StringBuilder indicators =
                new StringBuilder("ma_chi_tieu;ten;loai;chieu;don_vi_tinh;tong_hop;ten_tu_so;ten_mau_so\n");
        StringBuilder targets =
                new StringBuilder("ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;trich_dan\n");
        for (int i = 0; i < indicatorCount; i++) {
            String code = "CT" + (i + 1);
            indicators
                    .append(code)
                    .append(";Tỷ lệ nữ thứ ")
                    .append(i + 1)
                    .append(";ty_le;tang;%;khong;Số nữ;Tổng số\n");
            for (String level : List.of("tinh", "xa")) {
                int first = (lowestRate(i) + highestRate(i)) / 2 + 8;
                appendTarget(targets, code, level, 2025, first);
                appendTarget(targets, code, level, 2030, highestRate(i) + 5);
            }
        }
        writeText("chi-tieu.csv", indicators);
        writeText("muc-tieu.csv", targets);
        writeText(
                "ke-hoach.csv", "ma_ke_hoach;ten;don_vi;tu_nam;den_nam\nQG;Kế hoạch quốc gia (giả lập);VN;2016;2030\n");
    }

    private static void appendTarget(StringBuilder rows, String indicator, String level, int year, int value) {
        rows.append(String.join("-", indicator, level, Integer.toString(year)));
        rows.append(";QG;")
                .append(indicator)
                .append(";cap:")
                .append(level)
                .append(';')
                .append(year);
        rows.append(";>=;")
                .append(value)
                .append(";đạt ")
                .append(value)
                .append("% vào năm ")
                .append(year)
                .append('\n');
    }

    private void writeFigures(String level, List<String> units, int year) throws IOException {
        try (Writer rows = open("so-lieu/" + level + "/" + year + ".csv")) {
            rows.write("don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai;ngay_chot;nguon\n");
            for (String unit : units) {
                SplittableRandom random = new SplittableRandom(31L * unit.hashCode() + year);
                for (int i = 0; i < indicatorCount; i++) {
                    int whole = random.nextInt(12, 91);
                    int grown = (highestRate(i) - lowestRate(i)) * (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);
                    int part = whole * (lowestRate(i) + grown + random.nextInt(-4, 5)) / 100;
                    rows.write(unit + ";CT" + (i + 1) + ";" + year + ";" + part + ";" + whole + ";minh_hoa;" + year
                            + "-11-15;Số liệu giả lập để đo tốc độ\n");
                }
            }
        }
    }

    private static int lowestRate(int indicator) {
        return LOWEST_RATE[indicator % LOWEST_RATE.length];
    }

    private static int highestRate(int indicator) {
        return HIGHEST_RATE[indicator % HIGHEST_RATE.length];
    }

    private void writeReport(String unit) throws IOException {
        SplittableRandom random = new SplittableRandom(unit.hashCode());
        StringBuilder text = new StringBuilder("# Kết quả đạt được\n\n");
        for (int i = 0; i < 5; i++) {
            text.append(sentence(random)).append("\n\n");
        }
        text.append("# Khó khăn, hạn chế\n\n");
        for (int i = 0; i < 3; i++) {
            text.append("- ").append(sentence(random)).append('\n');
        }
        text.append("\n| Nội dung | Số lượng |\n|---|---|\n| Lớp bồi dưỡng | ").append(random.nextInt(1, 10));
        text.append(" |\n| Lượt nữ tham gia | ").append(random.nextInt(20, 301)).append(" |\n\n# Đề xuất\n\n");
        writeText("bao-cao/" + unit + "/2025.md", text.append(sentence(random)).append('\n'));
    }

    private static String name(SplittableRandom random) {
        return FIRST_SYLLABLE[random.nextInt(FIRST_SYLLABLE.length)] + " "
                + SECOND_SYLLABLE[random.nextInt(SECOND_SYLLABLE.length)];
    }

    private static String sentence(SplittableRandom random) {
        return SENTENCES[random.nextInt(SENTENCES.length)];
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private void writeText(String name, CharSequence text) throws IOException {
        try (Writer file = open(name)) {
            file.append(text);
        }
    }

    private Writer open(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.newBufferedWriter(file);
    }
}
