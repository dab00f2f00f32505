package vn.tiendo.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line without a process of its own. */
public final class InProcess {

    private InProcess() {}

    /** What a run said. */
    public record Outcome(int exitCode, String output, String messages) {}

    public static Outcome run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ExitStatus status = new Shell(
                        new PrintStream(output, true, StandardCharsets.UTF_8),
                        new PrintStream(messages, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Outcome(
                status.code(), output.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }
}
