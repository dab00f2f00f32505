package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What bash completes is what the program knows; that this very script is handed out, {@code OfficialsZipIT} says. */
class CompletionScriptTest {

    @Test
    void theScriptKnowsEveryCommandAndOption() {
        String script = CompletionScript.bash();

        assertThat(script).contains("khoi-tao", "--reason", "--marked").doesNotContain("\r");
        CommandTree.create(new Words()).getSubcommands().forEach((name, command) -> {
            assertThat(script).contains(name);
            assertThat(script).contains(namesOf(command));
        });
    }

    private static String[] namesOf(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .toArray(String[]::new);
    }
}
