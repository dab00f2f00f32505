package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What maps say of their classes, and of units without a number, through the whole program. */
class MapClassesAndSignsTest {

    private static final Path CASE = Path.of("src/test/resources/cases/map-classes-and-signs/data");

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void copy() throws IOException {
        data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(CASE)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(CASE.relativize(file).toString()));
            }
        }
    }

    private Element map(String indicator) throws IOException {
        Path site = folder.resolve("site");
        String templates = Files.createDirectories(folder.resolve("templates")).toString();
        InProcess.Outcome build =
                InProcess.run("build", "--data", data.toString(), "--out", site.toString(), "--templates", templates);
        assertThat(build.exitCode()).as(build.messages()).isZero();
        Document page = Jsoup.parse(Files.readString(site.resolve("chi-tieu/" + indicator + ".html")));
        return page.selectFirst("figure.map");
    }

    private List<String> words(String indicator) throws IOException {
        return map(indicator).select("text").eachText();
    }

    private void replaceFigures(String rows) throws IOException {
        Files.writeString(
                data.resolve("so-lieu/xa/a.csv"), "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;cong_khai\n" + rows);
    }

    @Test
    void aMapWithoutATableBelowDoesNotPromiseOne() throws IOException {
        StringBuilder units = new StringBuilder(Files.readString(data.resolve("don-vi.csv")));
        units.append("T9;Tỉnh Hai;;tinh;chinh_quyen;;;;\n");
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < 1_001; i++) {
            units.append("Y" + i + ";Xã Y " + i + ";;xa;chinh_quyen;T9;;;\n");
            figures.append("Y" + i + ";S;2024;;;50;\n");
        }
        replaceFigures("X0;S;2024;;;100;\nX1;S;2024;;;90;\nX2;S;2024;;;80;\n" + figures);
        Files.writeString(data.resolve("don-vi.csv"), units);

        assertThat(map("S").text())
                .doesNotContain("bảng bên dưới")
                .contains("Từng số liệu có ở trang của đơn vị và ở trang Tải về.");
    }

    @Test
    void theLastClassOfARateEndsAtAHundredPercent() throws IOException {
        assertThat(words("Q")).contains("80 đến 100 %").noneMatch(text -> text.contains("120"));

        replaceFigures("X0;S;2024;;;100;\nX1;S;2024;;;100;\nX2;S;2024;;;100;\n");
        assertThat(words("S")).contains("99,99 đến 100 %");

        replaceFigures("X0;S;2024;;;0;\nX1;S;2024;;;33,33;\nX2;S;2024;;;100;\n");
        assertThat(words("S")).contains("0 đến dưới 20 %", "80 đến 100 %");

        replaceFigures("X0;S;2024;;;99,2;\nX1;S;2024;;;99,7;\nX2;S;2024;;;100;\n");
        assertThat(words("S")).contains("99,2 đến dưới 99,4 %", "99,8 đến 100 %");
    }

    @Test
    void statesWithoutANumberStayDifferent() throws IOException {
        Element map = map("Q");

        assertThat(map.select("title").eachText())
                .contains(
                        "Xã Số 0: ẩn do số nhỏ",
                        "Xã Số 1: không áp dụng",
                        "Xã Số 2: không phát sinh",
                        "Xã Số 3: chưa có số liệu",
                        "Xã Số 7: chưa có dòng số liệu nào");
        assertThat(map.select("text").eachText())
                .contains(
                        "ẩn do số nhỏ",
                        "không áp dụng",
                        "không phát sinh",
                        "chưa có số liệu",
                        "chưa có dòng số liệu nào")
                .containsSubsequence("S0", "•", "S1", "x", "S2", "-", "S3", "…", "S7", "•", "…");
        assertThat(map.select("figcaption").text())
                .startsWith("Số liệu năm 2024, theo địa giới ngày 01/07/2025.")
                .contains("kẻ sọc");
    }

    @Test
    void aFigureWithheldInTheLatestYearIsNotReplacedByAnOlderOne() throws IOException {
        Files.writeString(
                data.resolve("so-lieu/xa/a.csv"),
                Files.readString(data.resolve("so-lieu/xa/a.csv")) + "X0;Q;2023;9;20;;co\n");

        assertThat(map("Q").select("title").eachText()).contains("Xã Số 0: ẩn do số nhỏ");
    }

    @Test
    void numbersAreGroupedByThousands() throws IOException {
        assertThat(words("B")).contains("1.000.000 đến dưới 1.250.000 người", "2.000.000 đến dưới 2.250.000 người");
        assertThat(map("B").select("text").stream()
                        .filter(text -> text.text().contains("đến dưới"))
                        .map(text -> text.attr("x"))
                        .distinct())
                .as("long meanings stand one below the other")
                .hasSize(1);
        assertThat(map("B").select("figcaption").text()).doesNotContain("kẻ sọc");
    }

    @Test
    void smallRatesHaveSmallClasses() throws IOException {
        assertThat(words("S")).contains("0 đến dưới 0,2 %", "0,2 đến dưới 0,4 %", "0,8 đến dưới 1 %");

        replaceFigures("X0;S;2024;;;0,01;\nX1;S;2024;;;0,02;\nX2;S;2024;;;0,05;\n");
        assertThat(words("S")).contains("0,01 đến dưới 0,02 %", "0,05 đến dưới 0,06 %");
    }

    @Test
    void measuredNumbersBelowZeroHaveClassesToo() throws IOException {
        Files.writeString(
                data.resolve("chi-tieu.csv"),
                "ma_chi_tieu;ten;loai;don_vi_tinh;chieu;so_le\nD;Chênh lệch;so_do;điểm;tang;1\n");
        replaceFigures("X0;D;2024;;;-12,5;\nX1;D;2024;;;-0,5;\nX2;D;2024;;;3;\nX3;D;2024;;;110;\n");

        assertThat(words("D")).contains("−50 đến dưới 0 điểm", "100 đến dưới 150 điểm");
    }

    @Test
    void lettersOnTheMapAreExplained() throws IOException {
        map("B");
        Document page = Jsoup.parse(Files.readString(folder.resolve("site/chi-tieu/B.html")));

        assertThat(page.select("figure.map + details").text())
                .startsWith("Chữ viết tắt trên bản đồ S0: Xã Số 0; S1: Xã Số 1;");
    }
}
