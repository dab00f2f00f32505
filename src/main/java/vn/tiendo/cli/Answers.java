package vn.tiendo.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads the answers of a person at the terminal, or of a file in the terminal's place: one line for each question. */
final class Answers {

    private final PrintStream messages;
    private final BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    Answers(PrintStream messages) {
        this.messages = messages;
    }

    /** The answer to a question; empty if nobody is there to answer. */
    Optional<String> to(String question) throws IOException {
        messages.print(question);
        messages.flush();
        String answer = lines.readLine();
        if (answer == null) {
            messages.println();
        }
        return Optional.ofNullable(answer);
    }

    /** The answer to a yes-or-no question; empty if nobody is there to answer. */
    Optional<Boolean> toWhether(String question) throws IOException {
        return to(question).map(answer -> {
            String first = answer.strip().toLowerCase(Locale.ROOT);
            return first.startsWith("c") || first.startsWith("y");
        });
    }
}
