package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.project.OfficialUnit;
import vn.tiendo.project.OfficialUnits;

/** A project of one's own, from nothing. */
class InitTest {

    @TempDir
    private Path folder;

    private Path project() {
        return folder.resolve("du-an");
    }

    private Outcome init(String... arguments) {
        return InProcess.run(Stream.concat(Stream.of("init", project().toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private String data() {
        return project().resolve("data").toString();
    }

    @ParameterizedTest
    @CsvSource({
        "24,, T24, Tỉnh Bắc Ninh",
        "01,, T01, Thành phố Hà Nội",
        "31051,, X31051, Xã Vĩnh Phong",
        "X06994,, X06994, Đặc khu Vân Đồn",
        "bac ninh,, T24, Tỉnh Bắc Ninh",
        "T24, Sở Nội vụ tỉnh Bắc Ninh, CQ-T24, Sở Nội vụ tỉnh Bắc Ninh",
        "31051, Hội LHPN xã \"Vĩnh; Phong\", CQ-X31051, Vĩnh; Phong"
    })
    void aNewProjectBuildsAtOnceWithoutAWarning(String unit, String name, String code, String shown)
            throws IOException {
        Outcome made = name == null ? init("--unit", unit) : init("--unit", unit, "--name", name);
        assertThat(made.exitCode()).as(made.messages()).isZero();

        Outcome checked = InProcess.run("check", "--data", data());
        assertThat(checked.exitCode()).as(checked.messages()).isZero();
        assertThat(checked.messages()).contains("0 lỗi, 0 cảnh báo");
        assertThat(Files.readString(project().resolve("data/don-vi.csv"))).contains(code + ";");
        assertThat(Files.readString(project().resolve("LAM-GI-TRUOC.md"))).contains(code);

        Path site = folder.resolve("site");
        Outcome built = InProcess.run("build", "--data", data(), "--out", site.toString());
        assertThat(built.output()).contains("0 cảnh báo");
        assertThat(Files.readString(site.resolve("don-vi/" + code + ".html"))).contains(shown);
    }

    @Test
    void aFormOfANewProjectAsksForItsTargets() throws IOException {
        init("--unit", "31051");
        Path form = folder.resolve("bieu.csv");

        InProcess.run(
                "template",
                "--unit",
                "X31051",
                "--year",
                "2026",
                "--format",
                "csv",
                "--out",
                form.toString(),
                "--data",
                data());

        assertThat(Files.readString(form))
                .contains("X31051;LD-CC-DV;2026", "X31051;QH-NU;2026", "X31051;DT-NU-QH;2026");
    }

    @Test
    void theCommunesOfAProvinceAreAskedForWhatItsSharesCount() throws IOException {
        init("--unit", "24");

        Outcome made = InProcess.run(
                "template",
                "--unit",
                "T24",
                "--level",
                "xa",
                "--year",
                "2026",
                "--format",
                "csv",
                "--out",
                folder.resolve("bieu").toString(),
                "--data",
                data());

        assertThat(made.messages()).contains("Đã tạo 99 biểu");
        assertThat(Files.readString(folder.resolve("bieu/bieu-X07210-2026.csv")))
                .contains("X07210;LD-CC-DV;2026", "X07210;QH-NU;2026");
    }

    @Test
    void whatWasBeforeJuly2025IsThere() throws IOException {
        init("--unit", "31051");

        assertThat(Files.readString(project().resolve("data/sap-xep.csv")))
                .contains("X31051-cu;X31051;2025-07-01;toan_bo", "X31074-cu;X31051;2025-07-01;toan_bo");
        assertThat(Files.readString(project().resolve("data/don-vi.csv")))
                .containsPattern("X31051-cu;.*;xa;chinh_quyen;H910-cu;")
                .containsPattern("H910-cu;.*;huyen;chinh_quyen;T91-cu;.*;2025-06-30;");
    }

    /** An island district without communes: it became a special zone itself. */
    @Test
    void hoangSaWasADistrict() throws IOException {
        init("--unit", "Đặc khu Hoàng Sa");

        assertThat(Files.readString(project().resolve("data/sap-xep.csv")))
                .contains("H498-cu;X20333;2025-07-01;toan_bo");
    }

    @Test
    void theWholeCountryIsLaidOutWithWhatEachUnitWas() throws IOException {
        Outcome made = init("--unit", "VN");
        assertThat(made.exitCode()).as(made.messages()).isZero();

        Outcome checked = InProcess.run("check", "--data", data());
        assertThat(checked.messages()).contains("0 lỗi, 0 cảnh báo");
        List<String> units = Files.readAllLines(project().resolve("data/don-vi.csv"));
        assertThat(units.stream().filter(row -> row.matches("T\\d\\d;.*"))).hasSize(34);
        assertThat(units.stream().filter(row -> row.matches("X\\d{5};.*"))).hasSize(3321);
        assertThat(units.stream().filter(row -> row.matches("X\\d{5}-cu;.*"))).hasSize(10_035);
        assertThat(units.stream().filter(row -> row.matches("H\\d{3}-cu;.*"))).hasSize(696);
        assertThat(units.stream().filter(row -> row.matches("T\\d\\d-cu;.*"))).hasSize(63);
        assertThat(Files.readAllLines(project().resolve("data/sap-xep.csv")).stream()
                        .map(row -> row.split(";")[0])
                        .filter(code -> code.startsWith("X"))
                        .distinct())
                .as("each old commune leads to what it became")
                .hasSize(10_035);
    }

    @Test
    void everyKindOfFileIsThereEmpty() throws IOException {
        init("--unit", "24");

        try (Stream<Path> files = Files.list(project().resolve("tep-trong"))) {
            assertThat(files)
                    .hasSize(12)
                    .allSatisfy(file -> assertThat(Files.readString(file)).matches("\uFEFF[a-z_;]+\n"));
        }
    }

    @Test
    void nothingIsWrittenOverAnything() throws IOException {
        Files.createDirectories(project());
        Files.writeString(project().resolve("của tôi.txt"), "x");

        assertThat(init("--unit", "24").exitCode()).isEqualTo(2);
        try (Stream<Path> files = Files.list(project())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aNameThatSeveralBearIsAskedBackWithTheirCodes() {
        Outcome outcome = init("--unit", "Tân Lập");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("X25489 Xã Tân Lập (Tỉnh Tây Ninh)");
        assertThat(init("--unit", "99999").messages()).contains("không có tỉnh hay xã nào");
        assertThat(init().exitCode()).isEqualTo(2);
        assertThat(init("--name", "Sở Nội vụ").messages()).contains("mà cơ quan thuộc về", "--unit", "--name");
        assertThat(project()).doesNotExist();
    }

    @Test
    void theBundledListIsWhole() {
        List<OfficialUnit> units = new OfficialUnits().all();

        assertThat(units.stream().filter(OfficialUnit::isProvince)).hasSize(34);
        assertThat(units.stream().filter(unit -> !unit.isProvince())).hasSize(3321);
    }

    /** Every unit of the country: its project is without an error or a warning. */
    @Test
    @Tag("large")
    void everyUnitHasAProjectWithoutAWarning() throws IOException {
        List<String> faulty = new ArrayList<>();
        for (OfficialUnit unit : new OfficialUnits().all()) {
            Path own = folder.resolve(unit.code());
            InProcess.run("init", own.toString(), "--unit", unit.code());
            Outcome checked =
                    InProcess.run("check", "--data", own.resolve("data").toString());
            if (!checked.messages().contains("0 lỗi, 0 cảnh báo")) {
                faulty.add(unit.code() + ": " + checked.messages());
            }
        }
        assertThat(faulty).isEmpty();
    }
}
