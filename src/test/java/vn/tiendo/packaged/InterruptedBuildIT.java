package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;

/** What a build leaves behind when its process is stopped, or is not alone. */
@Timeout(120)
class InterruptedBuildIT {

    private static final int UNITS = 1500;

    /** Shows a program another day. */
    private static final Path FAKETIME = Path.of("/usr/bin/faketime");

    @TempDir
    private Path sandbox;

    private Path data;
    private Path site;
    private Map<String, String> before;

    @BeforeEach
    void buildOnce() throws IOException {
        StringBuilder units = new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\nT;Tỉnh Thử;tinh;chinh_quyen;\n");
        StringBuilder figures = new StringBuilder("don_vi;chi_tieu;nam;tu_so;mau_so\n");
        IntStream.range(0, UNITS).forEach(i -> {
            units.append("X").append(i).append(";Xã ").append(i).append(";xa;chinh_quyen;T\n");
            figures.append("X").append(i).append(";CT;2025;").append(i % 7).append(";20\n");
        });
        site = sandbox.resolve("site");
        SmallData small = SmallData.in(sandbox);
        data = small.folder();
        assertThat(InProcess.run("build", "--data", data.toString(), "--out", site.toString())
                        .exitCode())
                .isZero();
        before = PackagedProgram.hashes(site);
        small.file("don-vi.csv", units.toString()).file("so-lieu/xa/2025.csv", figures.toString());
    }

    private PackagedProgram.Outcome build() {
        return new PackagedProgram().run("build", "--data", data.toString(), "--out", site.toString());
    }

    private Process begun() throws IOException, InterruptedException {
        return begun(new PackagedProgram());
    }

    /** A build that has begun to write. */
    private Process begun(PackagedProgram program) throws IOException, InterruptedException {
        Path messages = sandbox.resolve("data/.ra");
        Process process = program.start(
                messages, messages, "build", "--data", data.toString(), "--out", site.toString(), "--threads", "1");
        while (process.isAlive() && !Files.exists(sandbox.resolve(".site.dang-dung/tai-ve/don-vi"))) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        assertThat(process.isAlive()).isTrue();
        return process;
    }

    private void assertNothingLeftBeside() throws IOException {
        try (Stream<Path> names = Files.list(sandbox)) {
            assertThat(names.map(name -> name.getFileName().toString())).containsExactlyInAnyOrder("data", "site");
        }
    }

    @Test
    void afterCtrlCTheFormerSiteStandsAndNothingElse() throws Exception {
        // Whoever runs the tests in the background lets their processes ignore Ctrl+C.
        Process build = begun(new PackagedProgram().under("env", "--default-signal=INT"));
        new ProcessBuilder("kill", "-INT", Long.toString(build.pid())).start().waitFor();

        assertThat(build.waitFor()).isEqualTo(130);
        assertThat(PackagedProgram.hashes(site)).isEqualTo(before);
        assertNothingLeftBeside();
    }

    @Test
    void aKilledBuildIsNoHindranceToTheNext() throws Exception {
        Process build = begun();
        build.destroyForcibly().waitFor();
        assertThat(PackagedProgram.hashes(site)).isEqualTo(before);

        assertThat(build().exitCode()).isZero();
        assertThat(PackagedProgram.hashes(site)).containsKey("don-vi/X" + (UNITS - 1) + ".html");
        assertNothingLeftBeside();
    }

    @Test
    void theSecondOfTwoBuildsIsTurnedAway() throws Exception {
        Process first = begun();
        PackagedProgram.Outcome second = build();

        assertThat(second.exitCode()).isEqualTo(5);
        assertThat(second.messages()).contains(Long.toString(first.pid()));
        assertThat(first.waitFor()).isZero();
        assertNothingLeftBeside();
    }

    /** Whether somebody holds the folder does not depend on what a clock says: neither this one's nor the other's. */
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-02", "2100-01-01"})
    void aLockFromAnotherTimeIsOneLikeAnyOther(String day) throws Exception {
        assumeTrue(Files.isExecutable(FAKETIME), "faketime is not installed: no other day can be tried");
        Process first = begun(new PackagedProgram().under(FAKETIME.toString(), "-f", "@" + day + " 00:00:00"));
        PackagedProgram.Outcome second = build();

        assertThat(second.exitCode()).isEqualTo(5);
        assertThat(second.messages()).contains(day.substring(0, 4));
        first.descendants().forEach(ProcessHandle::destroyForcibly);
        first.destroyForcibly().waitFor();
        assertThat(PackagedProgram.hashes(site)).isEqualTo(before);
        assertThat(build().exitCode()).isZero();
        assertNothingLeftBeside();
    }
}
