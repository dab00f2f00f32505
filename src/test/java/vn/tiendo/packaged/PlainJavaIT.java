package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.intake.FilledForm;

/** The program as {@code java -jar} starts it: the command runs in another Java, and nobody notices. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot tell with what it was started")
class PlainJavaIT {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private List<ProcessHandle> started = List.of();

    @AfterEach
    void endAll() {
        started.forEach(ProcessHandle::destroyForcibly);
    }

    /** A command that goes on until it is ended. */
    private Process serving(PackagedProgram program) throws Exception {
        Path output = folder.resolve("out.txt");
        Process process = program.start(output, folder.resolve("err.txt"), "serve", "--port", "0");
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !Files.readString(output).contains("http"); i++) {
            Thread.sleep(100);
        }
        started = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        return process;
    }

    private ProcessHandle other() {
        assertThat(started).hasSize(2);
        return started.get(1);
    }

    private static void awaitEnd(ProcessHandle process) throws Exception {
        process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void runsInAJavaThatSuitsIt() throws Exception {
        serving(new PackagedProgram().plainJava());

        assertThat(other().info().arguments().orElseThrow())
                .contains("-XX:+UseSerialGC", "serve")
                .anyMatch(argument -> argument.endsWith("tiendo.jsa") || argument.endsWith("tiendo.aot"));
    }

    @Test
    void runsInTheOneThatWasChosenBySettings() throws Exception {
        serving(new PackagedProgram().plainJava().jvm("-Xmx300m"));

        assertThat(started).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void runsInTheOneThatWasChosenByTheEnvironment(String variable) throws Exception {
        serving(new PackagedProgram().plainJava().environment(variable, "-XX:+UseParallelGC"));

        assertThat(started).hasSize(1);
    }

    @Test
    void endsAsTheCommandEnds() {
        assertThat(new PackagedProgram().plainJava().run("check").exitCode()).isZero();
        assertThat(new PackagedProgram()
                        .plainJava()
                        .run("check", "--data", "không có")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void readsTheAnswerOfWhoeverStartedIt() throws Exception {
        Path project = folder.resolve("project");
        PackagedProgram program = new PackagedProgram().plainJava();
        assertThat(program.run("init", project.toString(), "--unit", "Tỉnh Bắc Ninh")
                        .exitCode())
                .isZero();
        assertThat(program.in(project)
                        .run("template", "--unit", "X09319", "--year", "2026")
                        .exitCode())
                .isZero();
        FilledForm.open(project.resolve("bieu-X09319-2026.xlsx"))
                .text("LD-CC-DV", "gia_tri", "Có")
                .save();

        Process process =
                program.start(folder.resolve("out.txt"), folder.resolve("err.txt"), "import", "bieu-X09319-2026.xlsx");
        try (OutputStream typed = process.getOutputStream()) {
            typed.write("có\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(process.waitFor()).isZero();
        assertThat(project.resolve("data/so-lieu")).isDirectoryRecursivelyContaining("glob:**.csv");
    }

    @Test
    void endsTheOtherWhenItIsAskedToEnd() throws Exception {
        Process process = serving(new PackagedProgram().plainJava());

        process.destroy();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(other().isAlive()).isFalse();
    }

    /** As it can only be if the other looks by itself. */
    @Test
    void leavesNothingRunningWhenItIsKilled() throws Exception {
        Process process = serving(new PackagedProgram().plainJava());

        process.destroyForcibly();

        awaitEnd(other());
    }

    @Test
    void endsAsTheOtherWasKilled() throws Exception {
        Process process = serving(new PackagedProgram().plainJava());

        other().destroyForcibly();

        assertThat(process.waitFor()).isEqualTo(137);
    }
}
