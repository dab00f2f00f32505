package vn.tiendo.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The default site as the packaged program builds it, once for all tests of a run that look at it and change nothing. */
public final class DefaultSite {

    private static final Path FOLDER = build();

    private DefaultSite() {}

    public static Path folder() {
        return FOLDER;
    }

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("tiendo-site");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path site = folder.resolve("site");
            new PackagedProgram().build(site);
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that it holds. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
