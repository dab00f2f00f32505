package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.load.InputFiles;

/** The data that the program comes with, to be changed: a copy without the snapshots. */
public final class DefaultData {

    private DefaultData() {}

    public static void copyTo(Path copy) throws IOException {
        for (var file : InputFiles.of(Path.of("data")).entrySet()) {
            Path target = copy.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.copy(file.getValue(), target);
        }
    }
}
