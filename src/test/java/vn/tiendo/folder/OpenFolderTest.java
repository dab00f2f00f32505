package vn.tiendo.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held open, as on Linux, and with real paths compared, as elsewhere. */
class OpenFolderTest {

    private static final Path SUB = Path.of("don-vi");
    private static final Path FILE = Path.of("a.html");

    @TempDir
    private Path sandbox;

    private Path folder;
    private Path outside;

    @BeforeEach
    void createFolders() throws IOException {
        Path real = sandbox.toRealPath();
        folder = Files.createDirectory(real.resolve("site"));
        outside = Files.createDirectory(real.resolve("ngoai"));
        Files.writeString(outside.resolve(FILE), "bên ngoài");
        Files.createDirectory(folder.resolve(SUB));
        Files.writeString(folder.resolve(SUB).resolve(FILE), "bên trong");
    }

    private void replaceByLink() throws IOException {
        Files.move(folder.resolve(SUB), folder.resolve("cu"));
        Files.createSymbolicLink(folder.resolve(SUB), outside);
    }

    private void assertOutsideIsUntouched() throws IOException {
        try (Stream<Path> names = Files.list(outside)) {
            assertThat(names.map(Path::getFileName)).containsExactly(FILE);
        }
        assertThat(outside.resolve(FILE)).hasContent("bên ngoài");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deletesAndMovesWhatIsInIt(boolean held) throws IOException {
        try (OpenFolder open = OpenFolder.of(folder, held);
                OpenFolder below = open.folder(SUB)) {
            assertThat(open.names()).containsExactly(SUB);
            assertThat(below.exists(FILE)).isTrue();
            below.move(FILE, open, Path.of("b.html"));
            assertThat(open.names()).containsExactly(Path.of("b.html"), SUB);
            open.delete(SUB);
            open.delete(Path.of("b.html"));
            assertThat(open.names()).isEmpty();
            assertThatThrownBy(() -> open.folder(SUB)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noLinkIsFollowed(boolean held) throws IOException {
        replaceByLink();
        try (OpenFolder open = OpenFolder.of(folder, held)) {
            assertThat(open.isFolder(SUB)).isFalse();
            assertThatThrownBy(() -> open.folder(SUB)).isInstanceOf(NotDirectoryException.class);
            open.delete(SUB);
        }
        assertThat(folder.resolve(SUB)).doesNotExist();
        assertOutsideIsUntouched();
        Path link = Files.createSymbolicLink(folder.resolve(SUB), outside);
        assertThatThrownBy(() -> OpenFolder.of(link, held)).isInstanceOf(NotDirectoryException.class);
    }

    /** As by somebody who waits for the moment between the look and the deed. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLinkPutInItsPlaceMeanwhileHarmsNothingOutside(boolean held) throws IOException {
        try (OpenFolder open = OpenFolder.of(folder, held);
                OpenFolder below = open.folder(SUB)) {
            replaceByLink();
            if (held) {
                below.delete(FILE);
                assertThat(folder.resolve("cu")).isEmptyDirectory();
            } else {
                assertThatThrownBy(() -> below.delete(FILE)).isInstanceOf(NotDirectoryException.class);
                assertThatThrownBy(() -> below.move(FILE, open, FILE)).isInstanceOf(NotDirectoryException.class);
            }
        }
        assertOutsideIsUntouched();
    }
}
