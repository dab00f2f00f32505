package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.build.SmallData;

/**
 * A timed job or a small server often has no {@code LANG}: Java then takes names of files for ASCII. The program still
 * reads and keeps files with Vietnamese names, and says the same of them.
 */
@EnabledOnOs(OS.LINUX)
class NamesInAsciiIT {

    @TempDir
    private Path sandbox;

    private SmallData small;
    private Path site;

    @BeforeEach
    void writeData() throws IOException {
        small = SmallData.in(sandbox)
                .file("so-lieu/xa/Số liệu 2022.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2022;1;4\n");
        site = Files.createDirectory(sandbox.resolve("out")).resolve("site");
    }

    private PackagedProgram.Outcome run(String locale, String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of("--data", small.folder().toString(), "--out", site.toString()));
        return new PackagedProgram().environment("LC_ALL", locale).run(line.toArray(String[]::new));
    }

    private void assertDone(PackagedProgram.Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX"})
    void theSiteIsTheSame(String locale) {
        assertDone(run("C.UTF-8", "build"));
        String expected = PackagedProgram.treeHash(site);

        assertDone(run(locale, "build", "--no-illustrative"));
        assertDone(run(locale, "build"));

        assertThat(PackagedProgram.treeHash(site)).isEqualTo(expected);
    }

    @Test
    void strangersInTheSiteAreKeptAndNamed() throws IOException {
        assertDone(run("C", "build"));
        Files.writeString(site.resolve("Ghi chú của Sở.txt"), "giữ");
        Files.writeString(Files.createDirectory(site.resolve("Thư mục lạ")).resolve("Ảnh.html"), "giữ");

        PackagedProgram.Outcome outcome = run("C", "build", "--no-illustrative");

        assertDone(outcome);
        assertThat(outcome.messages()).contains("Ghi chú của Sở.txt", "Thư mục lạ/Ảnh.html");
        assertThat(site.resolve("Ghi chú của Sở.txt")).hasContent("giữ");
        assertThat(site.resolve("Thư mục lạ/Ảnh.html")).hasContent("giữ");
    }

    @Test
    void mistakesInAFileAreToldWithItsNameAndLine() throws IOException {
        small.file("so-lieu/xa/Số liệu 2022.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2022;4;1\n");

        PackagedProgram.Outcome outcome = run("C", "check");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages()).contains("Số liệu 2022.csv:2:", "A;CT;2022;4;1");
    }

    @Test
    void snapshotsAreTheSameAndStrangersInThemAreNamed() throws IOException {
        assertDone(run("C", "build"));
        assertDone(run("C", "snapshot", "--year", "2025"));
        Path bag = small.folder().resolve("luu-tru/2025");
        assertThat(bag.resolve("data/ten-dau-vao.csv")).content().contains("so-lieu/xa/Số liệu 2022.csv");
        assertDone(run("C", "verify"));
        assertDone(run("C.UTF-8", "verify"));

        Files.writeString(bag.resolve("data/Ghi chú.txt"), "thêm");
        Files.writeString(small.folder().resolve("luu-tru/Bản đồ.txt"), "thêm");
        for (String command : List.of("verify", "build")) {
            PackagedProgram.Outcome outcome = run("C", command);
            assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(6);
            assertThat(outcome.output() + outcome.messages())
                    .contains("2025/data/Ghi chú.txt: bị thêm vào", "Bản đồ.txt: bị thêm vào");
        }
    }

    @Test
    void templatesOfAnyNameAreReadOrRefusedInWords() throws IOException {
        Path templates = Files.createDirectories(sandbox.resolve("mau"));
        Files.writeString(templates.resolve("Ghi chú.txt"), "cho người sửa mẫu");
        assertDone(run("C", "build", "--templates", templates.toString()));
        assertDone(run("C", "snapshot", "--year", "2024", "--templates", templates.toString()));

        Files.writeString(Files.createDirectory(templates.resolve("assets")).resolve("Ảnh.png"), "x");
        PackagedProgram.Outcome outcome = run("C", "build", "--templates", templates.toString());
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.messages()).contains("assets/Ảnh.png");
    }

    /** On the command line Java has lost the letters before the program begins: it says what to do. */
    @Test
    void aNameOnTheCommandLineThatIsLostIsToldWithTheCure() {
        PackagedProgram.Outcome outcome = new PackagedProgram()
                .environment("LC_ALL", "C")
                .run("build", "--data", small.folder().toString(), "--out", site + "-của-Sở");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("--out", "LC_ALL=C.UTF-8");
    }

    @Test
    void aHomeThatIsNoPathIsNoHindrance() {
        for (String home : List.of("", "?", "a\tb", "Nhà của An", "/khong/co")) {
            PackagedProgram.Outcome outcome = new PackagedProgram()
                    .environment("LC_ALL", "C")
                    .jvm("-Duser.home=" + home)
                    .run("build", "--data", small.folder().toString(), "--out", site.toString());
            assertDone(outcome);
        }
    }
}
