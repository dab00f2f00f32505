package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code target/tiendo}, as it is called on Linux and macOS. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path SCRIPT = PackagedProgram.PROJECT.resolve("target/tiendo");

    @TempDir
    private Path folder;

    private String run(int exitCode, String... arguments) throws IOException, InterruptedException {
        return new LaunchedScript(SCRIPT).run(folder, exitCode, arguments);
    }

    @Test
    void mayBeExecuted() {
        assertThat(SCRIPT).isExecutable();
        assertThat(SCRIPT.resolveSibling("tiendo.cmd")).isRegularFile();
    }

    @Test
    void handsItsArgumentsOnAsTheyAre() throws IOException, InterruptedException {
        Path data = folder.resolve("số liệu  $HOME");

        assertThat(run(2, "check", "--data", data.toString())).contains("số liệu  $HOME");
    }

    @Test
    void buildsTheSameSiteAsTheJar() throws IOException, InterruptedException {
        Path byJar = folder.resolve("jar");
        new PackagedProgram().plainJava().build(byJar);

        run(0, "build", "--data", PackagedProgram.PROJECT.resolve("data").toString(), "--out", "script");

        assertThat(Files.readString(folder.resolve("script/.tiendo-site")))
                .isEqualTo(Files.readString(byJar.resolve(".tiendo-site")));
    }

    @Test
    void makesUseOfWhatJavaLearnedWhenTheProgramWasPackaged() throws IOException, InterruptedException {
        LaunchedScript script = new LaunchedScript(SCRIPT, Map.of("TIENDO_JAVA_OPTS", "-Xshare:on"));

        assertThat(script.run(folder, 0, "--version")).startsWith("tiendo ");
    }

    @Test
    void optionsOfOnesOwnWin() throws IOException, InterruptedException {
        LaunchedScript script = new LaunchedScript(SCRIPT, Map.of("TIENDO_JAVA_OPTS", "-Xlog:gc+init -Xmx64m"));

        assertThat(script.run(folder, 0, "--version")).contains("Heap Max Capacity: 64M");
    }

    @Test
    void leavesTheOptimisingCompilerToThePreview() throws IOException, InterruptedException {
        LaunchedScript script = new LaunchedScript(SCRIPT, Map.of("TIENDO_JAVA_OPTS", "-XX:+PrintFlagsFinal"));

        assertThat(script.run(folder, 0, "--version")).containsPattern("TieredStopAtLevel += 1 ");
        assertThat(script.run(folder, 2, "xem", "--port", "x")).containsPattern("TieredStopAtLevel += 4 ");
    }

    /** Jars that were copied are other jars to Java, which would say so at each start. */
    @Test
    void passesOverItInSilenceWhereTheJarsAreOthers() throws IOException, InterruptedException {
        Path built = PackagedProgram.PROJECT.resolve("target");
        Path copy = Files.createDirectories(folder.resolve("bản sao/lib")).getParent();
        try (Stream<Path> files = Stream.concat(Files.list(built), Files.list(built.resolve("lib")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(built.relativize(file)));
            }
        }

        assertThat(new LaunchedScript(copy.resolve("tiendo")).run(folder, 0, "--version"))
                .isEqualTo(run(0, "--version"))
                .hasLineCount(1);
    }
}
