package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What suits Java is written in the program and in both launcher scripts. */
class SuitedJavaTest {

    @ParameterizedTest
    @ValueSource(strings = {"tiendo", "tiendo.cmd"})
    void launchersSetTheSame(String script) throws IOException {
        assertThat(Files.readString(Path.of("src/main/scripts", script)))
                .containsOnlyOnce(" " + String.join(" ", SuitedJava.SETTINGS) + " ");
    }
}
