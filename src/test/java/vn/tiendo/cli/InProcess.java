package vn.tiendo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line without a process of its own. */
public final class InProcess {

    private InProcess() {}

    /** What a run said. */
    public record Outcome(int exitCode, String output, String messages) {}

    /** With nobody there to answer a question: a test must never wait for a terminal. */
    public static Outcome run(String... arguments) {
        return answering("", arguments);
    }

    /** @param answers what is typed, a line for each question */
    static Outcome answering(String answers, String... arguments) {
        InputStream terminal = System.in;
        System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
        try {
            return runHere(arguments);
        } finally {
            System.setIn(terminal);
        }
    }

    private static Outcome runHere(String... arguments) {
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
