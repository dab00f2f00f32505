package vn.tiendo.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A program of the machine that some tests need: they are skipped where it is missing, but not in CI. */
public final class InstalledProgram {

    private static final List<Path> FOLDERS = List.of(Path.of("/usr/bin"), Path.of("/usr/sbin"));

    private InstalledProgram() {}

    /**
     * Where the program is; skips the test without it.
     *
     * @param packages of Debian, that it is in
     * @param parts files in the program's own folder, without which it cannot do what is asked of it
     */
    public static Path find(String name, String packages, String... parts) {
        Optional<Path> program = FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .filter(found -> Arrays.stream(parts).allMatch(part -> isBeside(found, part)))
                .findFirst();
        String missing = "There is no " + name + ", or not all of it: install " + packages + ".";
        if (program.isEmpty() && System.getenv("CI") != null) {
            throw new IllegalStateException(missing);
        }
        Assumptions.assumeTrue(program.isPresent(), missing);
        return program.orElseThrow();
    }

    private static boolean isBeside(Path program, String part) {
        try {
            return Files.exists(program.toRealPath().resolveSibling(part));
        } catch (IOException e) {
            return false; // a link to nowhere
        }
    }
}
