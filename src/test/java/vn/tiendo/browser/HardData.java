package vn.tiendo.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.packaged.MadeUpCountry;
import vn.tiendo.packaged.PackagedProgram;

/** Data folders that strain pages. */
enum HardData {
    /** The default data; all that has a name has one of 200 characters, every second one a single word. */
    LONG_NAMES {
        @Override
        void write(Path folder) throws IOException {
            copyDefault(folder, file -> true, HardData::stretched);
            Files.writeString(folder.resolve("cau-hinh.yaml"), """
                    tieu_de: "%s"
                    co_quan_cong_bo: "%s"
                    lien_he:
                      don_vi: "%s"
                    don_vi_trong_tam: VN
                    ngay_danh_gia: 2026-10-31
                    """.formatted(
                    stretched("Trang tiến độ", 0), stretched("Ủy ban nhân dân", 1), stretched("Phòng Nội vụ", 1)));
        }
    },

    /** The default data before anybody has reported anything. */
    NO_FIGURES {
        @Override
        void write(Path folder) throws IOException {
            Set<String> told = Set.of("so-lieu", "bao-cao", "ket-qua-nhiem-vu", "nop-bao-cao.csv", "luu-tru");
            copyDefault(folder, file -> !told.contains(file.getName(0).toString()), (text, row) -> text);
        }
    },

    /** The two files without which there is no site, and nothing in them. */
    NO_UNITS {
        @Override
        void write(Path folder) throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("don-vi.csv"), "ma_don_vi;ten;cap;loai\n");
            Files.writeString(folder.resolve("chi-tieu.csv"), "ma_chi_tieu;ten;loai;chieu\n");
        }
    },

    /** A commune alone, with two milestones and a report. */
    ONE_UNIT {
        @Override
        void write(Path folder) throws IOException {
            copy(
                    PackagedProgram.PROJECT.resolve("src/test/resources/sites/mot-xa/data"),
                    folder,
                    file -> true,
                    (text, row) -> text);
        }
    },

    /** So many indicators that a unit's charts and figures stand on further pages. */
    MANY_INDICATORS {
        @Override
        void write(Path folder) throws IOException {
            MadeUpCountry.write(3, 60, folder);
        }
    },

    /** As many units as Viet Nam has, on each page that lists them all. */
    WHOLE_COUNTRY {
        @Override
        void write(Path folder) throws IOException {
            MadeUpCountry.write(3_355, folder);
        }
    };

    private static final int LENGTH = 200;
    private static final String FILLER =
            " tăng cường sự tham gia bình đẳng của phụ nữ trong các vị trí lãnh đạo và quản lý";

    /** What officials name, and what they name themselves. */
    private static final Set<String> NAMES = Set.of(
            "ten",
            "ten_ngan",
            "nhom",
            "ten_tu_so",
            "ten_mau_so",
            "ten_chieu",
            "don_vi_chu_tri",
            "noi_nhan_bao_cao",
            "chu_tri",
            "phoi_hop",
            "nguon",
            "ghi_chu");

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    abstract void write(Path folder) throws IOException;

    private static void copyDefault(Path folder, Predicate<Path> wanted, BiFunction<String, Integer, String> named)
            throws IOException {
        copy(PackagedProgram.PROJECT.resolve("data"), folder, wanted, named);
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted, BiFunction<String, Integer, String> named)
            throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).map(from::relativize).toList();
        }
        for (Path file : files) {
            if (wanted.test(file)) {
                Path copy = to.resolve(file);
                Files.createDirectories(copy.getParent());
                // What a snapshot holds is never changed.
                if (file.toString().endsWith(".csv") && !file.startsWith("luu-tru")) {
                    copyTable(from.resolve(file), copy, named);
                } else {
                    Files.copy(from.resolve(file), copy);
                }
            }
        }
    }

    private static void copyTable(Path from, Path to, BiFunction<String, Integer, String> named) throws IOException {
        try (Reader in = Files.newBufferedReader(from);
                Writer out = Files.newBufferedWriter(to);
                var rows = TABLE.parse(in)) {
            List<String> columns = rows.getHeaderNames();
            CSVPrinter printer = new CSVPrinter(
                    out, CSVFormat.RFC4180.builder().setDelimiter(';').get());
            printer.printRecord(columns);
            int place = 0;
            for (CSVRecord row : rows) {
                int number = place++;
                printer.printRecord(columns.stream().map(column -> {
                    String cell = row.get(column);
                    return NAMES.contains(column) && !cell.isEmpty() ? named.apply(cell, number) : cell;
                }));
            }
        }
    }

    /** A name that begins as it did; in every second row without a place to break it. */
    private static String stretched(String name, int row) {
        StringBuilder longer = new StringBuilder(name);
        while (longer.length() < LENGTH) {
            longer.append(FILLER);
        }
        if (row % 2 == 0) {
            return longer.substring(0, Math.max(name.length(), LENGTH)).strip();
        }
        String word = longer.toString().replace(" ", "");
        while (word.length() < LENGTH) {
            word += FILLER.replace(" ", "");
        }
        return word.substring(0, LENGTH);
    }
}
