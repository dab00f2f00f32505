package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The snapshot that comes with the default data. */
class KeptSnapshotTest {

    private static final Path DATA = Path.of("data");
    private static final long LARGEST = 5_000_000;

    @Test
    void itIsAsItWasSmallAndForEveryone() throws IOException {
        Archive archive = Archive.ofData(DATA);

        assertThat(archive.names()).isNotEmpty();
        assertThat(archive.verify()).isEmpty();
        long size = 0;
        for (StoredSnapshot snapshot : archive.snapshots()) {
            for (String path : snapshot.paths()) {
                size += Files.size(snapshot.folder().resolve(path));
            }
        }
        assertThat(size).isLessThan(LARGEST);
    }
}
