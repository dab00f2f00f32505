package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
