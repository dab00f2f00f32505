package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path data;

    private SmallArchive archive;

    @BeforeEach
    void makeSnapshots() throws IOException {
        archive = SmallArchive.in(data, "2023", "2024", "2024.1");
    }

    @Test
    void whatWasNotTouchedIsAsItWas() throws IOException {
        for (Path file : archive.files().values()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }

        assertThat(archive.findings()).isEmpty();
        assertThat(archive.archive().names())
                .extracting(SnapshotName::toString)
                .containsExactly("2023", "2024", "2024.1");
        assertThat(data.resolve("luu-tru")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void eachOf200FlippedBitsIsFoundAndNoOtherFileAccused() throws IOException {
        SplittableRandom random = new SplittableRandom(8493);
        List<String> paths = new ArrayList<>(archive.files().keySet());
        paths.removeIf(path -> path.endsWith("trong.txt")); // has no bit to flip
        for (int i = 0; i < 200; i++) {
            String path = paths.get(i < paths.size() ? i : random.nextInt(paths.size()));
            Path file = archive.files().get(path);
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            int bit = random.nextInt(8 * whole.length);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);

            assertThat(archive.named()).as("%s, bit %d", path, bit).containsExactly(path);

            Files.write(file, whole);
        }
        assertThat(archive.findings()).isEmpty();
    }

    @Test
    void everyDeletedFileIsFound() throws IOException {
        for (String path : archive.files().keySet()) {
            Path file = archive.files().get(path);
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);

            if (path.equals("chuoi.txt")) {
                assertThat(archive.findings()).extracting(Finding::kind).containsOnly(FindingKind.NOT_IN_CHAIN);
            } else {
                assertThat(archive.findings())
                        .as(path)
                        .extracting(Finding::kind, finding -> finding.bag() + "/" + finding.path())
                        .containsExactly(tuple(FindingKind.MISSING, path));
            }

            Files.write(file, whole);
        }
    }

    @Test
    void everyAddedFileIsFoundWhereverItLies() throws IOException {
        for (String folder : List.of("", "2024/", "2024/data/", "2024/data/site/don-vi/", "2024/data/moi/")) {
            Path file = archive.folder().resolve(folder + "them.txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "thêm");

            assertThat(archive.findings())
                    .as(folder)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.ADDED));
            assertThat(archive.named()).containsExactly(folder + "them.txt");

            Files.delete(file);
        }
    }

    @Test
    void everyRenamedFileIsFoundUnderBothNames() throws IOException {
        for (String path : archive.files().keySet()) {
            if (path.equals("chuoi.txt")) {
                continue;
            }
            Path file = archive.files().get(path);
            Path renamed = file.resolveSibling("ten-moi.txt");
            Files.move(file, renamed);

            assertThat(archive.findings()).as(path).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(FindingKind.RENAMED);
                assertThat(finding.bag() + "/" + finding.path()).isEqualTo(path);
                assertThat(finding.detail()).endsWith("ten-moi.txt");
            });

            Files.move(renamed, file);
        }
    }

    @Test
    void everyTwoSwappedFilesAreFoundAndNamed() throws IOException {
        List<String> paths = archive.files().keySet().stream()
                .filter(path -> path.startsWith("2024/"))
                .toList();
        for (String one : paths) {
            for (String other : paths) {
                if (one.compareTo(other) < 0) {
                    swap(one, other);

                    assertThat(archive.named()).as("%s and %s", one, other).containsExactlyInAnyOrder(one, other);

                    swap(one, other);
                }
            }
        }
    }

    private void swap(String one, String other) throws IOException {
        Path first = archive.folder().resolve(one);
        Path second = archive.folder().resolve(other);
        byte[] bytes = Files.readAllBytes(first);
        Files.write(first, Files.readAllBytes(second));
        Files.write(second, bytes);
    }

    @Test
    void filesOfTwoSnapshotsAreNotMistakenForEachOther() throws IOException {
        swap("2023/data/site/index.html", "2024/data/site/index.html");

        assertThat(archive.named()).containsExactly("2023/data/site/index.html", "2024/data/site/index.html");
    }

    @Test
    void aFileChangedTogetherWithItsLineIsFoundByTheTagManifest() throws IOException {
        Path file = archive.folder().resolve("2024/data/site/index.html");
        String before = Sha512.of(Files.readAllBytes(file));
        Files.writeString(file, "giả");
        replace("2024/manifest-sha512.txt", before, Sha512.of("giả"));

        assertThat(archive.named()).containsExactly("2024/manifest-sha512.txt");
    }

    @Test
    void aBagForgedThroughoutIsFoundByTheChain() throws IOException {
        Path file = archive.folder().resolve("2023/data/site/index.html");
        String before = Sha512.of(Files.readAllBytes(file));
        Files.writeString(file, "<p>Trang chủ 2032</p>\n");
        Path manifest = archive.folder().resolve("2023/manifest-sha512.txt");
        String manifestBefore = Sha512.of(Files.readAllBytes(manifest));
        replace("2023/manifest-sha512.txt", before, Sha512.of(Files.readAllBytes(file)));
        replace("2023/tagmanifest-sha512.txt", manifestBefore, Sha512.of(Files.readAllBytes(manifest)));

        assertThat(archive.named()).containsExactly("2023/tagmanifest-sha512.txt");
    }

    @Test
    void aSnapshotTakenOutOfTheChainBreaksIt() throws IOException {
        Path chain = archive.folder().resolve("chuoi.txt");
        List<String> lines = Files.readAllLines(chain);
        Files.writeString(chain, lines.get(0) + "\n" + lines.get(2) + "\n");

        assertThat(archive.findings())
                .extracting(Finding::kind, Finding::path, Finding::detail)
                .containsExactly(tuple(FindingKind.BROKEN_CHAIN, "chuoi.txt", "2"));
    }

    @Test
    void aLostSnapshotIsMissed() throws IOException {
        Files.move(archive.folder().resolve("2023"), data.resolve("2023"));

        assertThat(archive.findings())
                .extracting(Finding::kind, Finding::bag)
                .containsExactly(tuple(FindingKind.BAG_MISSING, "2023"));
    }

    private void replace(String path, String text, String other) throws IOException {
        Path file = archive.folder().resolve(path);
        String whole = Files.readString(file);
        assertThat(whole).contains(text);
        Files.writeString(file, whole.replace(text, other));
    }

    @Test
    void linesMayEndInCrLfAndHashesHaveCapitals() throws IOException {
        Path bag = data.resolve("goi");
        Files.move(archive.folder().resolve("2024"), bag);
        Path tagManifest = bag.resolve("tagmanifest-sha512.txt");
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(tagManifest)) {
            text.append(line.substring(0, 128).toUpperCase(Locale.ROOT))
                    .append(" *")
                    .append(line.substring(130))
                    .append("\r\n");
        }
        Files.writeString(tagManifest, text);

        assertThat(Archive.verifyAt(bag)).isEmpty();
    }

    @Test
    void linesThatLeadOutOfTheBagOrStandTwiceAreFaulty() throws IOException {
        Path bag = data.resolve("goi");
        Files.move(archive.folder().resolve("2024"), bag);
        Path manifest = bag.resolve("manifest-sha512.txt");
        String line = Files.readAllLines(manifest).get(0);
        String hash = "0".repeat(128);
        Files.writeString(
                manifest,
                Files.readString(manifest) + line + "\n" + hash + "  ../ngoai.txt\n" + hash + "  /etc/passwd\nabc\n");
        Files.delete(bag.resolve("tagmanifest-sha512.txt"));

        assertThat(Archive.verifyAt(bag))
                .filteredOn(finding -> finding.kind() == FindingKind.FAULTY_LINE)
                .extracting(Finding::detail)
                .containsExactlyInAnyOrder("7", "8", "9", "10");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(archive.folder().resolve("2024/data/lien-ket"), data);

        assertThat(archive.findings())
                .extracting(Finding::kind, Finding::path)
                .containsExactly(tuple(FindingKind.NOT_A_FILE, "data/lien-ket"));
    }

    @Test
    void aFolderThatIsNoBagIsCalledSo() throws IOException {
        assertThat(Archive.verifyAt(data)).extracting(Finding::kind).containsExactly(FindingKind.NOT_A_BAG);
    }

    @Test
    void twoSnapshotsAreNotMadeAtATime() throws IOException {
        SnapshotName name = SnapshotName.parse("2025").orElseThrow();
        try (SnapshotDraft draft = archive.archive().begin(name)) {
            draft.bag().addText("a.txt", "a");
            assertThatThrownBy(() -> archive.archive().begin(name)).isInstanceOf(ArchiveBusyException.class);
        }

        assertThat(archive.folder()).isDirectoryNotContaining("glob:**2025");
        assertThat(archive.findings()).isEmpty();
    }

    @Test
    void aRunCutOffBeforeTheChainKnewOfTheBagIsMendedByTheNext() throws IOException {
        Path chain = archive.folder().resolve("chuoi.txt");
        Files.move(chain, archive.folder().resolve(".chuoi-moi.txt"));
        Files.writeString(
                chain,
                String.join(
                                "\n",
                                Files.readAllLines(archive.folder().resolve(".chuoi-moi.txt"))
                                        .subList(0, 2)) + "\n");

        archive.snapshot("2025");

        assertThat(archive.findings()).isEmpty();
        assertThat(Files.readAllLines(chain)).hasSize(4);
    }

    /** The chain never knows of a bag that is not there, and no rest of the run bars the way of the next. */
    @Test
    void aRunCutOffBeforeTheBagWasInItsPlaceLeavesTheArchiveAsItWas() throws IOException {
        Map<String, Path> before = archive.files();
        String chain = Files.readString(archive.folder().resolve("chuoi.txt"));
        Path inTheWay = archive.folder().resolve("2025/a");

        assertThatThrownBy(() -> archive.snapshot("2025", draft -> {
                    draft.confidentialBag().addText("dau-vao/mat.csv", "bí mật");
                    Files.createDirectories(inTheWay); // so that the bag cannot be moved there
                }))
                .isInstanceOf(FileSystemException.class);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());

        assertThat(Files.readString(archive.folder().resolve("chuoi.txt"))).isEqualTo(chain);
        assertThat(archive.findings()).isEmpty();
        archive.snapshot("2026");
        assertThat(data.resolve("luu-tru-mat/2025")).doesNotExist();
        archive.snapshot("2025", draft -> draft.confidentialBag().addText("dau-vao/mat.csv", "bí mật"));
        assertThat(archive.findings()).isEmpty();
        assertThat(archive.files()).containsAllEntriesOf(before).doesNotContainKey(".chuoi-moi.txt");
        assertThat(Files.readAllLines(archive.folder().resolve("chuoi.txt"))).hasSize(5);
    }

    /** Else the inputs that are not for everyone could be lost of a snapshot that is there. */
    @Test
    void aSnapshotIsInItsPlaceAfterWhatBelongsToIt() throws IOException {
        assertThatThrownBy(() -> archive.snapshot("2025", draft -> {
                    draft.confidentialBag().addText("dau-vao/mat.csv", "bí mật");
                    Files.createDirectories(data.resolve("luu-tru-mat/2025/a")); // in the way
                }))
                .isInstanceOf(FileSystemException.class);

        assertThat(archive.folder().resolve("2025")).doesNotExist();
        assertThat(archive.named()).containsExactly("luu-tru-mat/2025/");
    }

    @Test
    void aChainThatAPowerCutHasTornIsNotTaken() throws IOException {
        Path chain = archive.folder().resolve("chuoi.txt");
        String whole = Files.readString(chain);
        Files.writeString(archive.folder().resolve(".chuoi-moi.txt"), whole.substring(0, whole.length() - 20));

        archive.snapshot("2025");

        assertThat(archive.findings()).isEmpty();
        assertThat(Files.readString(chain)).startsWith(whole);
    }

    @Test
    void whatAKilledRunLeftBehindGetsIntoNoBag() throws IOException {
        for (String folder : List.of("luu-tru", "luu-tru-mat")) {
            Path rest = Files.createDirectories(data.resolve(folder).resolve(".dang-lap-2025/data"));
            Files.writeString(rest.resolve("thua.txt"), "thừa");
        }

        archive.snapshot("2025", draft -> draft.confidentialBag().addText("dau-vao/mat.csv", "bí mật"));

        assertThat(archive.findings()).isEmpty();
        assertThat(archive.files().keySet()).noneMatch(path -> path.contains("thua.txt") || path.contains(".dang-lap"));
        assertThat(data.resolve("luu-tru-mat")).isDirectoryNotContaining("glob:**/.*");
    }

    /** Nobody knows any more what it belongs to, but it may be the only copy of those inputs. */
    @Test
    void aConfidentialBagWithoutItsSnapshotIsNeverOverwritten() throws IOException {
        Path kept = Files.createDirectories(data.resolve("luu-tru-mat/2025")).resolve("a.txt");
        Files.writeString(kept, "bí mật");

        assertThatThrownBy(() -> archive.snapshot("2025")).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(kept).hasContent("bí mật");
        assertThat(archive.findings())
                .extracting(Finding::kind, Finding::bag)
                .containsExactly(tuple(FindingKind.CONFIDENTIAL_BAG_ALONE, "luu-tru-mat/2025"));
    }

    @Test
    void nothingGetsOutOfABagOrIntoItTwice() throws IOException {
        archive.snapshot("2025", draft -> {
            assertThatThrownBy(() -> draft.bag().addText("../../thoat.txt", "a"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> draft.bag().addText("site/index.html", "a"))
                    .isInstanceOfAny(IllegalStateException.class, FileAlreadyExistsException.class);
        });

        assertThat(archive.findings()).isEmpty();
    }
}
