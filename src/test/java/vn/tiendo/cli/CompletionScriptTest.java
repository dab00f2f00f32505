package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;

/** What bash completes is what the program knows. Written anew with {@code -Dgolden.update=true}. */
class CompletionScriptTest {

    private static final Path SCRIPT = Path.of("src/main/scripts/tiendo-completion.bash");

    @Test
    void theScriptKnowsEveryCommandAndOption() throws IOException {
        String script = AutoComplete.bash("tiendo", CommandTree.create(new Words()))
                .replace(System.lineSeparator(), "\n")
                .replaceAll("(?m)[ \t]+$", "");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(SCRIPT, script);
        }

        assertThat(script).contains("khoi-tao", "--reason", "--marked");
        assertThat(Files.readString(SCRIPT)).isEqualTo(script);
    }
}
