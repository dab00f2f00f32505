package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.packaged.PackagedProgram;

/** Some of the kinds of {@link TamperingTest}, those that are links above all, with the program as users run it. */
@DisabledOnOs(OS.WINDOWS)
class TamperedArchiveIT {

    @TempDir
    private static Path original;

    @TempDir
    private Path sandbox;

    @BeforeAll
    static void freezeThreeYears() throws IOException {
        TamperingTest.freezeThreeYears(original);
    }

    private static PackagedProgram.Outcome run(String command, Path data, String... options) {
        return new PackagedProgram()
                .in(data.getParent())
                .run(Stream.concat(Stream.of(command, "--data", data.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    static Stream<Tampering> some() {
        return Tampering.ALL.stream()
                .filter(kind -> kind.name().contains("link")
                        || kind.name().contains("outside")
                        || kind.name().contains("lead out")
                        || kind.name().contains("NUL")
                        || kind.name().equals("a table is changed"));
    }

    @ParameterizedTest
    @MethodSource("some")
    void noCommandTakesItAndNothingOutsideChanges(Tampering kind) throws IOException {
        Path data = tampered(kind);
        Map<String, String> before = TamperingTest.everything(sandbox);

        assertRefused(kind, data);
        // Checking reads the lists and the tables of former figures alone.
        boolean isRead = !kind.name().equals("the names of inputs lead out");
        InProcess.Outcome checked = InProcess.run("check", "--data", data.toString());
        assertThat(checked.exitCode()).as(checked.messages()).isEqualTo(isRead ? 1 : 0);
        assertThat(checked.messages().contains("TD186")).isEqualTo(isRead);

        assertThat(TamperingTest.everything(sandbox)).isEqualTo(before);
    }

    static List<Tampering> all() {
        return Tampering.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    @Tag("large")
    void noCommandTakesAnyKind(Tampering kind) throws IOException {
        Path data = tampered(kind);
        Map<String, String> before = TamperingTest.everything(sandbox);

        assertRefused(kind, data);

        assertThat(TamperingTest.everything(sandbox)).isEqualTo(before);
    }

    private Path tampered(Tampering kind) throws IOException {
        TamperedArchive.copyTree(original, sandbox);
        Path data = sandbox.resolve("data");
        kind.on(new TamperedArchive(data));
        return data;
    }

    /** Reading and writing in a process of their own; the other commands in this one. */
    private void assertRefused(Tampering kind, Path data) {
        TamperingTest.assertRefused(kind, inProcess(run("verify", data)));
        TamperingTest.assertRefused(
                kind,
                inProcess(run("build", data, "--out", sandbox.resolve("site").toString())));
        for (List<String> command : List.of(List.of("snapshot", "--year", "2026"), List.of("diff", "2023", "2025"))) {
            TamperingTest.assertRefused(
                    kind,
                    InProcess.run(Stream.concat(command.stream(), Stream.of("--data", data.toString()))
                            .toArray(String[]::new)));
        }
    }

    private static InProcess.Outcome inProcess(PackagedProgram.Outcome outcome) {
        return new InProcess.Outcome(outcome.exitCode(), outcome.output(), outcome.messages());
    }
}
