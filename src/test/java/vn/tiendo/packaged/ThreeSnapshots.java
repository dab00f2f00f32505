package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The default data frozen as of the ends of three years, by the packaged program. */
public final class ThreeSnapshots {

    public static final List<String> YEARS = List.of("2023", "2024", "2025");

    private final Path folder;

    private ThreeSnapshots(Path folder) {
        this.folder = folder;
    }

    /** Freezes them in a copy of the data, without the snapshots that come with those. */
    public static ThreeSnapshots in(Path folder) throws IOException {
        Path from = PackagedProgram.PROJECT.resolve("data");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString();
                if (!name.startsWith("luu-tru")) {
                    Path copy = folder.resolve("data").resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        ThreeSnapshots snapshots = new ThreeSnapshots(folder);
        for (String year : YEARS) {
            PackagedProgram.Outcome outcome = snapshots.run("snapshot", "--year", year);
            assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        }
        return snapshots;
    }

    /** Runs the program beside the data. */
    PackagedProgram.Outcome run(String... arguments) {
        return new PackagedProgram().in(folder).run(arguments);
    }

    Path archive() {
        return folder.resolve("data/luu-tru");
    }

    /** The site in the snapshot of a year. */
    public Path site(String year) {
        return archive().resolve(year).resolve("data/site");
    }
}
