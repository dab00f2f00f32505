package vn.tiendo.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.cli.Main;

/**
 * Does what officials do most, while the JVM records which classes that needs and writes them, ready for use, to {@code
 * tiendo.jsa} (class-data sharing of applications), from Java 25 on to {@code tiendo.aot} (JEP 514). The scripts that
 * start the program pass that file to Java.
 */
public final class UsualWork {

    private UsualWork() {}

    /**
     * @param arguments the folder of the sources, and a folder to work in
     * @throws IllegalStateException if a command fails
     */
    public static void main(String[] arguments) throws IOException {
        System.setIn(InputStream.nullInputStream()); // nobody is there to answer
        String data = arguments[0] + "/data";
        Path work = Files.createDirectories(Path.of(arguments[1]));
        String form = work.resolve("form.xlsx").toString();
        Files.deleteIfExists(Path.of(form));
        String report = work.resolve("report.docx").toString();
        Files.deleteIfExists(Path.of(report));
        Path said = work.resolve("said.txt");
        try (PrintStream words = new PrintStream(said.toString(), StandardCharsets.UTF_8)) {
            for (String[] command : new String[][] {
                {"check", "--data", data},
                {"build", "--data", data, "--templates", arguments[0] + "/templates", "--out", work + "/site"},
                {"template", "--data", data, "--unit", "X31051", "--year", "2026", "--out", form},
                {"import", "--data", data, "--suggest", form},
                {"import", "--data", data, form}, // has nothing new
                {"report", "--data", data, "--unit", "X31051", "--year", "2026", "--out", report},
            }) {
                if (Main.run(words, words, command) != 0) {
                    throw new IllegalStateException(command[0] + ": see " + said);
                }
            }
        }
    }
}
