package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.write.InMemorySite;

/** Coverage, reports, measures and focus through the whole pipe, each with its like. */
class ChangedContractTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    Path sandbox;

    /** What was made of a folder. */
    private record Outcome(Map<String, String> files, List<Diagnostic> diagnostics) {

        String text(String page) {
            return Jsoup.parse(files.get(page)).text().replace('\u00A0', ' ');
        }

        List<String> codes() {
            return diagnostics.stream().map(one -> one.code().id()).distinct().toList();
        }
    }

    private Outcome build(Path data, Optional<String> focus, Optional<LocalDate> asOf) throws Exception {
        InMemorySite site = new InMemorySite();
        BuildResult result = new SiteBuild(new BuildOptions(
                        data,
                        Optional.empty(),
                        sandbox.resolve("site"),
                        focus.map(AdminUnitCode::new),
                        Optional.empty(),
                        asOf,
                        false,
                        2))
                .run(site);
        Map<String, String> files = new TreeMap<>();
        site.files().forEach((path, bytes) -> files.put(path.text(), new String(bytes, StandardCharsets.UTF_8)));
        return new Outcome(files, result.diagnostics());
    }

    private Outcome build(String name) throws Exception {
        return build(CASES.resolve(name).resolve("data"), Optional.empty(), Optional.empty());
    }

    private static void append(Path file, String row) throws Exception {
        String text = Files.readString(file);
        Files.writeString(file, text.stripTrailing() + "\n" + row + "\n");
    }

    /** A case that may be changed. */
    private Path copy(String name) throws Exception {
        Path from = CASES.resolve(name).resolve("data");
        Path to = sandbox.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    private static void replace(Path file, String part, String by) throws Exception {
        Files.writeString(file, Files.readString(file).replace(part, by));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "cap/tinh.html",
                "cap/quoc_gia.html",
                "chi-tieu/BL.html",
                "nhung/BL.html",
                "nhung/index.html",
                "ke-hoach/K.html",
                "don-vi/T1.html",
                "don-vi/VN.html"
            })
    void coverageStandsWhereverAComputedFigureStands(String page) throws Exception {
        assertThat(build("coverage-lost").text(page)).containsAnyOf("1/3 đơn vị đã báo cáo", "1/3 đv");
    }

    @Test
    void aCountryOfOneProvinceIsWarnedOfAndASumTellsItsBottom() throws Exception {
        Outcome outcome = build("coverage-lost");

        assertThat(outcome.codes()).contains("TD120");
        assertThat(outcome.files().get("tai-ve/so-lieu.csv")).contains(";co;1;1;1;3;");
    }

    @Test
    void nothingIsComputedForACountryThatDoesNotListAllOfItsProvinces() throws Exception {
        Path data = copy("coverage-lost");
        replace(data.resolve("don-vi.csv"), "ma_don_vi;", "du_cap_duoi;ma_don_vi;");
        replace(data.resolve("don-vi.csv"), "\nVN;", "\nkhong;VN;");
        replace(data.resolve("don-vi.csv"), "\nT1;", "\n;T1;");
        replace(data.resolve("don-vi.csv"), "\nX", "\nco;X");

        Outcome outcome = build(data, Optional.empty(), Optional.empty());

        assertThat(outcome.codes()).doesNotContain("TD120");
        assertThat(outcome.files().get("tai-ve/so-lieu.csv")).contains("\nT1;").doesNotContain("\nVN;");
    }

    @Test
    void nothingIsComputedAboveTheFocus() throws Exception {
        Outcome outcome = build(CASES.resolve("coverage-lost/data"), Optional.of("T1"), Optional.empty());

        assertThat(outcome.codes()).doesNotContain("TD120");
        assertThat(outcome.text("don-vi/VN.html")).doesNotContain("4 vụ");
        assertThat(outcome.text("index.html")).contains("1/3 đơn vị đã báo cáo");
    }

    @Test
    void preliminaryFiguresMakeTheSumPreliminary() throws Exception {
        Path data = copy("coverage-lost");
        replace(data.resolve("so-lieu/xa/a.csv"), "gia_tri", "gia_tri;trang_thai");
        replace(data.resolve("so-lieu/xa/a.csv"), "2025;;;4", "2025;;;4;so_bo");
        replace(data.resolve("so-lieu/xa/a.csv"), ";;20", ";;20;");

        Outcome outcome = build(data, Optional.empty(), Optional.empty());

        assertThat(outcome.text("don-vi/T1.html")).contains("4 vụ (số liệu sơ bộ; 1/3 đơn vị đã báo cáo)");
        assertThat(outcome.text("cap/tinh.html")).contains("4 sb 1/3 đv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "don-vi/T1.html"})
    void whereAllFiguresAreThoseOfCommunesTheSentenceTellsOfThem(String page) throws Exception {
        assertThat(build("home-says-nothing-is-tracked").text(page))
                .contains("3/3 xã của tỉnh Sông Lam có số liệu", "2 đạt sớm")
                .doesNotContain("chưa có chỉ tiêu hay số liệu nào được theo dõi", "0 mục tiêu");
    }

    @Test
    void aReportDueInJanuaryIsOfTheYearBefore() throws Exception {
        assertThat(build("report-due-in-january").text("don-vi/T1.html"))
                .contains("Năm 2024 15/01/2025 10/01/2025 đúng hạn")
                .doesNotContain("chậm 361 ngày");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15/01 2025-01-20 15/01/2025 5", "31/03 2025-04-01 31/03/2025 1", "01/04 2024-04-03 01/04/2024 2"
            })
    void delayIsCountedFromTheDayThatIsMeant(String words) throws Exception {
        String[] word = words.split(" ");
        Path data = copy("report-due-in-january");
        replace(data.resolve("ke-hoach.csv"), "15/01\n", word[0] + "\n");
        replace(data.resolve("nop-bao-cao.csv"), "2025-01-10", word[1]);

        assertThat(build(data, Optional.empty(), Optional.empty()).text("don-vi/T1.html"))
                .contains("Năm 2024 " + word[2], "chậm " + word[3] + " ngày");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2062-01-10", "2023-01-10", "2042-12-31"})
    void aDayThatCannotBeAccusesNobody(String day) throws Exception {
        Path data = copy("report-due-in-january");
        replace(data.resolve("nop-bao-cao.csv"), "2025-01-10", day);

        assertThat(build(data, Optional.empty(), Optional.empty()).text("don-vi/T1.html"))
                .contains("Năm 2024 15/01/2025 đã nộp")
                .doesNotContainPattern("chậm [0-9.]+ ngày");
    }

    @Test
    void aFileSaysWhoMustReport() throws Exception {
        Path data = copy("report-due-in-january");
        Files.writeString(data.resolve("bao-cao-yeu-cau.csv"), "ke_hoach;don_vi;tu_nam;den_nam\nK;X1;2024;\nK;T1;;\n");

        Outcome built = build(data, Optional.empty(), Optional.of(LocalDate.of(2025, 6, 30)));

        assertThat(built.text("ke-hoach/K.html"))
                .contains("1 Đúng hạn Sông Lam", "1 Chưa nộp An Bình")
                .doesNotContain("Bình Minh");
        assertThat(built.text("tai-ve/bao-cao-yeu-cau.csv"))
                .contains("ke_hoach;don_vi;tu_nam;den_nam", "K;X1;2024;", "K;T1;");
        assertThat(built.text("tai-ve/index.html")).contains("Đơn vị phải báo cáo theo từng kế hoạch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"‰", "người/100.000 dân", "bé trai/100 bé gái"})
    void aRateInAnotherUnitIsAnErrorAndAMeasureIsNot(String unit) throws Exception {
        Path data = copy("unit-other-than-percent");
        replace(data.resolve("chi-tieu.csv"), "‰", unit);
        assertThat(build(data, Optional.empty(), Optional.empty()).codes()).containsExactly("TD121");

        replace(data.resolve("chi-tieu.csv"), ";ty_le;", ";so_do;");
        replace(data.resolve("so-lieu/tinh/a.csv"), "2020;24;1200;", "2020;;;-20,5");
        replace(data.resolve("so-lieu/tinh/a.csv"), "2024;21;1200;", "2024;;;117,5");
        Outcome measured = build(data, Optional.empty(), Optional.empty());

        assertThat(measured.text("don-vi/T1.html")).contains("117,5 " + unit, "−20,5 " + unit);
        assertThat(measured.files().get("tai-ve/danh-gia.csv"))
                .contains("T1;P;M25;2025;2024;117,50;16,00;di_lui;101,50");
        assertThat(measured.files().get("tai-ve/so-lieu.csv")).contains(";117,5;", ";-20,5;");
    }

    /** Whether a milestone's line goes through the figures of all communes: its name stands above the plot. */
    @ParameterizedTest
    @CsvSource({"cap:xa, chi-tieu/R.html, 2025", "X1, chi-tieu/R.html, ''", "X1, don-vi/T1.html, ''"})
    void aMilestoneIsDrawnAcrossUnitsWhereMostOfThemHoldIt(String holders, String page, String name) throws Exception {
        Path data = copy("home-says-nothing-is-tracked");
        replace(data.resolve("muc-tieu.csv"), "cap:xa", holders);

        assertThat(namesOfMilestones(data, page)).isEqualTo(name);
    }

    @Test
    void aMilestoneOfTheUnitAboveIsDrawnAcrossThoseBelowByItsName() throws Exception {
        Path data = copy("home-says-nothing-is-tracked");
        replace(data.resolve("muc-tieu.csv"), "cap:xa", "T1");

        assertThat(namesOfMilestones(data, "don-vi/T1.html")).isEqualTo("Sông Lam 2025");
        assertThat(namesOfMilestones(data, "chi-tieu/R.html")).isEmpty();
    }

    private String namesOfMilestones(Path data, String page) throws Exception {
        return Jsoup.parse(
                        build(data, Optional.empty(), Optional.empty()).files().get(page))
                .select("figure .wide svg > text.k-path")
                .text();
    }

    @Test
    void theFocusTakesInWhatWentIntoItsUnits() throws Exception {
        Path data = copy("home-says-nothing-is-tracked");
        Files.delete(data.resolve("cau-hinh.yaml"));
        replace(
                data.resolve("don-vi.csv"),
                "X3;",
                "T0;Tỉnh Sông Đà;Sông Đà;tinh;chinh_quyen;VN;;;2020-06-30\n"
                        + "Y1;Xã Đông;Đông;xa;chinh_quyen;T0;;;2020-06-30\nY0;Xã Đông Cũ;Đông Cũ;xa;chinh_quyen;T0;;;2010-06-30\n"
                        + "Z1;Xã Ngoài;Ngoài;xa;chinh_quyen;T0;;;\nX3;");
        Files.writeString(
                data.resolve("sap-xep.csv"),
                "ma_cu;ma_moi;ngay;pham_vi\nY1;X1;2020-07-01;toan_bo\n" + "Y0;Y1;2010-07-01;toan_bo\n");
        replace(data.resolve("muc-tieu.csv"), "\nX25", "\nY25;K;R;Y1;2025;>=;35\nY19;L;R;Y1;2019;>=;35\nX25");
        append(data.resolve("ke-hoach.csv"), "L;;;Kế hoạch của Sông Đà;T0;2016;2020");
        append(data.resolve("ke-hoach.csv"), "N;;;Kế hoạch của Ngoài;Z1;2016;2020");

        Outcome outcome = build(data, Optional.of("T1"), Optional.empty());

        assertThat(outcome.files()).containsKeys("don-vi/Y1.html", "don-vi/Y0.html", "don-vi/VN.html");
        assertThat(outcome.files()).doesNotContainKeys("don-vi/T0.html", "don-vi/Z1.html");
        assertThat(outcome.files()).containsKeys("ke-hoach/L.html", "tai-ve/ke-hoach/L.csv");
        assertThat(outcome.files()).doesNotContainKey("ke-hoach/N.html");
        assertThat(outcome.files().get("don-vi/Y1.html")).contains("href=\"../ke-hoach/L.html\"");
        assertThat(outcome.files().get("tai-ve/danh-gia.csv").lines().skip(1).map(line -> line.split(";")[0]))
                .containsExactly("X1", "X2", "X3", "Y1", "Y1");
    }
}
