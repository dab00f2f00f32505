package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eighty neighbourhoods, half of them with a letter behind their number: their list once had no order, and no site. */
class UnitsInOneOrderTest {

    private static final Path EIGHTY = Path.of("src/test/resources/cases/order-of-names/don-vi.csv");
    private static final String HEADER = "ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc";

    @TempDir
    private Path folder;

    private List<String> listed(List<String> rows) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path site = folder.resolve("site");
        Files.writeString(data.resolve("don-vi.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
        Files.writeString(
                data.resolve("chi-tieu.csv"), "ma_chi_tieu;ten;loai;don_vi_tinh;chieu\nC;Số lớp;so_luong;lớp;tang\n");
        String templates = Files.createDirectories(folder.resolve("templates")).toString();

        InProcess.Outcome check = InProcess.run("check", "--data", data.toString());
        InProcess.Outcome build =
                InProcess.run("build", "--data", data.toString(), "--out", site.toString(), "--templates", templates);

        assertThat(check.exitCode()).as(check.messages()).isZero();
        assertThat(build.exitCode()).as(build.messages()).isZero();
        return Jsoup.parse(Files.readString(site.resolve("don-vi/index.html")))
                .select("main li a:not([href^=#])")
                .eachText();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theListIsTheSameWhateverTheOrderOfRows(long seed) throws IOException {
        List<String> lines = Files.readAllLines(EIGHTY);
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(seed));
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            expected.add("Khu phố " + i);
            expected.add("Khu phố " + i + "A");
        }

        assertThat(listed(rows)).filteredOn(name -> name.startsWith("Khu phố")).isEqualTo(expected);
    }

    @Test
    void neighboursOfTheKindStandInOneOrderToo() throws IOException {
        List<String> names = List.of(
                "Đội 1",
                "Đội 1/5",
                "Đội 2B",
                "Đội 10",
                "Hòa An",
                "Hòa Ân",
                "Hoà Bình",
                "Hòa Cư",
                "Hoà Dân",
                "Nông trường 3/2",
                "Nông trường 4",
                "Nông trường 20",
                "Thuỷ An",
                "Thủy Biều",
                "Thuỷ Vân");
        List<String> rows = new ArrayList<>();
        names.forEach(name -> rows.add("N" + rows.size() + ";" + name + ";" + name + ";xa;chinh_quyen;"));
        Collections.shuffle(rows, new Random(5));

        assertThat(listed(rows)).isEqualTo(names);
    }
}
