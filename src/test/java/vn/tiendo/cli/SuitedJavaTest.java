package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What suits Java is written in the program and in both launcher scripts. */
class SuitedJavaTest {

    @ParameterizedTest
    @CsvSource({"build,true", "check,true", "--version,true", "serve,false", "xem,false"})
    void onlyWorkThatIsSoonOverGoesWithoutTheOptimisingCompiler(String command, boolean isSoonOver) {
        assertThat(SuitedJava.settings(command).contains("-XX:TieredStopAtLevel=1"))
                .isEqualTo(isSoonOver);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiendo", "tiendo.cmd"})
    void launchersSetTheSame(String script) throws IOException {
        assertThat(Files.readString(Path.of("src/main/scripts", script)))
                .containsOnlyOnce(" " + String.join(" ", SuitedJava.SETTINGS) + " ")
                .containsOnlyOnce(String.join(" ", SuitedJava.SETTINGS_FOR_SHORT_WORK))
                .contains(SuitedJava.LONG_WORK);
    }
}
