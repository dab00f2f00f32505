package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bag that was whole is not hashed again as long as nobody touched its files, and only as long. */
class VerifiedBagsTest {

    private static final String PAGE = "data/site/index.html";

    /** As long as what stands there. */
    private static final String CHANGED = "<p>Trang chủ 2042</p>\n";

    @TempDir
    private Path folder;

    private Archive archive;
    private Path notes;
    /** By how much the clock runs ahead of that of the files. */
    private Duration ahead = Duration.ZERO;

    @BeforeEach
    void freezeAYear() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        notes = folder.resolve("cache");
        archive = SmallArchive.in(folder.resolve("data"), "2024").archive().knowing(VerifiedBags.in(notes, this::now));
    }

    private Instant now() {
        return Instant.now().plus(ahead);
    }

    private Path page() {
        return folder.resolve("data/luu-tru/2024").resolve(PAGE);
    }

    /** Reads all of it, as a build does. */
    private void copyAll() throws IOException {
        for (StoredSnapshot one : archive.snapshots()) {
            for (String path : one.paths()) {
                one.copy(path, OutputStream.nullOutputStream());
            }
            one.remember();
        }
    }

    /** A file changed from now on has another stamp than it has: Linux counts in steps of some milliseconds. */
    private void letTheTickPass() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(50);
        ahead = Duration.ofSeconds(3);
    }

    private List<Path> notes() throws IOException {
        if (!Files.exists(notes)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(notes)) {
            return all.toList();
        }
    }

    @Test
    void filesThatHaveJustChangedAreReadAgain() throws IOException {
        copyAll();

        assertThat(notes()).isEmpty();
    }

    @Test
    void aWholeBagIsNotedOnce() throws Exception {
        letTheTickPass();
        copyAll();
        copyAll();

        assertThat(notes()).hasSize(1);
        assertThat(notes().get(0).getFileName().toString())
                .isEqualTo(archive.snapshots().get(0).tagManifest());
    }

    @Test
    void verifyingNotesItToo() throws Exception {
        letTheTickPass();

        assertThat(archive.verify()).isEmpty();
        assertThat(notes()).hasSize(1);
    }

    /** Only part of it was read: nothing can be said of the rest. */
    @Test
    void aBagReadInPartIsNotNoted() throws Exception {
        letTheTickPass();
        StoredSnapshot one = archive.snapshots().get(0);
        one.copy(PAGE, new ByteArrayOutputStream());
        one.remember();

        assertThat(notes()).isEmpty();
    }

    @Test
    void aFileChangedWithItsSizeAndTimesSetBackIsFound() throws Exception {
        letTheTickPass();
        copyAll();
        FileTime before = Files.getLastModifiedTime(page());

        Files.writeString(page(), CHANGED);
        Files.setLastModifiedTime(page(), before);

        assertThatThrownBy(this::copyAll).isInstanceOf(AlteredArchiveException.class);
        assertThat(archive.verify()).extracting(Finding::path).contains(PAGE);
    }

    @Test
    void aFilePutInTheOthersPlaceIsFound() throws Exception {
        letTheTickPass();
        copyAll();
        Path other = Files.copy(page(), folder.resolve("other.html"));
        Files.writeString(other, CHANGED);
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(page()));
        Files.move(other, page(), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(this::copyAll).isInstanceOf(AlteredArchiveException.class);
    }

    @Test
    void aFileThatChangesWhileItIsCopiedIsFound() throws Exception {
        letTheTickPass();
        copyAll();
        StoredSnapshot one = archive.snapshots().get(0);

        Files.writeString(page(), CHANGED);

        assertThatThrownBy(() -> one.copy(PAGE, OutputStream.nullOutputStream()))
                .isInstanceOf(AlteredArchiveException.class);
    }

    @Test
    void verifyingBelievesNoNote() throws Exception {
        letTheTickPass();
        copyAll();
        Path note = notes().get(0);
        Files.writeString(page(), CHANGED);
        Path bag = folder.resolve("data/luu-tru/2024");
        FileStamps today = FileStamps.of(new FolderBag(bag), now()).orElseThrow();
        Files.writeString(note, today.digest());

        assertThat(archive.verify()).extracting(Finding::path).containsExactly(PAGE);
    }

    @Test
    void aNoteThatIsNoneIsPassedOver() throws Exception {
        letTheTickPass();
        copyAll();
        Files.writeString(notes().get(0), "x".repeat(100_000));

        copyAll();

        assertThat(archive.verify()).isEmpty();
    }

    @Test
    void whereThereIsNoCacheFolderNothingIsNoted() throws Exception {
        for (VerifiedBags none : List.of(
                VerifiedBags.ofUser("", ""),
                VerifiedBags.ofUser("not/absolute", "\0"),
                VerifiedBags.in(page(), this::now))) {
            archive = archive.knowing(none);
            letTheTickPass();
            copyAll();
        }
        assertThat(page()).hasContent("<p>Trang chủ 2024</p>\n");
    }
}
