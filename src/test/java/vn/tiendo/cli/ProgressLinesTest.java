package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream messages = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void nothingIsSaidWhereNobodySitsAtATerminal() {
        var progress = ProgressLines.of(messages, new Words(), "import.progress");
        for (int i = 0; i < 1_000; i++) {
            progress.filesDone(i, 1_000);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whoWaitsLongIsToldHowFarItHasCome() {
        ProgressLines.every(0, messages, new Words(), "import.progress").filesDone(120, 3_321);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Đã đọc 120/3321 biểu…" + System.lineSeparator());
    }
}
