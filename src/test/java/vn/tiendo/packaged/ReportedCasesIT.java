package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small folders of which the program once said something untrue, or nothing at all, as users run them. The neighbours of
 * each are tested unpackaged: {@code SlipCasesTest}, {@code ChangedContractTest}, {@code MapClassesAndSignsTest},
 * {@code IndentedNarrativeTest}, {@code UnitsInOneOrderTest}, and the golden site of coverage.
 */
class ReportedCasesIT {

    private static final Path CASES = PackagedProgram.PROJECT.resolve("src/test/resources/cases");

    @TempDir
    private Path folder;

    private static String check(String name, int exitCode) {
        PackagedProgram.Outcome outcome = new PackagedProgram()
                .run("check", "--data", CASES.resolve(name).resolve("data").toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(exitCode);
        return outcome.output() + outcome.messages();
    }

    private Path build(Path data) {
        Path site = folder.resolve("site");
        PackagedProgram.Outcome outcome =
                new PackagedProgram().run("build", "--data", data.toString(), "--out", site.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return site;
    }

    private Document page(String name, String path) throws IOException {
        return Jsoup.parse(
                Files.readString(build(CASES.resolve(name).resolve("data")).resolve(path)));
    }

    @Test
    void signsOfComparisonAreTakenAsMeant() {
        assertThat(check("comparison-signs", 0)).doesNotContain("Có phải là");
    }

    @Test
    void coverageStandsWhereverAComputedFigureDoes() throws IOException {
        Path site = build(CASES.resolve("coverage-lost/data"));

        for (String path : List.of(
                "index.html",
                "cap/tinh.html",
                "chi-tieu/BL.html",
                "nhung/BL.html",
                "nhung/index.html",
                "ke-hoach/K.html",
                "don-vi/T1.html",
                "don-vi/VN.html")) {
            assertThat(Jsoup.parse(Files.readString(site.resolve(path))).text())
                    .as(path)
                    .containsPattern("1/3 (?:đv|đơn vị đã báo cáo)");
        }
    }

    @Test
    void aCutOffDayOfAnotherTimeIsToldAndIsNoNews() throws IOException {
        assertThat(check("cut-off-day-of-another-time", 0)).contains("TD132", "31/12/2042");
        assertThat(Files.readString(
                        build(CASES.resolve("cut-off-day-of-another-time/data")).resolve("thay-doi.xml")))
                .doesNotContain("2042");
    }

    @Test
    void aPortalWhoseFiguresAreItsCommunesSaysWhatThereIs() throws IOException {
        assertThat(page("home-says-nothing-is-tracked", "index.html").text())
                .contains("3/3 xã của tỉnh Sông Lam có số liệu")
                .doesNotContain("chưa có chỉ tiêu hay số liệu nào được theo dõi", "0 mục tiêu");
    }

    @Test
    void mapsEndAtAHundredPercentAndTellStatesApart() throws IOException {
        Path site = build(CASES.resolve("map-classes-and-signs/data"));
        Element ofRate = map(site, "Q");

        assertThat(ofRate.select("text").eachText()).contains("80 đến 100 %").noneMatch(text -> text.contains("120"));
        assertThat(ofRate.text()).contains("ẩn do số nhỏ", "chưa có số liệu", "không áp dụng");
        assertThat(map(site, "B").text()).contains("1.000.000 đến dưới 1.250.000");
        assertThat(map(site, "S").text()).contains("0,2 đến dưới 0,4");
    }

    private static Element map(Path site, String indicator) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("chi-tieu/" + indicator + ".html")))
                .selectFirst("figure.map");
    }

    @Test
    void namesInPlaceOfCodesAreAnsweredWithTheCodes() {
        assertThat(check("names-in-place-of-codes", 1))
                .contains("Tỉnh Sông Lam (Việt Nam) có mã T1 trong don-vi.csv", "ghi T1")
                .doesNotContain("đặt lại mã");
    }

    @Test
    void indentedParagraphsAreParagraphs() throws IOException {
        Document report = page("narrative-indented-paragraph", "bao-cao/T1-2024.html");

        assertThat(report.select("main pre, main code")).isEmpty();
        assertThat(report.select("section:has(#phan-1) p").text())
                .startsWith("Năm 2024, Ủy ban nhân dân tỉnh đã ban hành");
    }

    @Test
    void eightyNeighbourhoodsHaveOneOrder() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.copy(CASES.resolve("order-of-names/don-vi.csv"), data.resolve("don-vi.csv"));
        Files.writeString(
                data.resolve("chi-tieu.csv"), "ma_chi_tieu;ten;loai;don_vi_tinh;chieu\nC;Số lớp;so_luong;lớp;tang\n");

        assertThat(Jsoup.parse(Files.readString(build(data).resolve("don-vi/index.html")))
                        .select("main li a:not([href^=#])")
                        .eachText())
                .containsSubsequence("Khu phố 1", "Khu phố 1A", "Khu phố 2", "Khu phố 10", "Khu phố 10A");
    }

    @Test
    void aReorganisationThatContradictsItselfIsToldLineByLine() {
        assertThat(check("reorganisation-that-contradicts-itself", 1))
                .contains("sap-xep.csv:2:", "TD153", "TD154", "sap-xep.csv:3: lỗi TD152", "TD155", "TD156");
    }

    @Test
    void aReportDueInJanuaryIsOfTheYearBefore() throws IOException {
        assertThat(page("report-due-in-january", "don-vi/T1.html").text())
                .contains("Năm 2024 15/01/2025 10/01/2025 đúng hạn")
                .doesNotContain("chậm 361 ngày");
    }

    @Test
    void aRateInAnotherUnitThanPercentIsAnError() {
        assertThat(check("unit-other-than-percent", 1)).contains("chi-tieu.csv:2: lỗi TD121", "so_do");
    }
}
